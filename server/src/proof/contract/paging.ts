import { expect } from 'vitest'
import type { Field, Fields } from '../../kernel/resource/field.ts'
import { snake } from '../../kernel/resource/names.ts'
import type { Case, Check } from './cases.ts'
import { figures } from './filters.ts'
import { made, series } from './samples.ts'

const encoded = encodeURIComponent

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
