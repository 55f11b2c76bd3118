import { afterAll, beforeAll } from 'vitest'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import type { Actor } from '../kernel/index.ts'
import { expect, type House, test } from '../testing/index.ts'
import { testSecret } from '../testing/postgres.ts'
import { catalogueChecks } from './catalogue/index.ts'
import { type Case, type Check, casesOf } from './contract/cases.ts'
import { hiddenByNature, hiddenByRole } from './contract/fields.ts'
import { provenHouse } from './contract/house.ts'
import { rowScope } from './contract/reach.ts'
import { permissions } from './contract/verbs.ts'
import { caught, linkDefects, tableDefects } from './defects/plant.ts'

let house: House
let cases: Case[]
beforeAll(async () => {
  house = await provenHouse()
  await prepareDatabase(house.adminUrl, testSecret)
  cases = await casesOf(house)
})
afterAll(() => house?.stop())

const figures = { planted: 0, survivors: [] as string[] }
const note = (name: string, found: boolean) => {
  figures.planted++
  if (!found) figures.survivors.push(name)
}
const fails = (check: Check, c: Case) =>
  check(c).then(
    () => false,
    () => true,
  )

test('the contract finds nothing where nothing is planted', async () => {
  for (const c of cases) for (const check of [permissions, rowScope, hiddenByRole, hiddenByNature]) await check(c)
}, 180_000)

test('every defect of a table, a key or a function is told by the catalogue', async () => {
  const { admin, adminUrl } = house
  const looks = ['forced', 'policies', 'foreignKeys', 'tableGrants', 'definerFunctions'].map(
    (name) => catalogueChecks[name]!,
  )
  const clean = async () => (await Promise.all(looks.map((look) => look(admin)))).flat()
  expect(await clean(), 'nothing is wrong before').toEqual([])
  for (const defect of [...(await tableDefects(admin)), ...(await linkDefects(admin))])
    note(defect.name, await caught(admin, adminUrl, defect, async () => (await clean()).length > 0))
  expect(await clean(), 'nothing is wrong afterwards').toEqual([])
}, 180_000)

/** Actors are made anew for each request’s credential; a weakened one stands in for a check that was taken out. */
async function weakened(change: (actor: any) => void, work: () => Promise<boolean>): Promise<boolean> {
  const { program } = house
  const open = program.open
  ;(program as { open: typeof open }).open = (organization, actor: Actor, more) => {
    const copy = { ...actor }
    if (actor.kind !== 'system') change(copy)
    return open(organization, copy, more)
  }
  try {
    return await work()
  } finally {
    ;(program as { open: typeof open }).open = open
  }
}

test('every permission check that is taken out is told by the contract', async () => {
  for (const c of cases)
    for (const verb of ['read', 'write', 'remove'] as const) {
      const permission = c.resource.can[verb]
      const uses = { read: ['list', 'get'], write: ['create', 'update'], remove: ['remove'] }[verb]
      if (!uses.some((u) => c.resource.expose.includes(u as never))) continue
      const weak = (actor: any) => {
        const may = actor.may
        actor.may = (p: string) => p === permission || may(p)
      }
      note(`${permission} not asked`, await weakened(weak, () => fails(permissions, c)))
    }
}, 180_000)

test('record scope and hidden fields that are not kept are told by the contract', async () => {
  for (const c of cases) {
    if (c.resource.rows)
      note(
        `${c.resource.name}: scope lost`,
        await weakened(
          (a) => void (a.scope = () => 'all'),
          () => fails(rowScope, c),
        ),
      )
    note(
      `${c.resource.name}: hidden fields shown`,
      await weakened(
        (a) => void (a.hidden = () => new Set()),
        () => fails(hiddenByRole, c),
      ),
    )
    const guarded = Object.values(c.resource.fields as Record<string, any>).filter((f) => f.hidden || f.readableBy)
    if (!guarded.length) continue
    const plain = guarded.map((f) => [f, f.hidden, f.readableBy] as const)
    for (const f of guarded) Object.assign(f, { hidden: false, readableBy: undefined })
    try {
      const [first] = plain
      const before = { hidden: first![1], readableBy: first![2] }
      note(`${c.resource.name}: a field shown to all`, await told(c, guarded[0], before))
    } finally {
      for (const [f, hidden, by] of plain) Object.assign(f, { hidden, readableBy: by })
    }
  }
}, 180_000)

/** The check asks the declaration which fields are closed: it gets the true one, the product the broken one. */
async function told(c: Case, broken: any, before: object): Promise<boolean> {
  // What an actor was found to see is remembered with the actor.
  c.w.house.program.signals.send('actors', '*')
  const name = Object.keys(c.resource.fields).find((n) => c.resource.fields[n] === broken)!
  const resource = { ...c.resource, fields: { ...c.resource.fields, [name]: { ...broken, ...before } } }
  return fails(hiddenByNature, { ...c, resource: resource as never })
}

test('no defect survives', () => {
  console.log(
    `defects: ${figures.planted} planted, ${figures.planted - figures.survivors.length} caught, survivors: ${figures.survivors.join(', ') || 'none'}`,
  )
  expect(figures.survivors).toEqual([])
  expect(figures.planted).toBeGreaterThan(200)
})
