import type pg from 'pg'
import { crossingPolicies, globalTables, globalUnique } from './allowed.ts'

/** Looks at a database and answers a sentence for everything that is not as it must be. */
export type Check = (admin: pg.Client) => Promise<string[]>

const key = (table: string) => (table === 'organizations' ? 'id' : 'organization_id')
const condition = (table: string) => `(${key(table)} = ( SELECT app_organization() AS app_organization))`

/** Every table of the public schema: kept to its tenant by row security that binds its owner too, or on the written list. */
export const forced: Check = async (admin) => {
  const { rows } = await admin.query(
    `select c.relname as name, c.relkind::text as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
            exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull) as keyed
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'm') order by 1`,
  )
  return rows.flatMap((t) => {
    if (globalTables[t.name]) return []
    if (t.kind !== 'r') return [`${t.name} is of the kind “${t.kind}”: policies would not hold for all of it`]
    return [
      ...(t.enabled ? [] : [`${t.name} has row security switched off`]),
      ...(t.forced ? [] : [`${t.name} does not force row security on its owner`]),
      ...(t.owner === 'banyan_owner' ? [] : [`${t.name} belongs to ${t.owner}`]),
      ...(t.keyed || t.name === 'organizations' ? [] : [`${t.name} has no organization_id that is always there`]),
    ]
  })
}

const tenantPolicy = (p: any): string[] => [
  ...(p.qual === condition(p.name) ? [] : [`${p.name}: the tenant policy reads where ${p.qual}`]),
  ...(p.with_check === condition(p.name) ? [] : [`${p.name}: the tenant policy lets in rows where ${p.with_check}`]),
  ...(p.cmd === 'ALL' && p.roles === 'public' && p.permissive === 'PERMISSIVE'
    ? []
    : [`${p.name}: the tenant policy is ${p.permissive} for ${p.cmd} to ${p.roles}`]),
]

const crossingPolicy = (p: any): string[] =>
  crossingPolicies[`${p.name}.${p.policy}`] === `${p.roles} ${p.cmd}`
    ? []
    : [`${p.name} has an unknown policy ${p.policy} for ${p.cmd} to ${p.roles}`]

/** Exactly the known policies: one named tenant for everybody, and the few crossing ones. */
export const policies: Check = async (admin) => {
  const { rows } = await admin.query(
    `select tablename as name, policyname as policy, permissive, array_to_string(roles, ',') as roles, cmd, qual, with_check from pg_policies where schemaname = 'public'`,
  )
  const problems: string[] = []
  const seen = new Set<string>()
  for (const p of rows) {
    seen.add(`${p.name}.${p.policy}`)
    problems.push(...(p.policy === 'tenant' ? tenantPolicy(p) : crossingPolicy(p)))
  }
  const { rows: tables } = await admin.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  for (const { name } of tables)
    if (!globalTables[name] && !seen.has(`${name}.tenant`)) problems.push(`${name} has no tenant policy`)
  for (const name of Object.keys(crossingPolicies)) if (!seen.has(name)) problems.push(`the policy ${name} is gone`)
  return problems
}

/** Keys between tenant tables begin with the organization on both sides and act on nothing but rows of collections. */
export const foreignKeys: Check = async (admin) => {
  const { rows } = await admin.query(
    `select con.conname as name, con.conrelid::regclass::text as tab, con.confrelid::regclass::text as target, con.confdeltype::text as del, con.confupdtype::text as upd,
            con.convalidated as valid, con.condeferrable as late,
            (select attname from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]) as first,
            (select attname from pg_attribute where attrelid = con.confrelid and attnum = con.confkey[1]) as target_first,
            exists (select 1 from pg_attribute where attrelid = con.conrelid and attname = 'record_id') as collection
     from pg_constraint con where con.contype = 'f' and con.connamespace = 'public'::regnamespace`,
  )
  return rows.flatMap((f) => {
    const child = f.collection && f.name === `${f.tab}_record_ref`
    return [
      ...(f.first === 'organization_id' && f.target_first === 'organization_id'
        ? []
        : [`${f.name} begins with ${f.first} → ${f.target_first}: it can point into another organization`]),
      ...(f.upd === 'a' ? [] : [`${f.name} acts on update`]),
      ...(f.del === (child ? 'c' : 'a') ? [] : [`${f.name} acts on delete (${f.del}), around versions and events`]),
      ...(f.valid ? [] : [`${f.name} was never validated`]),
    ]
  })
}

/** A unique index without the organization in front tells one organization what another has. */
export const uniqueIndexes: Check = async (admin) => {
  const { rows } = await admin.query(
    `select c.relname as name, t.relname as tab, coalesce((select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]), 'an expression') as first
     from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     where (i.indisunique or i.indisexclusion) and t.relnamespace in ('public'::regnamespace, 'search'::regnamespace)`,
  )
  return rows
    .filter((i) => i.first !== 'organization_id' && !globalTables[i.tab] && !globalUnique[i.name])
    .map((i) => `${i.name} begins with ${i.first}: another organization's values show through it`)
}

/** Every tenant table is found by organization and id, and by nothing shorter. */
export const primaryKeys: Check = async (admin) => {
  const { rows } = await admin.query(
    `select c.relname as name, (select array_agg(a.attname::text order by k.n) from pg_index i cross join lateral unnest(i.indkey::smallint[]) with ordinality k(at, n)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.at where i.indrelid = c.oid and i.indisprimary) as columns
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  )
  const known: Record<string, string> = {
    idempotency_keys: 'organization_id,caller,key',
    organizations: 'id',
    export_progress: 'organization_id,export_id',
    data_keys: 'organization_id,number',
    import_progress: 'organization_id,import_id',
    job_minutes: 'organization_id,minute,name',
    job_pauses: 'organization_id,name',
    job_schedules: 'organization_id,key',
    run_waits: 'organization_id,run_id',
    import_rejects: 'organization_id,import_id,line',
    import_conflicts: 'organization_id,import_id,nr',
    import_hints: 'organization_id,noun,header,field',
    automation_triggers: 'organization_id,automation_id,node_id',
    automation_turns: 'organization_id,automation_id,node_id',
    automation_recipients: 'organization_id,automation_id,address,day',
  }
  return rows
    .filter((t) => !globalTables[t.name])
    .filter((t) => (t.columns ?? []).join() !== (known[t.name] ?? 'organization_id,id'))
    .map((t) => `${t.name} has the primary key (${t.columns})`)
}
