import type { Fields } from './field.ts'
import { literal, quoted } from './names.ts'
import { columnOf, projection, writableColumns } from './projection.ts'
import { once, ownerCondition } from './read.ts'
import type { Resource } from './resource.ts'

/** Parameters of both writes: items, actor kind, actor id, member, actor name, request, batch, origin. */
export const eventColumns =
  'at, organization_id, id, type, noun, record_id, version, actor_kind, actor_id, actor_name, request_id, batch_id, via, changes, subject_noun, subject_id'

const eventValues = (
  at: string,
  type: string,
  noun: string,
  record: string,
  version: string,
  changes: string,
  subject: string,
) =>
  `${at}, app_organization(), x.event, ${type}, ${literal(noun)}, ${record}, ${version}, $2, $3::uuid, $5, $6, $7::uuid, $8, ${changes}, ${subject}`

const collectionsOf = (resource: Resource<any>) =>
  Object.entries(resource.fields as Fields)
    .filter(([, f]) => f.collection)
    .map(([name, f]) => ({ name, ...f.collection! }))

/** Fields of a noun that hangs on another record; its events appear on that record's timeline. */
const subjectOf = (resource: Resource<any>, t: string) =>
  resource.subject ? `${t}.${quoted(resource.subject.noun)}, ${t}.${quoted(resource.subject.id)}` : 'null, null::uuid'

const columnList = (resource: Resource<any>) => [
  ...writableColumns(resource.fields),
  ...(resource.custom ? ['custom'] : []),
]

/** `with a as (…), b as (…)` of the rows that go into side tables, reading items from `x`. */
function putCollection(table: string, fields: Fields, path: string, owner: string, conflict: boolean): string {
  const columns = writableColumns(fields).map(quoted)
  const upsert = conflict
    ? ` on conflict (organization_id, id) do update set position = excluded.position, ${columns.map((c) => `${c} = excluded.${c}`).join(', ')} where ${quoted(table)}.record_id = excluded.record_id`
    : ''
  return `${quoted(`put_${table}`)} as (insert into ${quoted(table)} (organization_id, id, record_id, position, ${columns.join(', ')}) select app_organization(), n.id, ${owner}, i.at, ${columns.map((c) => `n.${c}`).join(', ')} from ${path} cross join lateral jsonb_populate_record(null::${quoted(table)}, i.item) n${upsert} returning *)`
}

/**
 * One statement that makes records, their side rows and their events. Items are
 * `{ row: {column: value}, lists: {table: [item]}, event, changes }`; answers the wire JSON in their order. `given` are
 * the side tables that any item brings rows for: the others are left out of the statement. Without `names` nothing is answered.
 */
export function createSql(resource: Resource<any>, names: readonly string[] | null, given: readonly string[]): string {
  return once(`create:${resource.name}:${names?.join() ?? '-'}:${given.join()}`, () => {
    const table = quoted(resource.name)
    const columns = columnList(resource).map(quoted)
    const lists = collectionsOf(resource).filter((l) => given.includes(l.table))
    const ctes = [
      `x as (select e->'row' as row, e->'lists' as lists, (e->>'event')::uuid as event, (e->>'at')::timestamptz as at, e->'changes' as changes, n as nr from jsonb_array_elements($1::jsonb) with ordinality i(e, n))`,
      `r as (insert into ${table} (organization_id, id, version, created_at, updated_at, created_by, updated_by, ${columns.join(', ')}) select app_organization(), n.id, 1, coalesce(n.created_at, now()), coalesce(n.updated_at, n.created_at, now()), coalesce(n.created_by, $4::uuid), coalesce(n.updated_by, n.created_by, $4::uuid), ${columns.map((c) => `n.${c}`).join(', ')} from x cross join lateral jsonb_populate_record(null::${table}, x.row) n returning *)`,
      ...lists.map((l) =>
        putCollection(
          l.table,
          l.fields,
          `x cross join lateral jsonb_array_elements(x.lists->${literal(l.table)}) with ordinality i(item, at)`,
          `(x.row->>'id')::uuid`,
          false,
        ),
      ),
      `ev as (insert into events (${eventColumns}) select ${eventValues('coalesce(x.at, now())', literal(`${resource.name}.created`), resource.name, 'r.id', '1', wholeChanges(resource), subjectOf(resource, 'r'))} from x join r on r.id = (x.row->>'id')::uuid)`,
    ]
    if (!names) return `with ${ctes.join(', ')} select from x where false`
    const list = projection(resource, names, 't', (table) => (given.includes(table) ? quoted(`put_${table}`) : null))
    return `with ${ctes.join(', ')} select (select row_to_json(q)::text from (select ${list}) q) as json from x join r t on t.id = (x.row->>'id')::uuid order by x.nr`
  })
}

/**
 * One statement that changes records, their side rows and writes an event with old and new values for each that really
 * changed. Items are `{ id, version, set: {column: value}, lists: {table: [item]}, event }`. Answers per item, in order:
 * `found`, the version before, whether it `changed`, and the record as it is now.
 */
export function updateSql(
  resource: Resource<any>,
  names: readonly string[],
  shape: { scoped: boolean; deleted: boolean; always: boolean; silent: boolean; limit?: string },
): string {
  const key = `update:${resource.name}:${names.join()}:${shape.scoped}:${shape.deleted}:${shape.always}:${shape.silent}:${shape.limit ?? ''}`
  return once(key, () => {
    const table = quoted(resource.name)
    const columns = [...columnList(resource), 'deleted_at'].map(quoted)
    const lists = collectionsOf(resource)
    const all = Object.keys(resource.fields)
    const where = [
      shape.deleted ? 't.deleted_at is not null' : 't.deleted_at is null',
      ...(shape.scoped ? [ownerCondition(resource, 't', 10)] : []),
      ...(shape.limit ? [shape.limit] : []),
    ]
    const ctes = [
      `x as (select (e->>'id')::uuid as id, (e->>'version')::int as expected, e->'set' as set, e->'lists' as lists, (e->>'event')::uuid as event, n as nr from jsonb_array_elements($1::jsonb) with ordinality i(e, n))`,
      `o as materialized (select t as row, t.id, t.version from ${table} t join x on x.id = t.id where ${where.join(' and ')} order by t.id for update of t)`,
      `before as materialized (select o.id, (select row_to_json(q)::jsonb from (select ${projection(resource, all, 't')}) q) as json from o join ${table} t on t.organization_id = (o.row).organization_id and t.id = o.id)`,
      `u as (update ${table} t set version = o.version + 1, updated_at = now(), updated_by = $4::uuid, (${columns.join(', ')}) = row(${columns.map((c) => `n.${c}`).join(', ')}) from x join o on o.id = x.id cross join lateral jsonb_populate_record(o.row, ${given(resource)}) n where t.organization_id = (o.row).organization_id and t.id = o.id and (x.expected is null or x.expected = o.version) and (x.lists is not null or n is distinct from o.row) returning t.*)`,
      ...lists.flatMap((l) => {
        const given = `x.lists ? ${literal(l.table)}`
        return [
          `${quoted(`cut_${l.table}`)} as (delete from ${quoted(l.table)} c using u join x on x.id = u.id where ${given} and c.organization_id = u.organization_id and c.record_id = u.id and not exists (select 1 from jsonb_array_elements(x.lists->${literal(l.table)}) k where (k->>'id')::uuid = c.id))`,
          putCollection(
            l.table,
            l.fields,
            `u join x on x.id = u.id cross join lateral jsonb_array_elements(x.lists->${literal(l.table)}) with ordinality i(item, at)`,
            'u.id',
            true,
          ),
        ]
      }),
      `after as materialized (select u.id, (select row_to_json(q)::jsonb from (select ${afterProjection(resource, all, lists)}) q) as json from u t join u on u.id = t.id join x on x.id = t.id)`,
      `diff as materialized (select a.id, (select jsonb_object_agg(k.key, jsonb_build_array(b.json->k.key, k.value)) from jsonb_each(a.json) k where k.value is distinct from b.json->k.key and k.key not in ('version', 'updatedAt', 'updatedBy')) as changes from after a join before b on b.id = a.id)`,
      `ev as (insert into events (${eventColumns}) select ${eventValues('now()', '$9', resource.name, 'u.id', 'u.version', 'd.changes', subjectOf(resource, 'u'))} from u join x on x.id = u.id join diff d on d.id = u.id${shape.always ? '' : ' where d.changes is not null'})`,
    ]
    return `with ${ctes.join(', ')} select x.id, o.id is not null as found, u.id is not null as changed, o.version, ${shape.silent ? 'null::jsonb' : 'coalesce(a.json, b.json)'} as json from x left join o on o.id = x.id left join u on u.id = x.id left join before b on b.id = x.id left join after a on a.id = x.id order by x.nr`
  })
}

/** What an event of making a record says: the values that were given, and those the database worked out from them. */
function wholeChanges(resource: Resource<any>): string {
  const worked = Object.entries(resource.fields as Fields).filter(([, f]) => f.generated)
  const pairs = worked.map(
    ([name, f]) => `${literal(name)}, jsonb_build_array(null, ${f.project(columnOf('r', name))})`,
  )
  return pairs.length ? `x.changes || jsonb_build_object(${pairs.join(', ')})` : 'x.changes'
}

/** The columns to set. Custom values that are not named stay and null clears, decided where the row is locked: two who change different ones both keep theirs. */
const given = (resource: Resource<any>): string =>
  resource.custom
    ? `case when x.set ? 'custom' then x.set || jsonb_build_object('custom', jsonb_strip_nulls((o.row).custom || (x.set->'custom'))) else x.set end`
    : 'x.set'

/** After an update the side rows are those just written where the item carried them, else the stored ones. */
function afterProjection(resource: Resource<any>, all: string[], lists: { name: string; table: string }[]): string {
  let list = projection(resource, all, 't')
  for (const { table } of lists) {
    const stored = `from ${quoted(table)} c where`
    const fresh = `from (select p.* from ${quoted(`put_${table}`)} p where x.lists ? ${literal(table)} union all select s.* from ${quoted(table)} s where not coalesce(x.lists ? ${literal(table)}, false) and s.organization_id = t.organization_id and s.record_id = t.id) c where`
    list = list.replaceAll(stored, fresh)
  }
  return list
}
