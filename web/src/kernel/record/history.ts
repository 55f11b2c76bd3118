import type { HistoryEvent } from '../../api/query.ts'
import { same } from '../../api/rebase.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import { wallOf } from '../fields/zone.ts'

/** One changed field of an event. */
export interface Change {
  name: string
  old: unknown
  new: unknown
}

/** Several events of one person within ten minutes, told as one. */
export interface Fold {
  key: string
  at: string
  actor: HistoryEvent['actor']
  events: HistoryEvent[]
}
export type Item = HistoryEvent | Fold
export const isFold = (item: Item): item is Fold => 'events' in item

const TEN_MINUTES = 10 * 60_000
const FOLDS_FROM = 5

/** The changed fields worth telling: custom fields one by one, without what follows from other fields by itself. */
export function changesOf(event: HistoryEvent, noun: Noun): Change[] {
  const all = Object.entries(event.changes ?? {}).flatMap(([name, [before, after]]): Change[] => {
    if (name !== 'custom') return [{ name, old: before, new: after }]
    const old = (before ?? {}) as Record<string, unknown>
    const now = (after ?? {}) as Record<string, unknown>
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !same(old[key], now[key]))
    return keys.map((key) => ({ name: `custom.${key}`, old: old[key] ?? null, new: now[key] ?? null }))
  })
  const told = all.filter(({ name }) => fieldNamed(noun, name)?.readOnly === false)
  // A list and the field that mirrors its first line change together.
  return told.filter(({ name, old, new: now }) => {
    const field = fieldNamed(noun, name)
    const rows = noun.fields.find((each) => each.fields && each.primary === name)
    if (rows) return !told.some((each) => each.name === rows.name && lengthOf(each.old) !== lengthOf(each.new))
    const mirror = field?.fields && field.primary ? told.some((each) => each.name === field.primary) : false
    return !(mirror && lengthOf(old) === lengthOf(now))
  })
}

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0)

const isUpdate = (event: HistoryEvent) => event.type.endsWith('.updated')
const actorKey = (event: HistoryEvent) => `${event.actor.kind} ${event.actor.id} ${event.actor.name}`

/** Events without those that say nothing, five or more changes by one person within ten minutes folded. Newest first. */
export function tell(events: HistoryEvent[], noun: Noun): Item[] {
  const worth = events.filter(
    (event) => event.noun !== noun.name || !isUpdate(event) || changesOf(event, noun).length > 0,
  )
  const items: Item[] = []
  for (let at = 0; at < worth.length; ) {
    const first = worth[at]!
    const run = isUpdate(first)
      ? worth
          .slice(at)
          .findIndex(
            (event) =>
              !isUpdate(event) ||
              event.noun !== first.noun ||
              actorKey(event) !== actorKey(first) ||
              Date.parse(first.at) - Date.parse(event.at) > TEN_MINUTES,
          )
      : 1
    const group = run < 0 ? worth.slice(at) : worth.slice(at, at + run)
    const count = group.reduce((sum, event) => sum + changesOf(event, noun).length, 0)
    if (group.length > 1 && count >= FOLDS_FROM)
      items.push({ key: first.id, at: first.at, actor: first.actor, events: group })
    else items.push(...group)
    at += group.length
  }
  return items
}

/** Items by the day of the person's zone, newest first; `day` is YYYY-MM-DD. */
export function byDay(items: Item[], timeZone: string): { day: string; items: Item[] }[] {
  const days: { day: string; items: Item[] }[] = []
  for (const item of items) {
    const { day } = wallOf(item.at, timeZone)
    if (days.at(-1)?.day === day) days.at(-1)?.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}

/** What the notes of a timeline say now: later edits and deletions stand in the same history. Newest event first. */
export function notesOf(events: HistoryEvent[]): Map<string, { body: string; gone: boolean }> {
  const notes = new Map<string, { body: string | null; gone: boolean | null }>()
  for (const event of events) {
    if (event.noun !== 'notes' || !event.recordId) continue
    const note = notes.get(event.recordId) ?? { body: null, gone: null }
    const body = event.changes?.body?.[1]
    const verb = event.type.split('.').at(-1)
    notes.set(event.recordId, {
      body: note.body ?? (typeof body === 'string' ? body : null),
      gone: note.gone ?? (verb === 'removed' ? true : verb === 'restored' ? false : null),
    })
  }
  return new Map([...notes].map(([id, { body, gone }]) => [id, { body: body ?? '', gone: gone === true }]))
}
