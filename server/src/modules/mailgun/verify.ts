import { createHmac } from 'node:crypto'
import { type Context, fail } from '../../kernel/index.ts'
import { firstUse, isUsed, same } from '../hooks/index.ts'

/** Seconds that a call may be old, or its clock ahead of ours. */
const patience = 300

export interface Signed {
  timestamp?: unknown
  token?: unknown
  signature?: unknown
}

/**
 * Checks that Mailgun made this call, and now. Throws 401 for another hand, 406 for a call that is stale: neither is repeated
 * by an honest Mailgun in a way that would ever hold.
 */
export function verifyMailgun(key: string | undefined, { timestamp, token, signature }: Signed, now: Date): string {
  const [at, once, given] = [String(timestamp ?? ''), String(token ?? ''), String(signature ?? '')]
  const right = key && createHmac('sha256', key).update(`${at}${once}`).digest('hex')
  if (!right || !once || !/^\d{1,12}$/.test(at) || !same(right, given)) throw fail('hooks.not_verified')
  if (Math.abs(now.getTime() / 1000 - Number(at)) > patience)
    throw fail('hooks.refused', { detail: 'This call is older than five minutes.' })
  return once
}

const repeated = () => fail('hooks.refused', { detail: 'This call was made before.' })

/** Uses a token up, inside the transaction of what the call brings. Throws 406 when it was used before. */
export async function useToken(tx: Context, token: string): Promise<void> {
  if (!(await firstUse(tx, `mailgun:${token}`))) throw repeated()
}

/** The same around work that is no transaction and counts once by itself: when it fails, the token can come again. */
export async function withToken(ctx: Context, token: string, work: () => Promise<unknown>): Promise<void> {
  if (await isUsed(ctx, `mailgun:${token}`)) throw repeated()
  await work()
  await firstUse(ctx, `mailgun:${token}`)
}
