import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** One organization of the storm: its access, its canary, and an id that is its own. */
export interface Tenant {
  organization: string
  token: string
  canary: string
  contact: string
}

export interface Figures {
  requests: number
  aborted: number
  statuses: Record<number, number>
  foreign: string[]
  wrong: string[]
}

const canaries = /canary-[0-9a-f]{12}/g
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

/** One request over a real connection; `cut` ends it after so many milliseconds. Undefined when it was cut. */
export function send(
  url: string,
  tenant: Tenant,
  method: string,
  path: string,
  body: unknown,
  cut?: number,
): Promise<{ status: number; text: string } | undefined> {
  return new Promise((resolve) => {
    const payload = body === undefined ? undefined : JSON.stringify(body)
    const request = http.request(
      `${url}/api/v1/${path}`,
      {
        method,
        agent,
        headers: {
          authorization: `Bearer ${tenant.token}`,
          'x-organization': tenant.organization,
          ...(payload ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) } : {}),
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => resolve({ status: response.statusCode!, text: Buffer.concat(parts).toString() }))
        response.on('error', () => resolve(undefined))
      },
    )
    request.on('error', () => resolve(undefined))
    request.end(payload)
    if (cut !== undefined) setTimeout(() => request.destroy(), cut)
  })
}

/** What a tenant does: reads and writes of its own, generated statements and transactions in turn. */
export function act(tenant: Tenant, n: number): [method: string, path: string, body?: unknown] {
  const name = `${tenant.canary} ${n}`
  const acts: [string, string, unknown?][] = [
    ['GET', `contacts/${tenant.contact}`],
    ['GET', 'contacts?limit=20&count=true'],
    ['GET', `contacts?filter=${encodeURIComponent('firstName:"canary"')}&limit=20&sort=firstName`],
    ['POST', 'contacts', { firstName: name, tags: [tenant.canary] }],
    ['PATCH', `contacts/${tenant.contact}`, { jobTitle: name }],
    [
      'POST',
      'contacts/batch',
      {
        items: [
          { op: 'update', id: tenant.contact, data: { source: name } },
          { op: 'create', data: { lastName: name } },
        ],
      },
    ],
    [
      'POST',
      'contacts/bulk',
      { ids: [tenant.contact], update: { language: 'sv' }, addTags: [`${tenant.canary}-${n % 5}`] },
    ],
    ['POST', 'contacts/summary', { sums: [{ field: 'stage', fn: 'filled' }] }],
    ['GET', `contacts/${tenant.contact}/timeline?limit=10`],
    ['GET', 'organizations/current'],
    ['GET', 'events?limit=10'],
  ]
  return acts[(n * 7 + Math.floor(n / 11)) % acts.length]!
}

/** Sends requests of random tenants from so many clients at once, and looks at every byte that comes back. */
export async function storm(
  url: string,
  tenants: Tenant[],
  total: number,
  clients: number,
  figures: Figures,
): Promise<void> {
  let next = 0
  const client = async () => {
    for (let n = next++; n < total; n = next++) {
      const tenant = tenants[(n * 31 + Math.floor(n / tenants.length)) % tenants.length]!
      const [method, path, body] = act(tenant, n)
      const answer = await send(url, tenant, method, path, body, n % 10 === 3 ? (n % 7) + 1 : undefined)
      figures.requests++
      if (!answer) {
        figures.aborted++
        if (n % 10 !== 3) await pause(5)
        continue
      }
      figures.statuses[answer.status] = (figures.statuses[answer.status] ?? 0) + 1
      for (const found of answer.text.match(canaries) ?? [])
        if (found !== tenant.canary) figures.foreign.push(`${method} ${path}: ${found} for ${tenant.canary}`)
      // What is the tenant's own must be there: zero rows would be a lost tenant that fails closed.
      if (
        answer.status === 404 ||
        (method === 'GET' &&
          answer.status === 200 &&
          !answer.text.includes(tenant.canary) &&
          /^contacts/.test(path) &&
          !path.includes('timeline'))
      )
        figures.wrong.push(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
}
