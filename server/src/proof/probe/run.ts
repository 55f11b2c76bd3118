import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { newId } from '../../kernel/index.ts'
import type { Registry } from '../../kernel/registry.ts'
import type { Fields } from '../../kernel/resource/field.ts'
import { relation } from '../../kernel/resource/names.ts'
import { type Probe, probesOf } from './positions.ts'

/** Somebody of the asking organization. */
export interface Asker {
  role: string
  token: string
  organization: string
}
/** A record of the other organization, and the canary that stands in its texts. */
export interface Prey {
  noun: string
  id: string
}
export interface Result {
  probes: number
  routes: number
  leaks: string[]
}

interface Given {
  app: FastifyInstance
  admin: pg.Client
  registry: Registry
  document: any
  askers: Asker[]
  prey: Prey[]
  canary: string
  victim: string
  /** Takes only every nth probe. */
  every?: number
}

async function send(app: FastifyInstance, asker: Asker, p: Probe) {
  const response = await app.inject({
    method: p.method as 'GET',
    url: p.url,
    headers: {
      authorization: `Bearer ${asker.token}`,
      'x-organization': asker.organization,
      ...(p.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    payload: p.body === undefined ? undefined : JSON.stringify(p.body),
  })
  return { status: response.statusCode, text: response.body }
}

/** What may differ between two answers that say the same: ids of the request and of what it made, and the time. */
const bytes = (text: string, id: string) =>
  text
    .replaceAll(id, '<id>')
    .replaceAll(Buffer.from(JSON.stringify([id])).toString('base64url'), '<cursor>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<new>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<now>')
    .replace(/"(ticket|nextCursor|version|seq|count|total)":("[^"]*"|\d+)/g, '"$1":…')

/** A fingerprint of everything the other organization has. */
async function stateOf({ admin, registry, victim }: Given): Promise<string> {
  const tables = registry.resources.map(
    (r) =>
      `select '${r.name}', md5(coalesce(string_agg(t::text, '|' order by id), '')) from "${r.name}" t where organization_id = $1`,
  )
  const { rows } = await admin.query(
    `${tables.join(' union all ')} union all select 'events', count(*)::text from events where organization_id = $1`,
    [victim],
  )
  return JSON.stringify(rows)
}

/** Fields that point somewhere, by the path of their noun's list: filters can name them and go through them. */
const refsOf = (registry: Registry): Record<string, string[]> =>
  Object.fromEntries(
    registry.resources.map((r) => [
      `/api/v1/${r.path}`,
      Object.entries(r.fields as Fields)
        .filter(([, f]) => f.describe.ref && !f.hidden)
        .flatMap(([name]) => [name, `${relation(name)}.id`]),
    ]),
  )

/**
 * Asks for records of another organization by every route, at every place where an id can stand, as every role; each answer
 * must be that for an id that never was, hold no canary, and leave the other organization as it is.
 */
export async function probe(given: Given): Promise<Result> {
  const { app, document, registry, askers, prey, canary, every = 1 } = given
  const refs = refsOf(registry)
  const before = await stateOf(given)
  const result: Result = { probes: 0, routes: 0, leaks: [] }
  const routes = new Set<string>()
  let n = 0
  for (const { noun, id } of prey) {
    const never = newId()
    const absent = probesOf(document, never, refs)
    for (const [i, p] of probesOf(document, id, refs).entries())
      for (const asker of askers) {
        routes.add(p.route)
        if (n++ % every) continue
        const [real, none] = await Promise.all([send(app, asker, p), send(app, asker, absent[i]!)])
        result.probes++
        const what = `${p.route} (${p.position}) as ${asker.role} with an id of ${noun}`
        if (real.text.includes(canary)) result.leaks.push(`${what}: holds the canary`)
        else if (real.status >= 500) result.leaks.push(`${what}: ${real.status} ${real.text.slice(0, 200)}`)
        else if (
          real.status !== none.status ||
          (real.status >= 400 && bytes(real.text, id) !== bytes(none.text, never))
        )
          result.leaks.push(
            `${what}: ${real.status} ${real.text.slice(0, 160)} ≠ ${none.status} ${none.text.slice(0, 160)}`,
          )
      }
  }
  if ((await stateOf(given)) !== before) result.leaks.push('the other organization is not what it was')
  return { ...result, routes: routes.size }
}
