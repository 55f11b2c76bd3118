import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import type { Field } from '../../kernel/resource/field.ts'
import type { Answer } from '../../testing/index.ts'
import type { Check } from './cases.ts'
import { fieldsOf, problem, takes } from './fields.ts'
import { body, made, vary } from './samples.ts'

/** Texts have an end, numbers a range, and required fields a value; each refusal names its field. */
export const limits: Check = async (c) => {
  const { request } = c.w.owner
  const record = await made(c.w, c.resource, 26)
  for (const [name, f] of fieldsOf(c)) {
    if (f.system || f.generated) continue
    const bad: unknown[] = [{}, ...tooMuch(f)]
    if (f.required) bad.push(null)
    for (const value of bad.filter((v) => !f.schema.safeParse(v).success)) {
      if (f.initial !== undefined && value === null) continue
      const note = `${c.resource.name}.${name} = ${JSON.stringify(value)?.slice(0, 60)}`
      const starts = (answer: Answer) => {
        expect(answer, note).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
        expect(answer.body.errors[0].path.split('.')[0], note).toBe(name)
      }
      if (takes(c, 'create'))
        starts(await request('POST', c.resource.path, { ...(await body(c.w, c.resource, 95)), [name]: value }))
      if (takes(c, 'update') && !f.onCreate)
        starts(await request('PATCH', `${c.resource.path}/${record.id}`, { [name]: value }))
    }
    if (!f.required || f.initial !== undefined || !takes(c, 'create')) continue
    const { [name]: _left, ...rest } = await body(c.w, c.resource, 96)
    problem(await request('POST', c.resource.path, rest), name, `${name} left out`)
  }
}

/** A ref to nothing is refused at its field, in the record and in its rows. */
export const danglingRefs: Check = async (c) => {
  const record = await made(c.w, c.resource, 28)
  const nothing = '01981f6e-0000-7000-8000-000000000000'
  for (const [name, f] of fieldsOf(c)) {
    const inner = Object.entries(f.collection?.fields ?? {}).find(([, g]) => g.describe.ref)?.[0]
    if (f.system || f.onCreate || !takes(c, 'update') || !(f.describe.ref || inner)) continue
    const sent = await body(c.w, c.resource, 99, 'update')
    const value = inner ? [{ ...sent[name][0], [inner]: nothing }] : nothing
    const answer = await c.w.owner.request('PATCH', `${c.resource.path}/${record.id}`, { [name]: value })
    expect(answer, `${c.resource.name}.${name}`).toMatchObject({
      status: 422,
      body: { code: 'missing_reference', errors: [{ path: name }] },
    })
  }
}

const tooMuch = (f: Field): unknown[] => [
  'x'.repeat(Math.min(f.describe.max ?? 100_000, 100_000) + 1),
  '\u0000',
  '\ud800',
  12.345678,
  '0000-01-01',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-14:00',
  2 ** 53,
  '2026-02-31',
  Array.from({ length: 51 }, (_, i) => `t${i}`),
  [{ nonsense: 1 }],
]

/** What a file says of a record reads back as its values, and what is kept its schema accepts. */
export const printing: Check = async (c) => {
  if (!takes(c, 'list')) return
  const record: any = await made(c.w, c.resource, 29)
  const fields = fieldsOf(c).filter(([, f]) => !f.hidden)
  for (const labels of [true, false]) {
    // A file for people names the records that others point at instead of their ids.
    const asked = fields.filter(([, f]) => !labels || !f.describe.ref)
    const query = `ids=${record.id}&labels=${labels}&columns=id,${asked.map(([name]) => name).join()}`
    const answer = await c.w.owner.request('GET', `${c.resource.path}/export?${query}`)
    const [, row] = parse(answer.text, { bom: true }) as string[][]
    expect(row?.[0], `${c.resource.name}: ${answer.text}`).toBe(record.id)
    for (const [i, [name, f]] of asked.entries()) {
      const cell = row![i + 1]!
      const empty = f.collection ? [] : null
      // What stands for an encrypted value must not become one.
      if (f.sealed) expect(() => f.parse(cell), name).toThrow('stands for an encrypted value')
      else expect(cell === '' ? empty : f.parse(cell), `${c.resource.name}.${name} from ${cell}`).toEqual(record[name])
    }
  }
  for (const [name, f] of fields)
    for (const value of [f.example, ...[1, 2, 3].map((n) => vary(f, n))]) {
      const wire = f.schema.parse(value)
      expect(f.schema.parse(wire), `${name} is stable`).toEqual(wire)
    }
}

/** Every answer is what the wire schema promises. */
export const wire: Check = async (c) => {
  const { request } = c.w.owner
  const record = await made(c.w, c.resource, 27)
  const accepts = (data: any, where: string) => {
    const { secret: _once, ...rest } = data
    const result = (c.resource.wire as any).strict().safeParse(rest)
    expect(result.error?.issues, `${c.resource.name} ${where}`).toBeUndefined()
  }
  if (takes(c, 'get')) accepts((await request('GET', `${c.resource.path}/${record.id}`)).body, 'get')
  if (takes(c, 'list'))
    for (const r of (await request('GET', `${c.resource.path}?limit=200`)).body.data) accepts(r, 'list')
  if (takes(c, 'create'))
    accepts((await request('POST', c.resource.path, await body(c.w, c.resource, 97))).body, 'create')
  if (takes(c, 'update'))
    accepts(
      (await request('PATCH', `${c.resource.path}/${record.id}`, await body(c.w, c.resource, 98, 'update'))).body,
      'update',
    )
}
