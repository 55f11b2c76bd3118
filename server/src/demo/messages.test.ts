import { systemActor } from '../kernel/index.ts'
import { messages } from '../modules/messages/index.ts'
import { expect, house, test } from '../testing/index.ts'
import { seedMessages } from './messages.ts'
import { seedStory } from './seed.ts'
import { marlow } from './story.ts'

const h = house()

test('the demo has conversations, and nothing of its past leaves again', { timeout: 120_000 }, async () => {
  const { program } = h.current
  const id = await seedStory(program, marlow(program.ports.clock.now()))
  await seedMessages(program, id)
  const ctx = program.open(id, systemActor)
  const all = await messages.find(ctx, { sort: ['createdAt'] })
  expect(all.map((m) => `${m.direction} ${m.channel} ${m.status}`).sort()).toEqual([
    'in email received',
    'in email received',
    'out email delivered',
    'out email delivered',
    'out email delivered',
    'out email delivered',
    'out email delivered',
    'out email delivered',
    'out sms delivered',
  ])
  expect(all.filter((m) => m.openedAt).length).toBe(3)
  expect(all.every((m) => m.contactId && m.createdAt < program.ports.clock.now().toISOString())).toBe(true)
  const [waiting] = await ctx.run<{ n: number }>({ text: 'select count(*)::int as n from message_queue', values: [] })
  expect(waiting!.n).toBe(0)
})
