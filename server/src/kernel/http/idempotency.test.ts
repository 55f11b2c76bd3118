import { expect, house, requester, test, world } from '../../testing/index.ts'
import { newId } from '../ids.ts'

const h = house()

test('twenty equal requests at once have one effect and one answer', async () => {
  const w = await world(h.current)
  const key = newId()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      w.owner.request('POST', 'contacts', { firstName: 'Once' }, { 'idempotency-key': key }),
    ),
  )
  expect(new Set(answers.map((a) => a.status))).toEqual(new Set([201]))
  expect(new Set(answers.map((a) => a.text)).size).toBe(1)
  expect(answers.filter((a) => a.headers['idempotent-replay']).length).toBe(19)
  expect((await w.owner.request('GET', 'contacts?count=true')).body.count).toBe(1)
})

test('the same key with another body is refused; another person’s same key is her own', async () => {
  const w = await world(h.current)
  const key = { 'idempotency-key': 'order-1' }
  expect((await w.owner.request('POST', 'contacts', { firstName: 'A' }, key)).status).toBe(201)
  expect((await w.owner.request('POST', 'contacts', { firstName: 'B' }, key)).body.code).toBe('idempotency_mismatch')
  expect((await w.owner.request('POST', 'companies', { name: 'A' }, key)).body.code).toBe('idempotency_mismatch')
  expect((await w.admin.request('POST', 'contacts', { firstName: 'B' }, key)).status).toBe(201)
  expect(
    (await w.owner.request('POST', 'contacts', { firstName: 'A' }, { 'idempotency-key': 'x'.repeat(300) })).status,
  ).toBe(422)
})

test('a request that failed is not kept: mended, it may use its key again', async () => {
  const w = await world(h.current)
  const key = { 'idempotency-key': newId() }
  expect((await w.owner.request('POST', 'contacts', {}, key)).status).toBe(422)
  expect((await w.owner.request('POST', 'contacts', { firstName: 'A' }, key)).status).toBe(201)
})

test('bodies are read in one exact way only', async () => {
  const w = await world(h.current)
  const send = (type: string, payload: string) =>
    h.current.server
      .inject({ method: 'POST', url: '/api/v1/contacts', payload, headers: { 'content-type': type } })
      .then((r) => r.statusCode)
  for (const type of [
    'text/plain',
    'application/json\t',
    ' application/json',
    'application/json; charset=utf-16',
    'application/json; x',
    'application/jsonx',
    'multipart/form-data',
  ])
    expect(await send(type, '{"firstName":"A"}'), type).toBe(415)
  expect(await send('application/json', '{"firstName":')).toBe(400)
  expect(await send('application/json', '{"__proto__":{"x":1}}')).toBe(400)
  expect((await w.owner.request('POST', 'contacts', ['A'])).status).toBe(422)
  expect((await requester(h.current, null)('GET', 'contacts')).status).toBe(401)
  expect((await requester(h.current, 'bny_live_nonsense')('GET', 'contacts')).status).toBe(401)
})
