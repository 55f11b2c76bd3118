import type pg from 'pg'
import { fingerprint, newId } from '../server/src/kernel/ids.ts'
import { e164 } from '../server/src/kernel/resource/fields/phone.ts'
import { people, random } from '../server/src/kernel/testing/people.ts'
import { makeSecret } from '../server/src/modules/access/api-key.ts'
import { loadSearch } from './load-search.ts'
import { type Size, shares } from './size.ts'

export interface Tenant {
  id: string
  /** An API key of its owner. */
  key: string
  owner: string
  contacts: number
}

const stages = ['subscriber', 'prospect', 'customer', 'former']
const records = ['contacts', 'contact_emails', 'contact_phones', 'contact_tags', 'contact_addresses']
const words = ['search.documents', 'search.vocabulary']
const slice = 20_000
const scopes = JSON.stringify([
  'contacts:read',
  'contacts:write',
  'contacts:remove',
  'contacts:export',
  'companies:read',
  'imports:read',
  'imports:write',
])

/** Fills an empty database set-wise, as administrator: the product's own path is what is measured later. */
export async function load(admin: pg.Client, size: Size, say: (line: string) => void): Promise<Tenant[]> {
  const tenants = shares(size).map((contacts): Tenant => ({ id: newId(), key: makeSecret(), owner: newId(), contacts }))
  await admin.query(
    `set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '256MB'`,
  )
  await makeTenants(admin, tenants)
  say(`Loading ${tenants.reduce((n, t) => n + t.contacts, 0)} contacts of ${tenants.length} organizations`)
  await withoutIndexes(admin, records, () => makeContacts(admin, tenants))
  say('Loading their search documents')
  await withoutIndexes(admin, words, () => loadSearch(admin))
  await admin.query('create table bench_tenants (place int primary key, id uuid, key text, owner uuid, contacts int)')
  const columns = (['id', 'key', 'owner', 'contacts'] as const).map((c) => tenants.map((t) => t[c]))
  await admin.query(
    'insert into bench_tenants select n, i, k, o, c from unnest($1::uuid[],$2::text[],$3::uuid[],$4::int[]) with ordinality u(i,k,o,c,n)',
    columns,
  )
  await admin.query('reset all')
  for (const table of [...records, ...words, 'companies', 'members', 'events'])
    await admin.query(`vacuum analyze ${table}`)
  await admin.query('checkpoint')
  return tenants
}

async function makeTenants(admin: pg.Client, tenants: Tenant[]): Promise<void> {
  const [ids, owners] = [tenants.map((t) => t.id), tenants.map((t) => t.owner)]
  await admin.query(
    `insert into organizations (id, slug, name) select i, 'bench-' || n, 'Bench ' || n from unnest($1::uuid[]) with ordinality u(i, n)`,
    [ids],
  )
  await admin.query(
    `insert into roles (organization_id, id, name, key, built_in, grants, hidden) select i, uuidv7(), 'Owner', 'owner', true, '{}', '{}' from unnest($1::uuid[]) i`,
    [ids],
  )
  await admin.query(
    `insert into members (organization_id, id, name, email, email_key, role_id, status, account_id)
     select i, o, 'Owner', 'owner-' || o || '@bench.example', 'owner-' || o || '@bench.example', r.id, 'active', uuidv7() from unnest($1::uuid[], $2::uuid[]) u(i, o) join roles r on r.organization_id = i`,
    [ids, owners],
  )
  await admin.query(
    `insert into api_keys (organization_id, id, name, scopes, prefix, last_four, secret_hash, member_id)
     select i, uuidv7(), 'Bench', $5::jsonb, left(k, 12), right(k, 4), h, o from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) u(i, o, k, h)`,
    [ids, owners, tenants.map((t) => t.key), tenants.map((t) => fingerprint(t.key)), scopes],
  )
  await admin.query(
    `insert into companies (organization_id, id, name, owner_id) select i, uuidv7(), 'Company ' || n, o from unnest($1::uuid[], $2::uuid[], $3::int[]) u(i, o, c) cross join lateral generate_series(1, c / 20 + 1) n`,
    [ids, owners, tenants.map((t) => t.contacts)],
  )
}

/** People in slices; every one has a stage, a company, an owner, an e-mail, a phone, and some have tags and an address. */
async function makeContacts(admin: pg.Client, tenants: Tenant[]): Promise<void> {
  const total = tenants.reduce((n, t) => n + t.contacts, 0)
  const next = random(7)
  // Whose the nth contact is: shuffled, so that a tenant's rows lie scattered as they do in a table that grew.
  const places = new Uint32Array(total)
  for (let n = 0, t = 0; t < tenants.length; t++) for (let i = 0; i < tenants[t]!.contacts; i++) places[n++] = t
  for (let i = total - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[places[i], places[j]] = [places[j]!, places[i]!]
  }
  for (let from = 0; from < total; from += slice) {
    const crowd = people(Math.min(slice, total - from), 1000 + from)
    const mine = crowd.map((_, i) => tenants[places[from + i]!]!)
    await admin.query(insertContacts, [
      mine.map((t) => t.id),
      mine.map((t) => t.owner),
      crowd.map((p) => p.firstName),
      crowd.map((p) => p.lastName),
      crowd.map((p) => p.jobTitle),
      crowd.map((p) => p.email),
      crowd.map((p) => p.phone),
      crowd.map((p) => e164(p.phone)),
      crowd.map(() => stages[Math.floor(next() * 4)]),
      crowd.map((p) => p.city),
      crowd.map(() => next()),
      crowd.map(() => next()),
    ])
  }
  await admin.query(
    `insert into contact_emails (organization_id, id, record_id, position, email, email_key, label) select organization_id, uuidv7(), id, 1, email, email_key, 'work' from contacts`,
  )
  await admin.query(
    `insert into contact_phones (organization_id, id, record_id, position, phone, phone_e164, label) select organization_id, uuidv7(), id, 1, phone, phone_e164, 'mobile' from contacts`,
  )
  await admin.query(
    `insert into contact_tags (organization_id, id, record_id, position, tag) select organization_id, uuidv7(), id, n, (array['vip','partner','press','reference','event'])[1 + (random() * 4)::int] from contacts cross join generate_series(1, 2) n where random() < 0.4`,
  )
  await admin.query(
    `insert into contact_addresses (organization_id, id, record_id, position, city, country, label) select organization_id, uuidv7(), id, 1, source, 'SE', 'work' from contacts where random() < 0.3`,
  )
}

const insertContacts = `
  insert into contacts (organization_id, id, created_at, updated_at, created_by, updated_by, owner_id, first_name, last_name, job_title, email, email_key, phone, phone_e164, stage, source, company_id)
  select u.o, uuidv7(), at.made, at.made + (now() - at.made) * y, w, w, w, f, l, j, e, lower(e), p, pe, s, c, k.id
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::float8[], $12::float8[]) with ordinality u(o, w, f, l, j, e, p, pe, s, c, x, y, nth)
  cross join lateral (select date_trunc('milliseconds', now() - interval '700 days' * x) as made) at
  left join lateral (select id from companies where organization_id = u.o and id >= uuidv7(interval '-1 hour') order by id offset u.nth % 3 limit 1) k on true`

/** Runs work while the tables have only their keys, then builds the indexes again. */
async function withoutIndexes(admin: pg.Client, tables: string[], work: () => Promise<void>): Promise<void> {
  const { rows } = await admin.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisprimary`,
    [tables],
  )
  for (const { name } of rows) await admin.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await admin.query(definition)
}
