import { Cron } from 'croner'
import { z } from '../../../kernel/index.ts'
import { type Kind, kind, next, onward } from './kind.ts'
import { clockTime, control, duration, filterText, spanMs, spanWords, template, zone } from './settings.ts'

const pause = kind({
  type: 'wait',
  group: 'wait',
  label: 'Wait',
  about: 'Waits for some time.',
  settings: z.strictObject({ for: duration('How long') }),
  ways: () => [next],
  async run(r, s) {
    const until = new Date((await r.now()).getTime() + spanMs(s.for))
    await r.sleep('', until, spanWords(s.for))
    return onward({ until: until.toISOString() })
  },
})

/** A moment or a day as people and records write it. A day begins at nine in the zone. */
export function momentOf(text: string, timeZone: string): Date | null {
  const value = text.trim()
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [y, m, d] = value.split('-').map(Number) as [number, number, number]
    const day = new Cron(`0 9 ${d} ${m} *`, { paused: true, timezone: timeZone }).nextRun(
      new Date(Date.UTC(y, m - 1, d) - 86_400_000 * 1.5),
    )
    return day && day.getTime() - Date.UTC(y, m - 1, d) < 86_400_000 * 3 ? day : null
  }
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? null : at
}

const untilDate = kind({
  type: 'wait.until',
  group: 'wait',
  label: 'Wait until a date',
  about: 'Waits until a date of the record or a moment, some days before or after. A date that is over does not wait.',
  settings: z.strictObject({
    date: template('Date'),
    days: control(z.number().int().min(-365).max(365), 'Days after it, before it with a minus', 'number').default(0),
    zone: zone().optional(),
  }),
  ways: () => [next, { name: 'none', label: 'No date there' }],
  templates: ['date'],
  async run(r, s) {
    const until = await r.do('date', async (here) => {
      const at = momentOf(here.text(s.date), s.zone ?? here.ctx.actor.timeZone)
      return at && new Date(at.getTime() + s.days * 86_400_000).toISOString()
    })
    if (!until) return { way: 'none', output: { until: null } }
    await r.sleep('', new Date(until), `Until ${until.slice(0, 10)}`)
    return onward({ until })
  },
})

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const weekday = kind({
  type: 'wait.weekday',
  group: 'wait',
  label: 'Wait until a weekday',
  about: 'Waits until a day of the week and a time, in the organization’s zone.',
  settings: z.strictObject({
    days: control(z.array(z.enum(weekdays)).min(1, 'Choose a day.').max(7), 'Days', 'weekdays'),
    at: clockTime('At').default('09:00'),
    zone: zone().optional(),
  }),
  ways: () => [next],
  async run(r, s) {
    const now = await r.now()
    const until = await r.do('day', async ({ ctx }) => {
      const days = s.days.map((d) => weekdays.indexOf(d)).join(',')
      const cron = `${Number(s.at.slice(3))} ${Number(s.at.slice(0, 2))} * * ${days}`
      return new Cron(cron, { paused: true, timezone: s.zone ?? ctx.actor.timeZone }).nextRun(now)!.toISOString()
    })
    await r.sleep('', new Date(until), `Until ${s.days.join(' or ')}, ${s.at}`)
    return onward({ until })
  },
})

const forEvent = kind({
  type: 'wait.event',
  group: 'wait',
  label: 'Wait for something to happen',
  about: 'Waits for an event about the record, at most so long.',
  settings: z.strictObject({
    event: control(z.string().min(3).max(100), 'Event', 'event'),
    about: control(z.enum(['record', 'anything']), 'About', 'choice').default('record'),
    filter: filterText('Only when the record then matches').optional(),
    timeout: duration('At most'),
  }),
  ways: () => [
    { name: 'happened', label: 'It happened' },
    { name: 'timeout', label: 'Nothing came' },
  ],
  filters: (s) => (s.filter?.trim() ? [{ path: 'filter', noun: s.event.split('.')[0] ?? null, text: s.filter }] : []),
  output: () => ({ parts: { event: 'anything' } }),
  async run(r, s) {
    const until = new Date((await r.now()).getTime() + spanMs(s.timeout))
    const { noun, recordId } = r.start
    const about = s.about === 'record' && noun && recordId ? { noun, id: recordId } : undefined
    const event = await r.waitFor(
      '',
      { event: s.event, about, matches: s.filter?.trim() || undefined, until },
      `Up to ${spanWords(s.timeout)} for ${s.event}`,
    )
    return { way: event ? 'happened' : 'timeout', output: { event } }
  },
})

export const waits: readonly Kind[] = [pause, untilDate, weekday, forEvent]
