import { createHash } from 'node:crypto'
import type { Context } from '../context.ts'
import { fail } from '../errors.ts'
import { type Answer, text } from './route.ts'

const keyPattern = /^[\x21-\x7e]{1,255}$/

/**
 * Runs a POST at most once per key. The key, the work and the answer commit together, so a crash leaves either all or
 * nothing; a twin that arrives meanwhile waits for the commit and gets the same answer. Failures are not kept: the same
 * request may succeed later. Keys live 24 hours, per organization and caller.
 */
export async function idempotent(
  ctx: Context,
  key: string | undefined,
  request: { route: string; body: unknown },
  work: (ctx: Context) => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return work(ctx)
  if (!keyPattern.test(key))
    throw fail('invalid_input', {
      errors: [{ path: 'Idempotency-Key', message: 'Use 1 to 255 visible ASCII characters.' }],
    })
  const caller = `${ctx.actor.kind}:${ctx.actor.id}`
  const fingerprint = createHash('sha256')
    .update(`${request.route}\n${JSON.stringify(request.body ?? null)}`)
    .digest('base64url')
  return ctx.transaction(async (tx) => {
    const [mine] = await tx.run({
      text: `insert into idempotency_keys (organization_id, caller, key, fingerprint) values (app_organization(), $1, $2, $3) on conflict (organization_id, caller, key) do nothing returning 1`,
      values: [caller, key, fingerprint],
    })
    if (!mine) return kept(tx, caller, key, fingerprint)
    const answer = await work(tx)
    await tx.run({
      text: `update idempotency_keys set status = $3, body = $4, headers = $5::jsonb where caller = $1 and key = $2`,
      values: [caller, key, answer.status, answer.body, JSON.stringify(answer.headers ?? {})],
    })
    return answer
  })
}

async function kept(ctx: Context, caller: string, key: string, fingerprint: string): Promise<Answer> {
  const [row] = await ctx.run({
    text: 'select fingerprint, status, body, headers from idempotency_keys where caller = $1 and key = $2',
    values: [caller, key],
  })
  if (!row) throw fail('idempotency_running')
  if (row.fingerprint !== fingerprint) throw fail('idempotency_mismatch')
  return text(row.body, { status: row.status, headers: { ...row.headers, 'idempotent-replay': 'true' } })
}
