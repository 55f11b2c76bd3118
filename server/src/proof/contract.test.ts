import { afterAll, beforeAll, describe } from 'vitest'
import { modules } from '../modules.ts'
import { type House, test } from '../testing/index.ts'
import { type Case, type Check, casesOf } from './contract/cases.ts'
import * as fields from './contract/fields.ts'
import * as filters from './contract/filters.ts'
import { provenHouse } from './contract/house.ts'
import { sampling } from './contract/sampler.ts'
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
  foreign: verbs.foreign,
  rowScope: verbs.rowScope,
  hiddenByRole: fields.hiddenByRole,
  hiddenByNature: fields.hiddenByNature,
  lookSees: fields.lookSees,
  unknownField: fields.unknownField,
  systemFields: fields.systemFields,
  limits: fields.limits,
  printing: fields.printing,
  wire: fields.wire,
  operators: filters.operators,
  paging: filters.paging,
  cursors: filters.cursors,
  summaries: filters.summaries,
  versions: writes.versions,
  audit: writes.audit,
  idempotency: writes.idempotency,
  batches: writes.batches,
  bulkChanges: writes.bulkChanges,
  customValues: writes.customValues,
}
const nouns = [...modules, sampling].flatMap((m) => m.resources.map((r) => r.name))

for (const noun of nouns)
  describe(`contract of ${noun}`, () => {
    for (const [name, check] of Object.entries(checks))
      test(name, () => check(cases.find((c) => c.resource.name === noun)!))
  })
