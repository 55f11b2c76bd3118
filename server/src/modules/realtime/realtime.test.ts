import type { AddressInfo } from 'node:net'
import WebSocket from 'ws'
import { expect, house, type Person, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'

const h = house()

async function screen(who: Person, nouns: string[]) {
  const { server } = h.current
  if (!server.server.listening) await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const { ticket } = (await who.request('POST', 'realtime/tickets', {})).body
  const url = `ws://127.0.0.1:${port}/api/v1/realtime?ticket=${ticket}`
  const socket = new WebSocket(url)
  const messages: any[] = []
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)))
  socket.on('message', (raw) => messages.push(JSON.parse(raw.toString())))
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
  socket.send(JSON.stringify({ subscribe: nouns }))
  await expect.poll(() => messages.some((m) => m.type === 'subscribed')).toBe(true)
  return { socket, messages, closed, url }
}

test('a screen hears of its own house only, by id, and of nouns it may read', async () => {
  const one = await world(h.current)
  const two = await world(h.current)
  const mine = await screen(one.viewer, ['contacts', 'api_keys'])
  const theirs = await screen(two.owner, ['contacts'])
  expect(mine.messages[0].nouns).toEqual(['contacts'])
  const c = await contacts.create(one.owner.ctx, { firstName: 'Confidential' })
  await expect.poll(() => mine.messages.filter((m) => m.type === 'changed').length).toBe(1)
  expect(mine.messages.at(-1)).toMatchObject({
    noun: 'contacts',
    ids: [c.id],
    event: 'contacts.created',
    actorId: one.owner.member,
  })
  expect(JSON.stringify(mine.messages)).not.toContain('Confidential')
  await new Promise((r) => setTimeout(r, 100))
  expect(theirs.messages.filter((m) => m.type === 'changed')).toEqual([])
  mine.socket.close()
  theirs.socket.close()
})

test('a ticket opens one line once; a stranger gets none', async () => {
  const w = await world(h.current)
  const first = await screen(w.owner, ['contacts'])
  const again = new WebSocket(first.url)
  expect(await new Promise((resolve) => again.on('close', (code) => resolve(code)).on('error', () => {}))).toBe(4401)
  first.socket.close()
})

test('whoever’s rights change has to connect again', async () => {
  const w = await world(h.current)
  const s = await screen(w.member, ['contacts'])
  await w.owner.request('PATCH', `members/${w.member.member}`, { status: 'suspended' })
  expect(await s.closed).toBe(4408)
  expect((await w.member.request('POST', 'realtime/tickets', {})).status).toBe(404)
})
