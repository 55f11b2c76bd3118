import { readFileSync } from 'node:fs'
import { beforeAll } from 'vitest'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import { migrationFor } from '../kernel/db/generate.ts'
import { tablesOf } from '../kernel/db/tables.ts'
import { expect, house, test } from '../testing/index.ts'
import { testSecret } from '../testing/postgres.ts'
import { catalogueChecks } from './catalogue/index.ts'

const h = house()

// Rights on the database itself are not part of a clone: it is prepared again, as every start of the product does.
beforeAll(async () => void (await prepareDatabase(h.current.adminUrl, testSecret)))

for (const [name, check] of Object.entries(catalogueChecks))
  test(`catalogue: ${name}`, async () => expect(await check(h.current.admin)).toEqual([]))

test('every table of a noun or collection is there, and no table is there that nothing declares', async () => {
  const { rows } = await h.current.admin.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  )
  const found = rows.map((r) => r.name as string).sort()
  const kernels = [
    'events',
    'idempotency_keys',
    'migrations',
    'organizations',
    'webhook_queue',
    'data_keys',
    'sealed_values',
  ]
  const hanging = [
    'automation_triggers',
    'automation_starts',
    'automation_turns',
    'automation_recipients',
    'export_progress',
    'import_progress',
    'import_rejects',
    'import_conflicts',
    'import_hints',
    'file_uploads',
    'file_versions',
    'mailbox_places',
    'message_queue',
    'message_reports',
    'notification_deliveries',
    'notification_settings',
    'push_subscriptions',
    'run_waits',
    'job_minutes',
    'job_pauses',
    'job_schedules',
  ]
  expect(found).toEqual([...Object.keys(tablesOf(h.current.program.registry)), ...kernels, ...hanging].sort())
  console.log(
    `catalogue: ${found.length} tables, ${Object.keys(catalogueChecks).length} checks, 0 exceptions unwritten`,
  )
})

test('the migrations are what the declarations say: generating again emits nothing, twice', async () => {
  const tables = tablesOf(h.current.program.registry)
  const committed = JSON.parse(readFileSync(new URL('../migrations/snapshot.json', import.meta.url), 'utf8'))
  const first = await migrationFor(tables, committed)
  expect(first.statements).toEqual([])
  expect((await migrationFor(tables, first.snapshot)).statements).toEqual([])
})

test('the migrations built the very columns, checks and indexes that the declarations say', async () => {
  const { statements } = await migrationFor(tablesOf(h.current.program.registry), null)
  const names = (pattern: RegExp) =>
    statements.flatMap((s) => [...s.matchAll(pattern)].map((m) => m[1] as string)).sort()
  const { rows } = await h.current.admin.query(
    `select conname as name from pg_constraint c where connamespace = 'public'::regnamespace and contype in ('p', 'f', 'c')`,
  )
  const constraints = new Set(rows.map((r) => r.name))
  expect(names(/CONSTRAINT "([^"]+)"/g).filter((name) => !constraints.has(name))).toEqual([])
  const { rows: indexes } = await h.current.admin.query(
    `select indexname as name, indexdef as def from pg_indexes where schemaname = 'public'`,
  )
  const known = new Map(indexes.map((i) => [i.name, i.def as string]))
  const declared = names(/CREATE (?:UNIQUE )?INDEX "([^"]+)"/g)
  expect(declared.length).toBeGreaterThan(30)
  expect(declared.filter((name) => !known.get(name)?.includes('(organization_id'))).toEqual([])
})
