import { createHmac, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Statement } from '../../context.ts'
import { keyNameOf, type Master, masterOf, openWith, SealBroken, sealWith } from './envelope.ts'

/** The opened keys of one organization, which is part of every place. Places and domains keep values apart that would otherwise be exchangeable. */
export interface Keys {
  /** The number of the key that seals now; 0 when there is none yet. */
  readonly current: number
  seal(text: string, place: string): string
  /** Throws SealBroken. */
  open(sealed: string, place: string): string
  /** The same short text for the same value, which tells nothing without the organization's key: for looking up. */
  mark(domain: string, text: string): string
}

/** Keeps texts that must be read again, under a key per organization that the installation's own key wraps. */
export interface Vault {
  /** The keys of an organization; with `make` it has some afterwards. */
  keys(organization: string, make?: boolean): Promise<Keys>
  /** Seals a text for a place of one's own choosing, such as `senders/<id>`. */
  seal(organization: string, text: string, place: string): Promise<string>
  /** Throws SealBroken when the text was changed, moved to another place or organization, or its key is gone. */
  open(organization: string, sealed: string, place: string): Promise<string>
  /** Adds a key that seals from now on; the older ones still open. Answers its number. */
  renew(organization: string): Promise<number>
  /** Wraps an organization's keys again where an older key of the installation wraps them. Answers how many. */
  rewrap(organization: string): Promise<number>
}

type Run = { burst<R = any>(organization: string, statement: Statement): Promise<R[]> }
type Opened = Map<number, Buffer>

/** Milliseconds that opened keys stay in memory. */
const kept = 60_000
/** The key with this number makes marks and never seals; it stays for the life of the organization. */
const marking = 0

/**
 * `secrets` are the installation's, the one in use first. Keys are read and made outside of the caller's transaction: a key
 * that were rolled back with it would take with it what others have sealed meanwhile.
 */
export function openVault(db: Run, secrets: readonly Buffer[]): Vault {
  const masters = secrets.map(masterOf)
  const rings = new LRUCache<string, Opened>({ max: 5000, ttl: kept })

  async function load(organization: string): Promise<Opened> {
    const rows = await db.burst<{ number: number; wrapped: string }>(organization, {
      text: 'select number, wrapped from data_keys',
      values: [],
    })
    const opened: Opened = new Map()
    for (const { number, wrapped } of rows) opened.set(number, unwrap(masters, organization, number, wrapped))
    if (opened.size) rings.set(organization, opened)
    return opened
  }

  async function add(organization: string, numbers: number[]): Promise<Opened> {
    const items = numbers.map((number) => ({
      number,
      wrapped: wrap(masters[0]!, organization, number, randomBytes(32)),
    }))
    // Whoever comes second takes the key that is there.
    await db.burst(organization, {
      text: `insert into data_keys (organization_id, number, wrapped) select app_organization(), i.number, i.wrapped from jsonb_to_recordset($1::jsonb) i(number int, wrapped text) on conflict do nothing`,
      values: [JSON.stringify(items)],
    })
    return load(organization)
  }

  async function keys(organization: string, make = false): Promise<Keys> {
    let opened = rings.get(organization) ?? (await load(organization))
    if (make && opened.size < 2) opened = await add(organization, [marking, 1])
    return keysOf(organization, opened)
  }

  return {
    keys,
    seal: async (organization, text, place) => (await keys(organization, true)).seal(text, place),
    async open(organization, sealed, place) {
      const number = Number(keyNameOf(sealed))
      // Another process may have made a key since.
      if (!rings.get(organization)?.has(number)) await load(organization)
      return (await keys(organization)).open(sealed, place)
    },
    async renew(organization) {
      const { current } = await keys(organization, true)
      return keysOf(organization, await add(organization, [current + 1])).current
    },
    async rewrap(organization) {
      const rows = await db.burst<{ number: number; wrapped: string }>(organization, {
        text: `select number, wrapped from data_keys where split_part(wrapped, '.', 2) <> $1`,
        values: [masters[0]!.name],
      })
      for (const { number, wrapped } of rows)
        await db.burst(organization, {
          text: 'update data_keys set wrapped = $2 where number = $1 and wrapped = $3',
          values: [
            number,
            wrap(masters[0]!, organization, number, unwrap(masters, organization, number, wrapped)),
            wrapped,
          ],
        })
      return rows.length
    },
  }
}

const at = (organization: string, place: string) => `${organization}\0${place}`

const wrap = (master: Master, organization: string, number: number, key: Buffer) =>
  sealWith(master.key, master.name, key.toString('base64url'), at(organization, `key ${number}`))

const unwrap = (masters: readonly Master[], organization: string, number: number, wrapped: string) =>
  Buffer.from(
    openWith((name) => masters.find((m) => m.name === name)?.key, wrapped, at(organization, `key ${number}`)),
    'base64url',
  )

function keysOf(organization: string, opened: Opened): Keys {
  const current = Math.max(marking, ...opened.keys())
  const marker = opened.get(marking)
  return {
    current,
    seal(text, place) {
      if (current === marking) throw new SealBroken('This organization has no key yet')
      return sealWith(opened.get(current)!, String(current), text, at(organization, place))
    },
    open: (sealed, place) =>
      openWith(
        (name) => (name === String(marking) ? undefined : opened.get(Number(name))),
        sealed,
        at(organization, place),
      ),
    mark: (domain, text) =>
      marker ? createHmac('sha256', marker).update(`${domain}\0${text}`).digest('base64url').slice(0, 32) : '',
  }
}
