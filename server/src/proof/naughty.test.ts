import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll } from 'vitest'
import type { Field, Fields } from '../kernel/resource/field.ts'
import type { Resource } from '../kernel/resource/resource.ts'
import { modules } from '../modules.ts'
import { expect, type House, test, type World, world } from '../testing/index.ts'
import { provenHouse } from './contract/house.ts'
import { sampling } from './contract/sampler.ts'
import { body, made } from './contract/samples.ts'
import { folded, slow, stricter } from './stricter.ts'

const list: string[] = JSON.parse(readFileSync(new URL('../../../testdata/blns/blns.json', import.meta.url), 'utf8'))
const drawn = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 60, seed: 7 })
const broken = [
  '\ud800',
  'a\udfff',
  '\u0000',
  'a\u0000b',
  '\ufeff',
  '\u2028',
  '\u202e',
  'e\u0301',
  'ﷺ'.repeat(20),
  '%',
  '_',
  '\\',
  "'",
  '"',
  '{{7*7}}',
  '<b>',
]
const strings = [...new Set([...list, ...drawn, ...broken])]

let house: House
let w: World
beforeAll(async () => {
  house = await provenHouse()
  w = await world(house)
})
afterAll(() => house?.stop())

const figures = { written: 0, kept: 0, refused: 0, asked: 0 }

/** One place where text goes in: how a string becomes the field's value, and how it is read back off it. */
interface Spot {
  field: string
  /** The name a filter knows it by. */
  path: string
  inner: Field
  wrap(text: string): unknown
  unwrap(value: any): unknown
}

const textual = (f: Field) =>
  f.schema.safeParse('a@b.example').success || f.schema.safeParse('https://a.example').success
function spotsOf(resource: Resource<any>): Spot[] {
  return Object.entries(resource.fields as Fields).flatMap(([field, f]): Spot[] => {
    // What is encrypted comes back as a mask; odd strings go through it beside its own tests.
    if (f.system || f.generated || f.hidden || f.sealed) return []
    if (f.collection?.value)
      return [
        {
          field,
          path: field,
          inner: f.collection.fields[f.collection.value]!,
          wrap: (t) => [t],
          unwrap: (v) => v?.[0],
        },
      ]
    if (f.collection)
      return Object.entries(f.collection.fields)
        .filter(([, g]) => textual(g) && !g.system)
        .map(([name, g]) => ({
          field,
          path: `${field}.${name}`,
          inner: g,
          wrap: (t) => [{ ...unlinked(f), [name]: t }],
          unwrap: (v) => v?.[0]?.[name],
        }))
    return textual(f) ? [{ field, path: field, inner: f, wrap: (t) => t, unwrap: (v) => v }] : []
  })
}

/** An example row without refs: they would point at nothing. */
const unlinked = (f: Field) =>
  Object.fromEntries(Object.entries(f.example[0]).filter(([name]) => !f.collection!.fields[name]!.describe.ref))

type Outcome = { status: number; data?: any; error?: any; id?: string }

/** Writes every string into one spot: many at a time where the noun takes batches, one by one where it does not. */
async function write(resource: Resource<any>, spot: Spot): Promise<Outcome[]> {
  const { request } = w.owner
  const change = (text: string) => ({ [spot.field]: spot.wrap(text) })
  const plain = async (n: number, text: string) => {
    const values = await body(w, resource, n)
    for (const f of Object.values(resource.fields as Fields))
      if (f.collection?.primary === spot.field)
        delete values[Object.keys(resource.fields).find((k) => resource.fields[k] === f)!]
    return { ...values, ...change(text) }
  }
  const { expose, fields } = resource
  if (expose.includes('create') && expose.includes('update') && !resource.replace?.update && !slow.has(resource.name)) {
    // Those that will be taken go in one statement; one bad item would make each of them a savepoint of its own.
    const outcomes: Outcome[] = []
    // Fields of rows are the same kinds once more, behind one more table.
    const stride = spot.path === spot.field ? 1 : 4
    for (const good of [true, false]) {
      const part = [...strings.keys()].filter((n) => spot.inner.schema.safeParse(strings[n]).success === good)
      const some = good ? part.filter((n) => n % stride === 0) : part.filter((n) => part.length < 60 || n % 12 === 0)
      const taken = some.length ? some : part
      if (!taken.length) continue
      const items = await Promise.all(taken.map(async (n) => ({ op: 'create', data: await plain(n, strings[n]!) })))
      const answer = await request('POST', `${resource.path}/batch`, { items })
      expect(answer.status, answer.text.slice(0, 500)).toBe(200)
      for (const [k, n] of taken.entries()) outcomes[n] = answer.body.results[k]
    }
    return outcomes
  }
  const outcomes: Outcome[] = []
  const fresh = fields[spot.field].onCreate || !expose.includes('update')
  if (fresh && !expose.includes('create')) return []
  const { id } = fresh ? { id: '' } : await made(w, resource, 1)
  for (const [n, text] of strings.entries()) {
    if (n % (fresh ? 18 : 6)) continue
    const { status, body: answer } = fresh
      ? await request('POST', resource.path, await plain(n, text))
      : await request('PATCH', `${resource.path}/${id}`, change(text))
    outcomes[n] = status < 300 ? { status, data: answer } : { status, error: answer }
  }
  return outcomes
}

/** Everything that came back is what went in, and every refusal names the field. */
function judge(resource: Resource<any>, spot: Spot, outcomes: Outcome[]): Map<string, string> {
  const kept = new Map<string, string>()
  outcomes.forEach((outcome, n) => {
    const text = strings[n]!
    const note = `${resource.name}.${spot.path} = ${JSON.stringify(text)}: ${JSON.stringify(outcome.error ?? '').slice(0, 300)}`
    figures.written++
    const wanted = spot.inner.schema.safeParse(text)
    if (outcome.status < 300) {
      figures.kept++
      expect(wanted.success, note).toBe(true)
      const came = spot.unwrap(outcome.data[spot.field])
      if (folded.has(`${resource.name}.${spot.path}`)) expect(came, note).toBe(text.toLowerCase())
      else expect(came, note).toBe(wanted.data)
      if (!folded.has(`${resource.name}.${spot.path}`) && ['text', 'longText', 'phone'].includes(spot.inner.kind))
        expect(spot.unwrap(outcome.data[spot.field]), note).toBe(text)
      if (!folded.has(`${resource.name}.${spot.path}`)) kept.set(outcome.data.id, text)
    } else {
      figures.refused++
      expect([409, 422], note).toContain(outcome.status)
      expect(outcome.error.errors?.[0]?.path.split('.')[0], note).toBe(spot.field)
      if (
        outcome.status === 422 &&
        !resource.fields[spot.field].collection &&
        !(resource.fields[spot.field].required && !text.trim()) &&
        !stricter[`${resource.name}.${spot.path}`]?.(text)
      )
        expect(wanted.success, note).toBe(false)
    }
  })
  return kept
}

/** Asks for what was kept by filter, in order and by search; reads it back unchanged. */
async function ask(resource: Resource<any>, spot: Spot, kept: Map<string, string>): Promise<void> {
  const { request } = w.owner
  const ids = [...kept.keys()]
  for (let i = 0; i < ids.length; i += 40) {
    const part = ids.slice(i, i + 40).filter((id) => kept.get(id)!.trim() !== '')
    if (!part.length) continue
    const values = part.map((id) => JSON.stringify(spot.unwrap(spot.wrap(kept.get(id)!)))).join(', ')
    const filter = `id IN (${part.map((id) => `"${id}"`).join(', ')}) AND ${spot.path} IN (${values})`
    if (filter.length > 8000) continue
    const { status, body: page } = await request(
      'GET',
      `${resource.path}?limit=200&fields=${spot.field}&filter=${encodeURIComponent(filter)}`,
    )
    const note = `${resource.name}.${spot.path}: ${JSON.stringify(page).slice(0, 300)}`
    figures.asked++
    if (spot.inner.kind === 'email' || spot.inner.kind === 'url' || status === 422)
      expect([200, 422], note).toContain(status)
    else {
      expect(status, note).toBe(200)
      expect(page.data.map((r: any) => r.id).sort(), note).toEqual([...part].sort())
      for (const r of page.data) expect(spot.unwrap(r[spot.field])).toBe(spot.inner.schema.parse(kept.get(r.id)))
    }
  }
  for (const text of strings.filter((_, n) => n % 30 === spot.path.length % 30)) {
    if (!text.isWellFormed()) continue
    const filter = encodeURIComponent(`${spot.path}:${JSON.stringify(text)}`)
    const { status, body: answer } = await request('GET', `${resource.path}?limit=1&fields=id&filter=${filter}`)
    expect([200, 422], `${spot.path}:${JSON.stringify(text)} ${JSON.stringify(answer)}`).toContain(status)
    figures.asked++
  }
  const field = resource.fields[spot.field] as Field
  if (!field.sortable || !field.filter) return
  const seen = new Set<string>()
  for (let cursor = '', n = 0; n < 60; n++) {
    const { status, body: page } = await request(
      'GET',
      `${resource.path}?limit=100&fields=id&sort=-${spot.field}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    expect(status, `${resource.name} by ${spot.field}: ${JSON.stringify(page).slice(0, 300)}`).toBe(200)
    for (const r of page.data) seen.add(r.id)
    if (!page.nextCursor) break
    cursor = page.nextCursor
  }
  expect(
    ids.filter((id) => !seen.has(id) && resource.expose.includes('create') && !resource.replace?.update),
    `${resource.name} by ${spot.field}`,
  ).toEqual([])
}

const writable = [...modules, sampling]
  .flatMap((m) => m.resources)
  .filter((r) => r.expose.some((verb) => verb === 'create' || verb === 'update') && spotsOf(r).length)

for (const resource of writable)
  test(`odd strings through every text of ${resource.name}`, async () => {
    for (const spot of spotsOf(resource)) await ask(resource, spot, judge(resource, spot, await write(resource, spot)))
  }, 180_000)

test('odd strings as words to search for, as names of things, and in the paths', async () => {
  const { request } = w.owner
  for (const text of strings.filter((t, n) => t.isWellFormed() && n % 2 === 0)) {
    const word = encodeURIComponent(text)
    for (const url of [
      `search?q=${word}`,
      `search/suggest?q=${word}`,
      `contacts?search=${word}&limit=1`,
      `contacts?filter=${word}`,
      `contacts/${word}`,
      `tags?noun=${word}`,
    ]) {
      const { status, body: answer } = await request('GET', url)
      expect(status, `${url} ${JSON.stringify(answer).slice(0, 300)}`).toBeLessThan(500)
      figures.asked++
    }
  }
  console.log(
    `naughty: ${strings.length} strings, ${figures.written} writes, ${figures.kept} came back unchanged, ${figures.refused} refused by name, ${figures.asked} questions, 0 server errors`,
  )
  expect(figures.kept).toBeGreaterThan(10_000)
}, 180_000)
