import { Resolver } from 'node:dns/promises'
import { type Context, fail } from '../../kernel/index.ts'
import { type DomainRecord, expected, senderDomains } from './domain.ts'

/** Looks records up: what stands there as lines, nothing where there is none. */
export type Look = (host: string, type: DomainRecord['type']) => Promise<string[]>

const resolver = new Resolver({ timeout: 3000, tries: 2 })
const empty = new Set(['ENODATA', 'ENOTFOUND', 'NXDOMAIN'])

const ask: Look = async (host, type) => {
  if (type === 'TXT') return (await resolver.resolveTxt(host)).map((parts) => parts.join(''))
  if (type === 'CNAME') return resolver.resolveCname(host)
  return (await resolver.resolveMx(host)).map((mx) => mx.exchange)
}

/** The name servers of this machine. Throws when nobody answers. */
export const systemLook: Look = async (host, type) => {
  try {
    return await ask(host, type)
  } catch (error) {
    if (empty.has((error as { code?: string }).code ?? '')) return []
    throw error
  }
}

let look: Look = systemLook
/** Other name servers, for tests. */
export const fillLook = (other: Look): void => void (look = other)

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Compares what was found with what is needed. Somebody's own stricter record is right too. */
export function judge(record: DomainRecord, found: readonly string[]): Pick<DomainRecord, 'state' | 'advice'> {
  const { purpose, expected: wanted } = record
  if (purpose === 'returnPath')
    return found.length
      ? { state: 'ok', advice: null }
      : { state: 'missing', advice: 'Without it bounces of plain SMTP go to the sender address.' }
  const prefix = { dkim: /^(v=dkim1;|.*\bp=)/i, spf: /^v=spf1\b/i, dmarc: /^v=dmarc1\b/i }[purpose]
  const ours = found.filter((line) => prefix.test(line.trim()))
  if (!ours.length) return { state: 'missing', advice: `Add a TXT record with: ${wanted}` }
  if (ours.length > 1)
    return { state: 'wrong', advice: 'There are several such records; receivers then ignore all of them. Keep one.' }
  if (purpose === 'dkim') {
    const key = (text: string) => /p=([A-Za-z0-9+/=]*)/.exec(squeezed(text))?.[1]
    return key(ours[0]!) === key(wanted)
      ? { state: 'ok', advice: null }
      : { state: 'wrong', advice: 'The key there is another one.' }
  }
  if (purpose === 'spf') {
    const include = /include:\S+/.exec(wanted)?.[0]
    if (/\+all\b/i.test(ours[0]!)) return { state: 'wrong', advice: '“+all” lets everybody write in your name.' }
    if (include && !ours[0]!.includes(include)) return { state: 'wrong', advice: `Add “${include}” before “all”.` }
  }
  if (purpose === 'dmarc' && !/\bp=(none|quarantine|reject)\b/i.test(ours[0]!))
    return { state: 'wrong', advice: 'The record names no policy: p=none, quarantine or reject.' }
  return { state: 'ok', advice: null }
}

/** Looks all records of a domain up and writes down what was found. Network: never inside a transaction. */
export async function checkDomain(ctx: Context, id: string): Promise<unknown> {
  const domain = await senderDomains.get(ctx, id)
  const { selector, publicKey } = domain
  const wanted = expected({ domain: domain.domain, selector, publicKey, include: domain.include })
  const records = await Promise.all(
    wanted.map(async (record): Promise<DomainRecord> => {
      try {
        const found = (await look(record.host, record.type)).slice(0, 20).map((line) => line.slice(0, 1000))
        return { ...record, found, ...judge(record, found) }
      } catch {
        const before = domain.records?.find((r) => r.purpose === record.purpose)
        return { ...(before ?? record), advice: 'No name server answered. Try again later.' }
      }
    }),
  )
  const needed = records.filter((r) => r.purpose === 'dkim' || r.purpose === 'spf')
  const state = needed.every((r) => r.state === 'ok')
    ? 'verified'
    : needed.some((r) => r.state === 'wrong') || domain.state === 'verified'
      ? 'failing'
      : 'pending'
  if (!ctx.actor.may('sender_domains:write')) throw fail('forbidden', { permission: 'sender_domains:write' })
  return senderDomains.set(ctx, id, { records, state, checkedAt: ctx.now().toISOString() })
}
