import { type Context, systemActor } from './context.ts'
import type { Event } from './events.ts'
import { groupBy } from './group.ts'
import type { Program } from './program.ts'
import type { Fields } from './resource/field.ts'
import { quoted } from './resource/names.ts'
import { projection } from './resource/projection.ts'
import { once } from './resource/read.ts'
import { knows, type Resource, resourceNamed } from './resource/resource.ts'
import { putDocuments, removeDocuments, type SearchDocument } from './search/door.ts'
import { searchable, searchClasses } from './search-slot.ts'

/** Brings the search documents of the records that events speak of up to date. Repeatable: it writes what is, not what changed. */
export async function indexRecords(program: Program, organization: string, events: readonly Event[]): Promise<void> {
  const ctx = program.open(organization, systemActor)
  const byNoun = groupBy(
    events.filter((e) => e.noun && e.recordId && knows(e.noun)),
    (e) => e.noun!,
  )
  for (const [noun, own] of byNoun) {
    const resource = resourceNamed(noun)
    if (!searchable(resource).length) continue
    await reindex(ctx, resource, [...new Set(own.map((e) => e.recordId!))])
  }
}

/** Writes the documents of some records, and removes those of records that are gone or in the trash. */
export async function reindex(ctx: Context, resource: Resource<any>, ids: string[]): Promise<void> {
  const run = (s: { text: string; values: unknown[] }) => ctx.run(s).then((rows) => ({ rows }))
  const text = once(`reindex:${resource.name}`, () => {
    const owner = resource.rows ? [resource.rows.owner] : []
    const names = [...new Set([resource.title, ...searchable(resource), ...owner])]
    return `select (select row_to_json(r) from (select ${projection(resource, names, 't')}) r) as json from ${quoted(resource.name)} t where t.id = any($1::uuid[]) and t.deleted_at is null`
  })
  const records = (await ctx.run<{ json: any }>({ text, values: [ids] })).map((row) => row.json)
  const found = new Set(records.map((r) => r.id))
  const gone = ids.filter((id) => !found.has(id)).map((id) => ({ noun: resource.name, id }))
  // Each statement commits by itself: what is done twice is the same as what is done once.
  await removeDocuments(run, gone)
  await putDocuments(
    run,
    records.flatMap((r) => documentsOf(resource, r)),
  )
}

/** The search documents of one whole record. */
export function documentsOf(resource: Resource<any>, record: Record<string, any>): SearchDocument[] {
  const fields = resource.fields as Fields
  const title = String(record[resource.title] ?? '')
  const base = {
    noun: resource.name,
    id: record.id,
    title,
    ownerId: resource.rows ? record[resource.rows.owner] : null,
  }
  const parts = searchable(resource)
    .filter((name) => name !== resource.title)
    .flatMap((name) => texts(record[name]).map((text) => ({ weight: fields[name]!.search!, text })))
  return [
    { ...base, class: searchClasses.full, parts },
    { ...base, class: searchClasses.title, parts: [] },
  ]
}

const texts = (value: unknown): string[] =>
  value === null || value === undefined
    ? []
    : typeof value === 'string'
      ? [value]
      : typeof value === 'object'
        ? Object.entries(value)
            .filter(([k]) => k !== 'id' && k !== 'label')
            .flatMap(([, v]) => texts(v))
        : [String(value)]
