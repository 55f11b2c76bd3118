import { agesOf } from './ages.ts'
import { firmsOf, personsOf, type Script } from './cast.ts'
import { changesOf } from './changes.ts'
import { companiesOf } from './companies.ts'
import { contactsOf } from './contacts.ts'
import { moments } from './moments.ts'
import { notesOf } from './notes.ts'
import { directory } from './reach.ts'
import type { DemoStory } from './shape.ts'

/** Makes the story of a script, with all its dates counted from `now`. The same script and moment give the same story. */
export function tell(script: Script, now: Date): DemoStory {
  const time = moments(now)
  const reach = directory()
  const firms = firmsOf(script)
  const persons = personsOf(script, firms)
  const ages = agesOf(script, firms, persons)
  const companies = companiesOf(script, firms, ages, time, reach)
  const contacts = contactsOf(script, persons, ages, time, reach)
  const records = new Map([...companies, ...contacts].map((one) => [one.key, one]))
  const notes = notesOf(script, records, time)
  const changes = changesOf(script, records, ages, time)

  for (const change of changes) {
    const record = records.get(change.record)
    if (record) Object.assign(record, { updatedAt: change.at, updatedBy: change.by })
  }
  const touches = [
    ...notes.map((note) => ({ record: note.record, at: note.createdAt })),
    ...changes.filter((change) => change.via === 'web' && !change.batch),
  ]
  for (const { record, at } of touches) {
    const contact = records.get(record)
    if (contact && 'lastActivityAt' in contact && at > (contact.lastActivityAt ?? '')) contact.lastActivityAt = at
  }

  const members = script.members.map(({ joined, ...member }) => ({ ...member, createdAt: time.past(joined) }))
  const { organization, customFields, views } = script
  return { organization, members, customFields, companies, contacts, notes, changes, views }
}
