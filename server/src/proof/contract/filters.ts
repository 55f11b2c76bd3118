import { expect } from 'vitest'
import {
  evaluateFilter,
  FilterError,
  type FilterTree,
  type ManyTarget,
  type Operator,
  type Scope,
} from '../../kernel/filter/index.ts'
import { printFilter } from '../../kernel/filter/print.ts'
import type { Fields } from '../../kernel/resource/field.ts'
import { listJson } from '../../kernel/resource/list.ts'
import { relation } from '../../kernel/resource/names.ts'
import { resourceNamed } from '../../kernel/resource/resource.ts'
import { filterScope } from '../../kernel/resource/scope.ts'
import type { Case, Check } from './cases.ts'
import { series } from './samples.ts'

export const figures = { filters: 0, pages: 0 }
const encoded = encodeURIComponent

/** Records of a case with holes in them, and what their refs point at. */
async function population(c: Case): Promise<any[]> {
  await series(c.w, c.resource, 12)
  const all: any[] = await c.resource.find(c.w.owner.ctx, { limit: 200 })
  const whole = await c.resource.find(c.w.owner.ctx, { ids: all.map((r) => r.id) })
  for (const [name, f] of Object.entries(c.resource.fields as Fields)) {
    if (!f.describe.ref) continue
    const targets = await resourceNamed(f.describe.ref).find(c.w.owner.ctx, {
      ids: [...new Set(whole.map((r: any) => r[name]).filter(Boolean))] as string[],
    })
    const byId = new Map(targets.map((t: any) => [t.id, t]))
    for (const r of whole as any[]) r[relation(name)] = byId.get(r[name]) ?? null
  }
  return whole
}

/** Operands worth asking for: values that are there, parts of them, and one that is not. */
function operands(op: Operator, values: any[]): any[] {
  const there = values.filter((v) => v !== null && v !== undefined)
  const some = [there[0], there[Math.floor(there.length / 2)]].filter((v) => v !== undefined)
  const texts = some.filter((v) => typeof v === 'string')
  const parts =
    op === ':'
      ? texts
          .slice(0, 1)
          .flatMap((t) => [t.slice(1, 4), t.toUpperCase()])
          .filter((t) => t.trim())
      : texts.slice(0, 1).map((t) => t.toLowerCase())
  return [...some, ...parts]
}

/** Conditions over everything a scope offers, each operator of each field, down one relation or collection. */
function conditions(scope: Scope, records: any[], before = '', depth = 0): FilterTree[] {
  return scope.names().flatMap((name): FilterTree[] => {
    const target = scope.field(name)!
    const field = before + name
    const empty: FilterTree[] = [{ field, is: null }, { not: { field, is: null } }]
    if (target.as !== 'value') {
      if (depth) return target.as === 'many' ? empty : []
      const inner = records.flatMap((r) => (target as ManyTarget).read(r) ?? []).flat()
      const own =
        target.as === 'many' && target.value
          ? values(
              scope,
              name,
              inner.map((i: any) => i[(target as ManyTarget).value!]),
            )
          : []
      return [...empty, ...own, ...conditions(target.scope(), inner, `${field}.`, depth + 1)]
    }
    // Found by marks that only the database holds: proved where encrypted fields are.
    if (target.type.name === 'sealed') return empty
    const found = records.map((r) => target.read(r))
    const tests = target.type.operators.flatMap((op) =>
      operands(op, found).map((value): FilterTree => ({ field, op, value })),
    )
    const several = operands('=', found).slice(0, 2)
    return [...empty, ...tests, ...(several.length ? [{ field, in: several }, { not: { field, in: several } }] : [])]
  })
}
const values = (_scope: Scope, field: string, found: any[]): FilterTree[] =>
  operands(':', found)
    .slice(0, 3)
    .map((value) => ({ field, op: ':', value }))

/** Each operator a field offers finds over HTTP exactly what the same condition finds in memory over the same records. */
export const operators: Check = async (c) => {
  if (!c.resource.expose.includes('list')) return
  const records = await population(c)
  const scope = filterScope(c.resource, c.w.owner.ctx.actor, () => '')
  const env = { now: new Date(), timeZone: 'UTC', me: c.w.owner.member }
  const among: FilterTree = { field: 'id', in: records.map((r) => r.id) }
  let hits = 0
  const trees = conditions(scope, records)
  for (let i = 0; i < trees.length; i += 8)
    await Promise.all(
      trees.slice(i, i + 8).map(async (tree, k) => {
        const expected = remembered(() => records.filter((r) => evaluateFilter(scope, tree, env, r)).map((r) => r.id))
        const found = await asked(c, { and: [among, tree] }, k === 0)
        expect(found?.sort(), `${c.resource.name}: ${printFilter(tree)}`).toEqual(expected?.sort())
        hits += expected?.length ? 1 : 0
        figures.filters++
      }),
    )
  expect(hits, 'conditions that found something').toBeGreaterThan(trees.length / 4)
}

/** The ids a filter finds, through the whole server as text or straight as a tree; undefined when it is refused. */
async function asked(c: Case, tree: FilterTree, overHttp: boolean): Promise<string[] | undefined> {
  const ids = (body: any) => body.data.map((r: any) => r.id)
  if (!overHttp) {
    const json = listJson(c.w.owner.ctx, c.resource, { filter: tree, fields: ['id'], limit: 200 })
    return json.then(
      (text) => ids(JSON.parse(text)),
      (error) => refused(error.code),
    )
  }
  const { status, body } = await c.w.owner.request(
    'GET',
    `${c.resource.path}?limit=200&fields=id&filter=${encoded(printFilter(tree))}`,
  )
  return status === 200 ? ids(body) : refused(body.code)
}
function refused(code: string): undefined {
  expect(code).toBe('invalid_filter')
}
function remembered<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    expect(error).toBeInstanceOf(FilterError)
  }
}

/** Counts and sums say the same as the list. */
export const summaries: Check = async (c) => {
  if (!c.resource.expose.includes('list')) return
  const records = await population(c)
  const filter: FilterTree = { field: 'id', in: records.map((r) => r.id) }
  const numbers = Object.entries(c.resource.fields as Fields).filter(
    ([, f]) => !f.hidden && f.filter && ['integer', 'decimal'].includes(f.kind),
  )
  for (const [name] of numbers) {
    const present = records.map((r) => r[name]).filter((v) => v !== null) as number[]
    const { body } = await c.w.owner.request('POST', `${c.resource.path}/summary`, {
      filter,
      sums: ['sum', 'min', 'max', 'filled', 'mean'].map((fn) => ({ field: name, fn })),
    })
    const sum = present.reduce((a, b) => a + b, 0)
    expect(body, name).toMatchObject({ count: records.length, countCapped: false })
    const wanted = [sum, Math.min(...present), Math.max(...present), present.length, sum / present.length]
    body.sums.forEach((s: number, i: number) => void expect(s, `${name} ${i}`).toBeCloseTo(wanted[i]!, 6))
  }
  const counted = await c.w.owner.request(
    'GET',
    `${c.resource.path}?count=true&limit=1&filter=${encoded(printFilter(filter))}`,
  )
  expect(counted.body.count).toBe(records.length)
}
