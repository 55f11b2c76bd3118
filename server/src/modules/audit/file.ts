import type { Context } from '../../kernel/index.ts'
import { readEvents } from './read.ts'

/** Rows of one file; more than that is a job for the export engine. */
const most = 50_000

/** The audit as CSV text, newest first. */
export async function auditFile(ctx: Context, filter: string | undefined): Promise<string> {
  const rows: any[] = []
  for (let cursor: string | undefined; rows.length < most; ) {
    const page = await readEvents(ctx, { filter, limit: 1000, cursor })
    rows.push(...page.data)
    if (!page.nextCursor) break
    cursor = page.nextCursor
  }
  await ctx.emit('audit.exported', { filter: filter ?? null, rows: rows.length })
  const lines = rows.map((e) =>
    [
      e.at,
      e.type,
      e.noun,
      e.recordId,
      e.actor.kind,
      e.actor.name,
      e.via,
      e.requestId,
      JSON.stringify(e.changes ?? e.data ?? {}),
    ]
      .map(cell)
      .join(','),
  )
  return `at,type,noun,record,actor kind,actor,via,request,changes\n${lines.join('\n')}\n`
}

/** Quotes a cell, and takes the sting out of one that a spreadsheet would run as a formula. */
function cell(value: unknown): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
