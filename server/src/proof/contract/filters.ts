import { expect } from 'vitest'
import {
  evaluateFilter,
  type FilterTree,
  type ManyTarget,
  type Operator,
  type Scope,
} from '../../kernel/filter/index.ts'
import { printFilter } from '../../kernel/filter/print.ts'
import type { Field, Fields } from '../../kernel/resource/field.ts'
import { listJson } from '../../kernel/resource/list.ts'
import { relation, snake } from '../../kernel/resource/names.ts'
import { resourceNamed } from '../../kernel/resource/resource.ts'
import { filterScope } from '../../kernel/resource/scope.ts'
import type { Case, Check } from './cases.ts'
import { made, series } from './samples.ts'

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

/** Every sortable field, both ways, page by page: nothing lost, nothing twice, nulls last, as the table itself says. */
export const paging: Check = async (c) => {
  if (!c.resource.expose.includes('list')) return
  await series(c.w, c.resource, 9)
  const sortable = Object.entries(c.resource.fields as Fields).filter(([, f]) => f.sortable && f.filter && !f.hidden)
  const keys: [string, string][] = [
    ...sortable.map(([name, f]): [string, string] => [name, `t."${snake(name)}${f.filter!.column}"`]),
    ['id', 't.id'],
    ['createdAt', 't.created_at'],
    ['updatedAt', 't.updated_at'],
    ['version', 't.version'],
  ]
  const visible = (await c.resource.find(c.w.owner.ctx, { limit: 200 })).map((r: any) => r.id)
  for (const [name, column] of keys)
    for (const way of ['', '-']) {
      const { rows } = await c.house.admin.query(
        `select id from "${c.resource.name}" t where organization_id = $1 and id = any($2) order by ${column} ${way ? 'desc' : 'asc'} nulls last, id ${way ? 'desc' : 'asc'}`,
        [c.w.organization, visible],
      )
      expect(await pages(c, `${way}${name}`), `${c.resource.name} by ${way}${name}`).toEqual(rows.map((r) => r.id))
    }
  const [a, b] = sortable
  if (a && b) {
    const mixed = await pages(c, `-${a[0]},${b[0]}`)
    expect([...mixed].sort(), 'two keys in two directions').toEqual([...visible].sort())
  }
}

async function pages(c: Case, sort: string): Promise<string[]> {
  const ids: string[] = []
  let cursor = ''
  for (let n = 0; n < 100; n++) {
    const { status, body } = await c.w.owner.request(
      'GET',
      `${c.resource.path}?limit=11&fields=id&sort=${sort}${cursor && `&cursor=${encoded(cursor)}`}`,
    )
    expect(status, `page ${n} by ${sort}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200)
    ids.push(...body.data.map((r: any) => r.id))
    figures.pages++
    if (!body.nextCursor) return ids
    cursor = body.nextCursor
  }
  throw new Error(`The list by ${sort} never ends`)
}

/** A cursor made by hand or for another list is the client's mistake, never ours. */
export const cursors: Check = async (c) => {
  if (!c.resource.expose.includes('list')) return
  const record = await made(c.w, c.resource, 30)
  const odd: unknown[] = [
    null,
    '',
    'x',
    '\u0000',
    '\ud800',
    '-'.repeat(36),
    '99999999999',
    '9'.repeat(18),
    '2026-02-31',
    '0000-01-01',
    '9999-99-99 99:99:99+99',
    '2026-01-01 00:00:00+15',
    'infinity',
    'NaN',
    "'; drop table x; --",
    1,
    {},
    [],
  ]
  const cursor = (v: unknown) => Buffer.from(JSON.stringify(v) ?? '').toString('base64url')
  const sorts = [
    'id',
    'createdAt',
    'version',
    ...Object.entries(c.resource.fields as Fields)
      .filter(([, f]: [string, Field]) => f.sortable && f.filter && !f.hidden)
      .map(([n]) => n),
  ]
  for (const sort of sorts)
    for (const v of odd)
      for (const made of [[v, record.id], [v]]) {
        const { status, body } = await c.w.owner.request(
          'GET',
          `${c.resource.path}?sort=${sort}&fields=id&limit=1&cursor=${cursor(made)}`,
        )
        expect([200, 422], `sort ${sort}, cursor of ${JSON.stringify(made)}: ${JSON.stringify(body)}`).toContain(status)
      }
  for (const text of ['%00', 'e30', '!!!', 'W10', 'a'.repeat(4096)])
    expect((await c.w.owner.request('GET', `${c.resource.path}?cursor=${text}`)).status, text).toBe(422)
  if (!c.resource.expose.includes('get')) return
  for (const text of [
    '9999-99-99T99:99:99.999Z_1',
    '0000-01-01T00:00:00.000Z_1',
    '2026-02-31T00:00:00.000Z_999999999999999999',
    'x',
  ])
    for (const path of [`${c.resource.path}/${record.id}/timeline`, 'events'])
      expect([200, 422], `${path} after ${text}`).toContain(
        (await c.w.owner.request('GET', `${path}?cursor=${text}`)).status,
      )
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
