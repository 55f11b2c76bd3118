import { type Context, type Program, systemActor } from '../kernel/index.ts'
import { contacts } from '../modules/contacts/index.ts'
import {
  changeMessageSettings,
  consents,
  messages,
  messageTemplates,
  publishTemplate,
  received,
  type SendInput,
  send,
  senders,
  settle,
} from '../modules/messages/index.ts'

const hour = 3_600_000

const templates = [
  {
    key: 'visit',
    name: 'Site visit confirmed',
    channel: 'email' as const,
    purpose: 'transactional',
    subject: 'Your site visit on {{ visit.day }}',
    preheader: 'Who comes, and what we need to reach',
    body: '<h1>We come on {{ visit.day }}</h1><p>Hello {{ contact.firstName }},</p><p>{{ member.name }} visits {{ company.name }} at {{ visit.time }}. Please make sure that we can reach the boiler room and the roof; the survey takes about two hours.</p><p><a class="button" href="https://marlow.example/visits/{{ visit.id }}">See or move the visit</a></p><p>Until then<br>{{ organization.name }}</p>',
    data: [
      { name: 'visit.day', label: 'Day', example: '4 December' },
      { name: 'visit.time', label: 'Time', example: '09:30' },
      { name: 'visit.id', label: 'Number', example: 'V-2071' },
    ],
  },
  {
    key: 'heat-letter',
    name: 'Heat letter, winter',
    channel: 'email' as const,
    purpose: 'marketing',
    subject: 'What a cold week costs, {{ contact.firstName }}',
    preheader: 'Three plants, measured at minus twelve',
    body: '<h1>Minus twelve, and still 3.1</h1><p>Hello {{ contact.firstName }},</p><p>Last winter we measured three plants through the coldest week. The numbers, and what the buffer tank had to do with them, fill two pages.</p><p><a class="button" href="https://marlow.example/heat-letter/winter">Read the measurements</a></p>',
    data: [],
  },
  {
    key: 'visit-reminder',
    name: 'Visit tomorrow',
    channel: 'sms' as const,
    purpose: 'transactional',
    subject: null,
    preheader: null,
    body: '{{ organization.name }}: we come tomorrow at {{ visit.time }}. Reply here if the boiler room is closed.',
    data: [{ name: 'visit.time', label: 'Time', example: '09:30' }],
  },
]

/** Templates, consents and some conversations of the demo. Nothing leaves: its sender is the built-in inbox, and its past is told. */
export async function seedMessages(program: Program, organization: string): Promise<void> {
  const now = program.ports.clock.now().getTime()
  const [member] = await program.open(organization, systemActor).run<{ id: string; name: string }>({
    text: `select id, name from members where email = 'rep@demo.test' and deleted_at is null`,
    values: [],
  })
  const at = (hoursAgo: number): Context => {
    const past = () => new Date(now - hoursAgo * hour)
    const actor = { ...systemActor, kind: 'person' as const, id: member!.id, member: member!.id, name: member!.name }
    return program.open(organization, actor, { via: 'web', now: past } as never)
  }
  const ctx = at(700)
  await changeMessageSettings(ctx, {
    postalAddress: 'Marlow Heatworks AB, Hamngatan 4, 211 22 Malmö',
    website: 'https://marlow.example/',
    purposes: [{ key: 'maintenance', label: 'Tips for your heat pump' }],
  })
  const sender = { channel: 'email' as const, provider: 'inbox' as const, fromName: 'Marlow Heatworks' }
  await senders.create(ctx, {
    ...sender,
    name: 'Office',
    fromAddress: 'office@marlow.example',
    replyTo: 'office@marlow.example',
    isDefault: true,
  })
  for (const template of templates) await publishTemplate(ctx, (await messageTemplates.create(ctx, template)).id)

  const named = async (fullName: string) => (await contacts.find(ctx, { filter: `fullName = "${fullName}"` }))[0]!
  const told = async (
    hoursAgo: number,
    input: Omit<SendInput, 'channel'> & { channel?: 'email' | 'sms' },
    what: ('delivered' | 'opened' | 'clicked')[] = ['delivered'],
  ) => {
    const then = at(hoursAgo)
    const { id, status } = await send(then, { channel: 'email', ...input })
    if (status !== 'queued') return id
    await messages.set(then, id, {
      sentAt: then.now().toISOString(),
      messageId: `${id}@marlow.example`,
      fromAddress: 'office@marlow.example',
      attempts: 1,
    })
    const { senderId } = (await messages.find(then, { ids: [id] }))[0]!
    for (const [n, one] of what.entries())
      await settle(then, {
        messageId: id,
        senderId,
        what: one,
        at: new Date(then.now().getTime() + (n + 1) * 240_000),
        eventId: `demo ${id} ${one}`,
      })
    return id
  }
  const answered = (hoursAgo: number, id: string, from: string, fromName: string, text: string) =>
    received(at(hoursAgo), {
      channel: 'email',
      from,
      fromName,
      to: 'office@marlow.example',
      subject: 'Re: Your visit',
      text,
      headers: { 'message-id': `<${id}.answer@mail.example>`, 'in-reply-to': `<${id}@marlow.example>` },
      providerId: `demo ${id}`,
      at: new Date(now - hoursAgo * hour),
    })

  const [hanna, krol, bram] = [
    await named('Hanna Lindqvist'),
    await named('Matthias Krol'),
    await named('Bram Oosterling'),
  ]
  for (const c of [hanna, krol, bram])
    await consents.create(ctx, {
      contactId: c.id,
      address: c.email!,
      channel: 'email',
      purpose: 'marketing',
      state: 'granted',
      source: 'Trade fair, card',
      wording: 'Yes, send me the heat letter four times a year.',
    })

  const visit = { key: 'visit', data: { visit: { day: '4 December', time: '09:30', id: 'V-2071' } } }
  const first = await told(76, { to: { contactId: hanna.id }, template: visit }, ['delivered'])
  const reply = await answered(
    70,
    first,
    hanna.email!,
    hanna.fullName!,
    'The 4th suits us. The roof is icy in the morning, could you come at eleven instead?\n\nHanna',
  )
  await told(69, {
    to: { contactId: hanna.id },
    inReplyTo: reply.id,
    text: 'Eleven is fine, and we bring grit.\n\nInes',
  })
  const second = await told(52, {
    to: { contactId: krol.id },
    template: { ...visit, data: { visit: { day: '9 December', time: '13:00', id: 'V-2074' } } },
  })
  await answered(
    5,
    second,
    krol.email!,
    krol.fullName!,
    'Can you bring the noise figures of the roof unit? Our neighbour asks.\n\nM. Krol',
  )
  for (const c of [hanna, krol, bram])
    await told(
      170,
      { to: { contactId: c.id }, template: { key: 'heat-letter', data: {} } },
      c === bram ? ['delivered', 'opened', 'clicked'] : ['delivered', 'opened'],
    )
  await told(28, {
    channel: 'sms',
    to: { contactId: hanna.id },
    template: { key: 'visit-reminder', data: { visit: { time: '11:00' } } },
  })
}
