import { definers, globalTables, grants, schemas } from './allowed.ts'
import type { Check } from './tables.ts'

const roles = Object.keys(grants)
const home: Record<string, string> = {
  banyan_worker: 'graphile_worker',
  banyan_identity: 'identity',
  banyan_search: 'search',
}

/** Nobody who signs in is more than their grants: no superuser, no bypass, no membership, and the app role owns nothing. */
export const roleRights: Check = async (admin) => {
  const { rows } = await admin.query(
    `select rolname as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit, rolcanlogin from pg_roles where rolname like 'banyan%'`,
  )
  const problems: string[] = []
  const logins = new Set(['banyan_app', 'banyan_worker', 'banyan_identity'])
  for (const r of rows) {
    for (const right of ['rolsuper', 'rolbypassrls', 'rolcreaterole', 'rolcreatedb', 'rolreplication', 'rolinherit'])
      if (r[right]) problems.push(`${r.name} has ${right}`)
    if (r.rolcanlogin !== logins.has(r.name))
      problems.push(`${r.name} ${r.rolcanlogin ? 'can sign in' : 'cannot sign in'}`)
  }
  const { rows: members } = await admin.query(
    `select pg_get_userbyid(member) as member, pg_get_userbyid(roleid) as role from pg_auth_members where pg_get_userbyid(member) like 'banyan%'`,
  )
  for (const m of members) problems.push(`${m.member} is a member of ${m.role}`)
  const { rows: owned } = await admin.query(
    `select classid::regclass::text || ' ' || objid as what from pg_shdepend where deptype = 'o' and refclassid = 'pg_authid'::regclass
       and refobjid = 'banyan_app'::regrole and dbid in (0, (select oid from pg_database where datname = current_database()))`,
  )
  for (const o of owned) problems.push(`banyan_app owns ${o.what}`)
  return problems
}

/** Grants on tables are exactly those of the list; nobody has TRUNCATE, REFERENCES or TRIGGER, and PUBLIC has nothing. */
export const tableGrants: Check = async (admin) => {
  const { rows } = await admin.query(
    `select n.nspname as schema, c.relname as name, pg_get_userbyid(c.relowner) as owner, case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee) end as grantee,
            string_agg(case a.privilege_type when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' when 'DELETE' then 'd' else a.privilege_type end, '' order by 1) as rights, bool_or(a.is_grantable) as passed_on
     from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
     where n.nspname in ('public', 'kernel', 'search', 'identity', 'graphile_worker') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and a.grantee <> c.relowner
     group by 1, 2, 3, 4`,
  )
  const sorted = (rights: string) => [...rights].sort().join('')
  const problems = rows.flatMap((g) => {
    const name = g.schema === 'public' ? g.name : `${g.schema}.${g.name}`
    const allowed = globalTables[name]
      ? ''
      : (grants[g.grantee]?.[name] ?? (g.schema === 'public' ? grants[g.grantee]?.['*'] : '') ?? '')
    return [
      ...(sorted(g.rights) === sorted(allowed) ? [] : [`${g.grantee} has ${g.rights} on ${name}, not “${allowed}”`]),
      ...(g.passed_on ? [`${g.grantee} may pass on rights on ${name}`] : []),
    ]
  })
  const { rows: columns } = await admin.query(
    `select attrelid::regclass::text || '.' || attname as what from pg_attribute where attacl is not null and attrelid >= 16384`,
  )
  const { rows: later } = await admin.query('select defaclrole::regrole::text as role from pg_default_acl')
  return [
    ...problems,
    ...columns.map((c) => `${c.what} has grants of its own`),
    ...later.map((d) => `tables that ${d.role} makes later get grants by themselves`),
  ]
}

/** Each role enters its own schemas only, and only the owner makes something in them. */
export const schemaRights: Check = async (admin) => {
  const problems: string[] = []
  const { rows } = await admin.query(
    `select r.name as role, n.nspname as schema, has_schema_privilege(r.name, n.oid, 'USAGE') as enters, has_schema_privilege(r.name, n.oid, 'CREATE') as makes
     from unnest($1::text[]) r(name) cross join pg_namespace n where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
    [roles],
  )
  for (const r of rows) {
    const own = home[r.role] === r.schema
    if (r.enters !== (schemas[r.role]?.includes(r.schema) ?? false))
      problems.push(`${r.role} ${r.enters ? 'may enter' : 'may not enter'} ${r.schema}`)
    if (r.makes && !own) problems.push(`${r.role} may make things in ${r.schema}`)
  }
  const { rows: database } = await admin.query(
    `select r.name as role, has_database_privilege(r.name, current_database(), 'TEMP') as temp, has_database_privilege(r.name, current_database(), 'CREATE') as makes from unnest($1::text[]) r(name)`,
    [roles],
  )
  for (const r of database) {
    if (r.temp) problems.push(`${r.role} may make temporary tables, which shadow real ones`)
    if (r.makes && r.role !== 'banyan_worker') problems.push(`${r.role} may make schemas`)
  }
  return problems
}

/** Functions that run as their owner: all known, closed to everybody else, with a search path that cannot be led astray. */
export const definerFunctions: Check = async (admin) => {
  const { rows } = await admin.query(
    `select n.nspname || '.' || p.proname as name, pg_get_userbyid(p.proowner) as owner, coalesce(array_to_string(p.proconfig, ' '), '') as config, r.rolcanlogin as login, p.proleakproof as leakproof,
            array(select case when a.grantee = 0 then 'PUBLIC' else pg_get_userbyid(a.grantee) end from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1)::text[] as runs
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
     where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  const found = new Set(rows.map((f) => f.name))
  return [
    ...rows.flatMap((f) => {
      const known = definers[f.name]
      if (!known) return [`${f.name} runs as ${f.owner} and is on no list`]
      return [
        ...(f.owner === known.owner ? [] : [`${f.name} runs as ${f.owner}, not ${known.owner}`]),
        ...(f.login && f.owner !== 'banyan_worker' ? [`${f.name} runs as ${f.owner}, who can sign in`] : []),
        ...(f.runs.join() === [...known.runs].sort().join() ? [] : [`${f.name} may be run by ${f.runs.join(', ')}`]),
        ...(/search_path=[a-z_]+(?:, [a-z_]+)*, pg_temp(?: |$)/.test(f.config)
          ? []
          : [`${f.name} does not pin its search path with pg_temp last (${f.config})`]),
      ]
    }),
    ...Object.keys(definers)
      .filter((name) => !found.has(name))
      .map((name) => `${name} is gone or no longer runs as its owner`),
  ]
}

/** Views look with the eyes of whoever asks; built-in functions were not made leakproof by hand. */
export const views: Check = async (admin) => {
  const { rows } = await admin.query(
    `select n.nspname || '.' || c.relname as name, coalesce(array_to_string(c.reloptions, ' '), '') as options, c.relkind::text as kind
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
  )
  const { rows: leaky } = await admin.query(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.proleakproof and n.nspname <> 'pg_catalog'`,
  )
  return [
    ...rows
      .filter((v) => v.kind === 'm' || !/security_invoker=(true|on|1)/.test(v.options))
      .map((v) => `${v.name} looks with its owner's eyes`),
    ...leaky.map((f) => `${f.name} claims to be leakproof`),
  ]
}

/** Queue tables have row security without policies: only their owner sees jobs, so the worker must own all of them. */
export const queue: Check = async (admin) => {
  const { rows } = await admin.query(
    `select c.relname as name, pg_get_userbyid(c.relowner) as owner from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v', 'S')`,
  )
  return [
    ...(rows.length < 4 ? ['the queue is not there'] : []),
    ...rows.filter((t) => t.owner !== 'banyan_worker').map((t) => `graphile_worker.${t.name} belongs to ${t.owner}`),
  ]
}
