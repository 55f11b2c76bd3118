import { Cron } from 'croner'
import { type Event, knows, resourceNamed, z } from '../../../kernel/index.ts'
import { type Kind, kind, next, type Shape } from './kind.ts'
import { clockTime, control, fieldName, filterText, nounName, plainText, zone } from './settings.ts'

const ways = () => [next]
const about = { noun: nounName(), filter: filterText('Only records that match').optional() }
const ownFilter = (s: { filter?: string | undefined }, noun: string | null) =>
  s.filter?.trim() ? [{ path: 'filter', noun, text: s.filter }] : []
const readable = (_: unknown, noun: string | null) => (noun && knows(noun) ? [resourceNamed(noun).can.read] : [])
const eventShape: Shape = {
  parts: {
    id: 'anything',
    type: 'anything',
    at: 'anything',
    actor: 'anything',
    changes: 'anything',
    data: 'anything',
    recordId: 'anything',
  },
}

const ofRecords = (type: string, label: string, sentence: string, happened: string): Kind =>
  kind({
    type,
    group: 'trigger',
    label,
    about: sentence,
    settings: z.strictObject(about),
    ways,
    begins: (s) => s.noun,
    listens: (s) => [`${s.noun}.${happened}`],
    filters: ownFilter,
    needs: readable,
    output: () => eventShape,
  })

const literal = z.union([z.string().max(500), z.number(), z.boolean(), z.null()])
const side = (title: string) => control(z.union([literal, z.array(literal).min(1).max(50)]), title, 'value').optional()

/** Whether a value is the one asked for, or one of them; nothing asked fits everything. */
const fits = (asked: unknown, value: unknown): boolean =>
  asked === undefined || (Array.isArray(asked) ? asked : [asked]).some((a) => same(a, value))
const same = (a: unknown, b: unknown): boolean =>
  a === (b ?? null) || (Array.isArray(b) && b.includes(a)) || (b as { amount?: unknown } | null)?.amount === a

const changed = (field: string, from: unknown, to: unknown, event: Event): boolean => {
  const custom = field.startsWith('custom.') ? field.slice(7) : null
  const pair = event.changes?.[custom === null ? field : 'custom']
  if (!pair) return event.type.endsWith('.created') && from === undefined && to === undefined
  const [old, fresh] = custom === null ? pair : pair.map((v) => (v as Record<string, unknown> | null)?.[custom])
  return JSON.stringify(old ?? null) !== JSON.stringify(fresh ?? null) && fits(from, old) && fits(to, fresh)
}

const fieldChanged = kind({
  type: 'on.changed',
  group: 'trigger',
  label: 'A field changes',
  about: 'Begins when a field of a record gets another value, from and to what you say.',
  settings: z.strictObject({ ...about, field: fieldName(), from: side('From'), to: side('To') }),
  ways,
  begins: (s) => s.noun,
  // A record that is made with the value has got it, too.
  listens: (s) => [`${s.noun}.updated`, ...(s.to !== undefined && s.from === undefined ? [`${s.noun}.created`] : [])],
  fires: (s, event) => changed(s.field, s.from, s.to, event),
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const stageChanged = kind({
  type: 'on.stage',
  group: 'trigger',
  label: 'A stage is reached',
  about: 'Begins when a record moves from one stage to another.',
  settings: z.strictObject({ ...about, from: side('From'), to: side('To') }),
  ways,
  begins: (s) => s.noun,
  listens: (s) => [`${s.noun}.updated`, ...(s.to !== undefined && s.from === undefined ? [`${s.noun}.created`] : [])],
  fires: (s, event) => changed('stage', s.from, s.to, event),
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const cron = z.string().max(100).refine(isCron, 'Write five fields, minute first: 0 9 * * 1 is Mondays at nine.')

function isCron(text: string): boolean {
  try {
    return text.trim().split(/\s+/).length === 5 && new Cron(text, { paused: true }).nextRun() !== null
  } catch {
    return false
  }
}

const rings = (text: string, timezone: string, after: Date) => new Cron(text, { paused: true, timezone }).nextRun(after)

const scheduled = kind({
  type: 'on.schedule',
  group: 'trigger',
  label: 'At fixed times',
  about: 'Begins at fixed times; with a kind of record once for each record that matches.',
  settings: z.strictObject({
    cron: control(cron, 'When', 'cron'),
    zone: zone().optional(),
    noun: nounName('For each record of').optional(),
    filter: filterText('Only records that match').optional(),
  }),
  ways,
  begins: (s) => s.noun ?? null,
  rings: (s, after, usual) => rings(s.cron, s.zone ?? usual, after),
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const dated = kind({
  type: 'on.date',
  group: 'trigger',
  label: 'A date comes',
  about: 'Begins for each record on the day that a date of it says, some days before or after.',
  settings: z.strictObject({
    ...about,
    field: fieldName('Date'),
    days: control(z.number().int().min(-365).max(365), 'Days after it, before it with a minus', 'number').default(0),
    yearly: control(z.boolean(), 'Every year, as a birthday', 'flag').default(false),
    at: clockTime('At').default('09:00'),
    zone: zone().optional(),
  }),
  ways,
  begins: (s) => s.noun,
  rings: (s, after, usual) =>
    rings(`${Number(s.at.slice(3))} ${Number(s.at.slice(0, 2))} * * *`, s.zone ?? usual, after),
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const formSent = kind({
  type: 'on.form',
  group: 'trigger',
  label: 'A form is sent',
  about: 'Begins when somebody sends a form.',
  settings: z.strictObject({ form: plainText('Form, any when left out', 100).optional() }),
  ways,
  begins: () => 'contacts',
  listens: () => ['forms.submitted'],
  fires: (s, event) => !s.form || event.data?.formId === s.form,
  output: () => eventShape,
})

const messageReceived = kind({
  type: 'on.message',
  group: 'trigger',
  label: 'A message arrives',
  about: 'Begins when a message of a contact arrives.',
  settings: z.strictObject({
    channel: control(z.enum(['email', 'sms']), 'Channel, any when left out', 'choice').optional(),
    filter: filterText('Only from contacts that match').optional(),
  }),
  ways,
  begins: () => 'contacts',
  listens: () => ['messages.received'],
  fires: (s, event) => !s.channel || event.data?.channel === undefined || event.data.channel === s.channel,
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const hook = kind({
  type: 'on.webhook',
  group: 'trigger',
  label: 'A webhook comes in',
  about: 'Begins when another system calls the secret address of this node. Its body is event.data.',
  settings: z.strictObject({}),
  ways,
  begins: () => null,
  output: () => eventShape,
})

const pressed = kind({
  type: 'on.manual',
  group: 'trigger',
  label: 'Somebody presses a button',
  about: 'Begins when somebody starts it, on a record of this kind or on its own.',
  settings: z.strictObject({
    noun: nounName('On records of').optional(),
    button: plainText('What the button says', 60).optional(),
    filter: filterText('Only on records that match').optional(),
  }),
  ways,
  begins: (s) => s.noun ?? null,
  filters: ownFilter,
  needs: readable,
  output: () => eventShape,
})

const happened = kind({
  type: 'on.event',
  group: 'trigger',
  label: 'Anything happens',
  about: 'Begins with any event of the product, by its type.',
  settings: z.strictObject({
    event: control(z.string().min(3).max(100), 'Event', 'event'),
    filter: filterText('Only records that match').optional(),
  }),
  ways,
  begins: (s) => {
    const [noun] = s.event.split('.')
    return knows(noun!) ? noun! : null
  },
  listens: (s) => [s.event],
  filters: ownFilter,
  needs: (_, noun) => [noun ? resourceNamed(noun).can.read : 'audit:read'],
  output: () => eventShape,
})

export const triggers: readonly Kind[] = [
  ofRecords('on.created', 'A record is made', 'Begins when a record is made.', 'created'),
  ofRecords('on.updated', 'A record changes', 'Begins when anything of a record changes.', 'updated'),
  ofRecords('on.removed', 'A record is deleted', 'Begins when a record goes to the trash.', 'removed'),
  fieldChanged,
  stageChanged,
  scheduled,
  dated,
  formSent,
  messageReceived,
  hook,
  pressed,
  happened,
]
