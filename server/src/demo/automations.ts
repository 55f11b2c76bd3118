import { type Context, type Program, systemActor } from '../kernel/index.ts'
import { automations, fillHouse, publish, recipes, start } from '../modules/automation/index.ts'
import { contacts } from '../modules/contacts/index.ts'

const button = (id: string, says: string, next: string) => ({
  id,
  type: 'on.manual',
  title: says,
  with: { noun: 'contacts', button: says },
  next: { next },
})

/** Two automations of the manager, live, with runs that wait: a welcome for new customers, and a call that somebody has to make. */
export async function seedAutomations(program: Program, organization: string): Promise<void> {
  fillHouse(program)
  const system = program.open(organization, systemActor)
  const [owner] = await system.run<{ id: string; name: string }>({
    text: `select id, name from members where email = 'owner@demo.test' and deleted_at is null`,
    values: [],
  })
  if (!owner) return
  const ctx: Context = program.open(
    organization,
    { ...systemActor, kind: 'person', id: owner.id, member: owner.id, name: owner.name },
    { via: 'web' },
  )
  const live = async (values: Parameters<typeof automations.create>[1]): Promise<string> => {
    const { id } = await automations.create(ctx, { ...values, ownerId: owner.id })
    await publish(ctx, { id })
    return id
  }
  const welcome = recipes.find((r) => r.key === 'onboarding')!
  const greet = await live({
    name: welcome.name,
    description: welcome.about,
    graph: {
      format: 1,
      rules: welcome.graph.rules as never,
      nodes: [...welcome.graph.nodes, button('button', 'Say welcome', 'reachable')] as never,
    },
  })
  const call = await live({
    name: 'Call back before Friday',
    description: 'Asks the owner of a contact whether the call was made; without an answer a note says that it is due.',
    graph: {
      format: 1,
      rules: {} as never,
      nodes: [
        button('button', 'Call back', 'made'),
        {
          id: 'made',
          type: 'approve',
          title: 'Was the call made?',
          with: {
            to: ['{{ record.ownerId }}', '{{ actor.id }}'],
            question: 'Have you reached {{ record.fullName }}?',
            timeout: { days: 3 },
          },
          next: { declined: 'due', timeout: 'due' },
        },
        {
          id: 'due',
          type: 'record.create',
          title: 'Write it down',
          with: {
            noun: 'notes',
            values: { noun: 'contacts', recordId: '{{ record.id }}', body: 'The call is still to be made.' },
          },
        },
      ] as never,
    },
  })
  const some = (filter: string, limit: number) => contacts.find(ctx, { filter, limit, sort: ['fullName'] })
  for (const c of await some('stage = "customer" AND NOT email = null', 2))
    await start(ctx, { id: greet, recordId: c.id })
  for (const c of await some('stage = "prospect" AND NOT ownerId = null', 3))
    await start(ctx, { id: call, recordId: c.id })
}
