import { expect, house, test, world } from '../../testing/index.ts'
import { contacts } from '../contacts/index.ts'

const h = house()

test('a note hangs on a record and shows on its timeline', async () => {
  const w = await world(h.current)
  const c = await contacts.create(w.owner.ctx, { firstName: 'Ann' })
  const note = await w.member.request('POST', 'notes', {
    noun: 'contacts',
    recordId: c.id,
    body: 'Board meets in November.',
  })
  expect(note.status).toBe(201)
  const timeline = (await w.owner.request('GET', `contacts/${c.id}/timeline?kinds=notes`)).body.data
  expect(timeline[0]).toMatchObject({
    type: 'notes.created',
    recordId: note.body.id,
    changes: { body: [null, 'Board meets in November.'] },
  })
  expect((await w.member.request('PATCH', `notes/${note.body.id}`, { recordId: c.id })).status).toBe(422)
})

test('a note needs words and a record one may see', async () => {
  const w = await world(h.current)
  const other = await world(h.current)
  const c = await contacts.create(other.owner.ctx, { firstName: 'Theirs' })
  const post = (body: object) => w.owner.request('POST', 'notes', body)
  expect((await post({ noun: 'contacts', recordId: c.id, body: 'x' })).status).toBe(404)
  expect((await post({ noun: 'ghosts', recordId: c.id, body: 'x' })).body.errors[0].path).toBe('noun')
  expect((await post({ noun: 'contacts', recordId: c.id, body: '  ' })).body.errors[0].path).toBe('body')
})
