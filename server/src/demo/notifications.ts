import { type Context, type Program, systemActor } from '../kernel/index.ts'
import { contacts } from '../modules/contacts/index.ts'
import { notes } from '../modules/notes/index.ts'
import { notify, remind } from '../modules/notifications/index.ts'

const people = ['owner', 'manager', 'rep'] as const

/** What waits in the inboxes of the demo: mentions in real notes, a question, a reminder, a word to everybody. */
export async function seedNotifications(program: Program, organization: string): Promise<void> {
  const system = program.open(organization, systemActor)
  const members = await system.run<{ id: string; name: string; email: string }>({
    text: 'select id, name, email from members where deleted_at is null and email = any($1::text[])',
    values: [people.map((key) => `${key}@demo.test`)],
  })
  const of = (key: (typeof people)[number]) => members.find((m) => m.email === `${key}@demo.test`)!
  const as = (key: (typeof people)[number]): Context => {
    const { id, name } = of(key)
    return program.open(organization, { ...systemActor, kind: 'person', id, member: id, name }, { via: 'web' })
  }
  const named = async (fullName: string) => (await contacts.find(system, { filter: `fullName = "${fullName}"` }))[0]!.id
  const hanna = await named('Hanna Lindqvist')
  const krol = await named('Matthias Krol')

  // The reaction to these notes makes the mentions.
  await notes.create(as('rep'), {
    noun: 'contacts',
    recordId: hanna,
    body: '@Amara Nwosu she asks whether the second unit can share the buffer tank. Can you say yes before Thursday?',
  })
  await notes.create(as('owner'), {
    noun: 'contacts',
    recordId: krol,
    body: 'Site visit moved to the 4th. @Ines Calder please bring the noise figures of the roof unit.',
  })
  await notify(as('rep'), {
    type: 'approval_wanted',
    to: [of('owner').id],
    about: { noun: 'contacts', id: krol },
    data: { question: 'May I give 6 % on the retrofit if they sign this month?' },
  })
  await notify(as('manager'), {
    type: 'announcement',
    to: members.filter((m) => m !== of('manager')).map((m) => m.id),
    groupKey: null,
    data: {
      title: 'Commissioning crew is fully booked until the 12th',
      text: 'Offers with an earlier start need a word with me first.',
    },
  })
  const tomorrow = new Date(program.ports.clock.now().getTime() + 26 * 3_600_000)
  await remind(as('owner'), {
    at: tomorrow.toISOString(),
    text: 'Call Hanna about the buffer tank',
    about: { noun: 'contacts', id: hanna },
  })
}
