import { byteOrderMark, type Context, csvLine } from '../../kernel/index.ts'
import { readEvents } from './read.ts'

const columns = ['at', 'type', 'noun', 'record', 'actor kind', 'actor', 'via', 'request', 'changes']
/** Events read at a time. */
const portion = 1000

/** The audit as CSV text in portions, newest first; what the reader may not see of a noun is left out, so it is read page by page. */
export async function* auditFile(ctx: Context, filter: string | undefined): AsyncGenerator<string> {
  let head = byteOrderMark + csvLine(columns)
  for (let cursor: string | undefined; ; ) {
    const page = await readEvents(ctx, { filter, limit: portion, cursor })
    yield head + page.data.map(lineOf).join('')
    if (!page.nextCursor) return
    head = ''
    cursor = page.nextCursor
  }
}

const lineOf = (e: any): string =>
  csvLine([
    e.at,
    e.type,
    e.noun,
    e.recordId,
    e.actor.kind,
    e.actor.name,
    e.via,
    e.requestId,
    JSON.stringify(e.changes ?? e.data ?? {}),
  ])
