import { newId } from '../../kernel/index.ts'
import type { Field, Fields } from '../../kernel/resource/field.ts'
import { type Resource, resourceNamed } from '../../kernel/resource/resource.ts'
import { notification } from '../../modules/notifications/index.ts'
import type { World } from '../../testing/index.ts'

type Values = Record<string, any>

const day = 86_400_000
const word = (n: number) => `k${(n * 7919 + 104729).toString(36)}`
const line = (example: string, n: number, max: number) =>
  max < 12 ? word(n).slice(-Math.min(max, 3)) : `${String(example).slice(0, max - 10)} ${word(n)}`

/** Another value of a field for each number, near its example; equal values for equal numbers. */
export function vary(f: Field, n: number): any {
  const { example, describe } = f
  const max = describe.max ?? 200
  const byKind: Record<string, () => unknown> = {
    text: () => line(example, n, max),
    longText: () => `${example}\n${word(n)}`,
    email: () => `${n % 2 ? 'Hanna' : 'per'}.${word(n)}@Osterby.example`,
    phone: () => `+46 40 555 ${String(1000 + (n % 9000))}`,
    url: () => `https://osterby.example/${word(n)}`,
    choice: () => describe.choices![n % describe.choices!.length]!.value,
    flag: () => n % 2 === 0,
    integer: () =>
      Math.max(describe.min ?? -1e9, Math.min(describe.max ?? 1e9, (n % 7) * 11 - (describe.min! < 0 ? 20 : 0))),
    decimal: () => Math.max(describe.min ?? -10, ((n % 5) - 2) * 1.25),
    date: () => new Date(Date.parse('2027-03-31') + (n % 9) * day).toISOString().slice(0, 10),
    moment: () => new Date(Date.now() + 400 * day + (n % 9) * 3_600_000).toISOString(),
    money: () => ({ amount: ((n % 6) - 1) * 12_345, currency: n % 3 ? 'EUR' : 'SEK' }),
    tags: () => ['Reference', `Tag ${word(n % 4)}`],
    json: () => example,
  }
  return (byKind[f.kind] ?? (() => example))()
}

/** What a noun needs beside values of its fields, because code reads them. */
const special: Record<string, (w: World, n: number) => Promise<Values> | Values> = {
  attachments: async (w) => ({
    noun: 'contacts',
    recordId: await pointed(w, 'contacts'),
    fileId: (await made(w, resourceNamed('files'), 0)).id,
  }),
  file_shares: () => ({ tokenHash: newId() }),
  files: (_w, n) => ({ name: `Offer ${word(n)}.pdf`, versionId: newId() }),
  notes: async (w) => ({ noun: 'contacts', recordId: await pointed(w, 'contacts') }),
  custom_fields: (_w, n) => ({
    noun: 'companies',
    key: `own${word(n)}x${newId().slice(-6)}`,
    kind: 'text',
    required: false,
  }),
  imports: () => ({ status: 'done' }),
  views: (_w, n) => ({ noun: 'contacts', shared: n % 2 === 0 }),
  roles: () => ({ key: null, builtIn: false }),
  members: (_w, n) => ({ accountId: newId(), status: n % 3 ? 'active' : 'suspended' }),
  // One event reaches an endpoint once.
  webhook_deliveries: () => ({ eventId: newId() }),
  senders: () => ({ channel: 'email', provider: 'inbox', fromAddress: 'office@osterby.example', credentials: '{}' }),
  sender_domains: (_w, n) => ({ domain: `${word(n)}-${newId().slice(-6)}.example` }),
  suppressions: (_w, n) => ({ channel: 'email', address: `${word(n)}.${newId().slice(-6)}@osterby.example` }),
  consents: (_w, n) => ({ channel: 'email', address: `${word(n)}@osterby.example` }),
  messages: () => ({ providerId: newId() }),
  runs: () => ({ uniqueKey: null, status: 'done' }),
  run_steps: () => ({ key: newId(), position: Number.parseInt(newId().slice(-7), 16) }),
  automation_versions: () => ({ number: (Number.parseInt(newId().slice(-5), 16) % 999_999) + 1 }),
  automation_secrets: (_w, n) => ({ name: `s${n}_${newId().slice(-8)}` }),
  notifications: () => ({ key: newId(), inApp: true }),
  // A text belongs to a kind, and a kind has one.
  notification_templates: (_w, n) => ({
    type: notification(`proof_${newId()}`, { label: 'Proof', group: 'system', why: 'it is proved', title: 'Proof' })
      .type,
    heading: `Heading ${word(n)}`,
  }),
  samplers: (_w, n) => ({ code: `Code ${word(n)} ${newId().slice(-6)}` }),
}

const kept = new WeakMap<World, Map<string, Promise<string>>>()

/** The id of a record a ref may point at; one per noun and world, made when it is first needed. */
export function pointed(w: World, noun: string): Promise<string> {
  if (noun === 'members') return Promise.resolve(w.owner.member)
  if (noun === 'roles') return Promise.resolve(w.roles.member)
  let known = kept.get(w)
  if (!known) kept.set(w, (known = new Map()))
  let id = known.get(noun)
  if (!id) {
    id = made(w, resourceNamed(noun), 0, true).then((r) => r.id)
    known.set(noun, id)
  }
  return id
}

/** Values for every field that can be stored, those of the product itself included. `lone` points at nothing of its own kind. */
export async function sample(w: World, resource: Resource<any>, n: number, lone = false): Promise<Values> {
  const values: Values = {}
  for (const [name, f] of Object.entries(resource.fields as Fields)) {
    if (f.generated) continue
    const target = f.describe.ref
    if (f.collection && !f.collection.value) values[name] = [await item(w, f, n), await item(w, f, n + 1)]
    else if (!target) values[name] = vary(f, n)
    else if (target !== resource.name) values[name] = await pointed(w, target)
    else if (!lone) values[name] = await pointed(w, target)
  }
  const own = await special[resource.name]?.(w, n)
  Object.assign(values, own)
  for (const name of resource.unique?.flat() ?? [])
    if (resource.fields[name]!.kind === 'text' && !['noun', 'key', 'code', 'type'].includes(name) && !own?.[name])
      values[name] = `${vary(resource.fields[name]!, n)} ${newId().slice(-6)}`
  for (const f of Object.values(resource.fields as Fields))
    if (f.collection?.primary) delete values[f.collection.primary]
  return values
}

async function item(w: World, f: Field, n: number): Promise<Values> {
  const values: Values = {}
  for (const [name, inner] of Object.entries(f.describe.fields!))
    if (!inner.system) values[name] = inner.describe.ref ? await pointed(w, inner.describe.ref) : vary(inner, n)
  return values
}

/** The part of a sample that a request may send. */
export async function body(
  w: World,
  resource: Resource<any>,
  n: number,
  verb: 'create' | 'update' = 'create',
): Promise<Values> {
  const values = await sample(w, resource, n)
  const fields = resource.fields as Fields
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !fields[name]!.system && !(verb === 'update' && fields[name]!.onCreate)),
  )
}

/** A record made the internal way, whatever the noun exposes. It belongs to the owner of the world. */
export async function made(w: World, resource: Resource<any>, n: number, lone = false): Promise<Values> {
  const values = await sample(w, resource, n, lone)
  return resource.add(w.system, { ...values, createdBy: w.owner.member })
}

/** Records with values and holes: each field is empty in some of them where it may be. */
export async function series(w: World, resource: Resource<any>, count: number): Promise<Values[]> {
  const rows: Values[] = []
  for (let n = 1; n <= count; n++) {
    const values = await sample(w, resource, n)
    Object.entries(resource.fields as Fields).forEach(([name, f], i) => {
      if (!f.required && (n + i) % 4 === 0 && values[name] !== null) delete values[name]
    })
    if (resource.check) Object.assign(values, { firstName: values.firstName ?? 'Only' })
    rows.push({ ...values, createdBy: w.owner.member })
  }
  return resource.addMany(w.system, rows as never)
}
