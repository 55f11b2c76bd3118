import type { Json, Scope, Target, ValueType } from '../index.ts'
import { valueTypes } from '../index.ts'

// A small noun with every value type, a relation, child rows, tags and an inlined part: what tests compare both compilers on.

export const stages = ['subscriber', 'prospect', 'customer', 'former'] as const

/** Tables of the sample and a view of the people in their wire form. */
export const tables = `
  CREATE TABLE companies (id uuid PRIMARY KEY, name text, size bigint, parent_id uuid);
  CREATE TABLE people (
    id uuid PRIMARY KEY, name text, email text, email_key text, score integer, rating numeric, active boolean,
    birthday date, seen_at timestamptz, owner_id uuid, worth_amount bigint, worth_currency text, stage text,
    segment text, note text, company_id uuid);
  CREATE TABLE emails (person_id uuid, email text, email_key text, label text, position integer);
  CREATE TABLE tags (person_id uuid, tag text, position integer);
  CREATE FUNCTION company_json(c companies) RETURNS json LANGUAGE sql AS $$
    SELECT json_build_object('id', c.id, 'name', c.name, 'size', c.size,
      'parent', (SELECT json_build_object('id', p.id, 'name', p.name, 'size', p.size) FROM companies p WHERE p.id = c.parent_id)) $$;
  CREATE VIEW people_json AS SELECT p.id, json_build_object(
    'id', p.id, 'name', p.name, 'email', p.email, 'score', p.score, 'rating', p.rating::text, 'active', p.active,
    'birthday', p.birthday, 'seenAt', to_char(p.seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'ownerId', p.owner_id, 'stage', p.stage, 'segment', p.segment, 'custom', json_build_object('note', p.note),
    'worth', CASE WHEN p.worth_amount IS NULL THEN NULL ELSE json_build_object('amount', p.worth_amount, 'currency', p.worth_currency) END,
    'companyId', p.company_id, 'company', (SELECT company_json(c) FROM companies c WHERE c.id = p.company_id),
    'emails', (SELECT coalesce(json_agg(json_build_object('email', e.email, 'label', e.label) ORDER BY e.position), '[]') FROM emails e WHERE e.person_id = p.id),
    'tags', (SELECT coalesce(json_agg(t.tag ORDER BY t.position), '[]') FROM tags t WHERE t.person_id = p.id)
  ) AS record FROM people p;
`

const value = (name: string, type: ValueType, column = name): [string, Target] => [
  name,
  { as: 'value', type, sql: (alias) => `${alias}."${column}"`, read: (record) => record[name] },
]

function scope(noun: string, fields: [string, Target][]): Scope {
  const byName = new Map(fields)
  return { noun, field: (name) => byName.get(name), names: () => [...byName.keys()] }
}

/** Every level has an alias of its own, because a company's parent is a company. */
const company = (levels: number, column: string, name: string): [string, Target] => [
  name,
  {
    as: 'one',
    scope: () => companies(levels - 1),
    exists: (alias, condition) =>
      `EXISTS (SELECT 1 FROM companies ${alias}_c WHERE ${alias}_c.id = ${alias}.${column} AND ${condition(`${alias}_c`)})`,
    read: (record) => record[name] as Json | null,
  },
]

const companies = (levels: number): Scope =>
  scope('companies', [
    value('id', valueTypes.id),
    value('name', valueTypes.text),
    value('size', valueTypes.integer),
    ...(levels > 0 ? [company(levels, 'parent_id', 'parent')] : []),
  ])

const emails = scope('emails', [value('email', valueTypes.key, 'email_key'), value('label', valueTypes.choice())])
const tags = scope('tags', [value('tag', valueTypes.tag)])
const custom = scope('custom', [value('note', valueTypes.text)])

const rows = (table: string, inner: Scope, main: string, read: (record: Json) => Json[]): [string, Target] => [
  table,
  {
    as: 'many',
    value: main,
    scope: () => inner,
    exists: (alias, condition) =>
      `EXISTS (SELECT 1 FROM ${table} ${alias}_${table} WHERE ${alias}_${table}.person_id = ${alias}.id AND ${condition(`${alias}_${table}`)})`,
    read,
  },
]

export const people: Scope = scope('people', [
  value('id', valueTypes.id),
  value('name', valueTypes.text),
  value('email', valueTypes.key, 'email_key'),
  value('score', valueTypes.integer),
  value('rating', valueTypes.number),
  value('active', valueTypes.flag),
  value('birthday', valueTypes.date),
  value('seenAt', valueTypes.moment, 'seen_at'),
  value('ownerId', valueTypes.id, 'owner_id'),
  value('worth', valueTypes.money, 'worth_amount'),
  value('stage', valueTypes.choice(stages)),
  value('segment', valueTypes.choice()),
  value('companyId', valueTypes.id, 'company_id'),
  company(2, 'company_id', 'company'),
  rows('emails', emails, 'email', (record) => record.emails as Json[]),
  rows('tags', tags, 'tag', (record) => (record.tags as string[]).map((tag) => ({ tag }))),
  [
    'custom',
    {
      as: 'one',
      scope: () => custom,
      exists: (alias, condition) => condition(alias),
      read: (record) => record.custom as Json,
    },
  ],
])
