import { afterAll, beforeAll, describe } from 'vitest'
import { modules } from '../modules.ts'
import { expect, type House, test } from '../testing/index.ts'
import { type Case, type Check, casesOf } from './contract/cases.ts'
import { inventory, runningRoutes, storage } from './contract/documents.ts'
import * as fields from './contract/fields.ts'
import * as filters from './contract/filters.ts'
import { provenHouse } from './contract/house.ts'
import * as paging from './contract/paging.ts'
import * as reach from './contract/reach.ts'
import { sampling } from './contract/sampler.ts'
import * as values from './contract/values.ts'
import * as verbs from './contract/verbs.ts'
import * as writes from './contract/writes.ts'

let house: House
let cases: Case[]
beforeAll(async () => {
  house = await provenHouse()
  cases = await casesOf(house)
})
afterAll(() => house?.stop())

const checks: Record<string, Check> = {
  life: verbs.life,
  unexposed: verbs.unexposed,
  permissions: verbs.permissions,
  foreign: reach.foreign,
  rowScope: reach.rowScope,
  hiddenByRole: fields.hiddenByRole,
  hiddenByNature: fields.hiddenByNature,
  lookSees: fields.lookSees,
  unknownField: fields.unknownField,
  systemFields: fields.systemFields,
  limits: values.limits,
  danglingRefs: values.danglingRefs,
  printing: values.printing,
  wire: values.wire,
  operators: filters.operators,
  paging: paging.paging,
  cursors: paging.cursors,
  summaries: filters.summaries,
  versions: writes.versions,
  audit: writes.audit,
  idempotency: writes.idempotency,
  batches: writes.batches,
  bulkChanges: writes.bulkChanges,
  bulkTags: writes.bulkTags,
  customValues: writes.customValues,
}
const nouns = [...modules, sampling].flatMap((m) => m.resources.map((r) => r.name))

for (const noun of nouns)
  describe(`contract of ${noun}`, () => {
    for (const [name, check] of Object.entries(checks))
      test(name, () => check(cases.find((c) => c.resource.name === noun)!))
  })

test('the process answers what its document describes, and nothing else', () => {
  expect(inventory(house, false)).toEqual([])
  expect(runningRoutes(house.server).length).toBeGreaterThan(100)
})

test('every noun has its tables, columns and indexes', async () =>
  expect(await storage(house, house.admin)).toEqual([]))

test('figures', () => {
  const { filters: asked, pages } = filters.figures
  console.log(
    `contract: ${nouns.length} nouns x ${Object.keys(checks).length} checks, ${asked} filters in SQL and in memory, ${pages} pages, ${runningRoutes(house.server).length} routes`,
  )
  expect(asked).toBeGreaterThan(1000)
})
