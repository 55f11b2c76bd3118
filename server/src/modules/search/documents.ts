import type pg from 'pg'
import {
  type Context,
  type Event,
  enqueueAll,
  eventOf,
  everyNoun,
  type Fields,
  groupBy,
  job,
  knows,
  type Program,
  projection,
  quoted,
  type Resource,
  resourceNamed,
  searchable,
  systemActor,
  z,
} from '../../kernel/index.ts'
import { putDocuments, type Run, removeDocuments, type SearchDocument } from './door.ts'

interface Touched {
  organization: string
  resource: Resource<any>
  /** Records to be read. */
  ids: string[]
  /** Records that are known already. */
  known: Record<string, any>[]
}

const portion = 500

/** Seconds of quiet after which what an import has written is indexed. */
const calm = 2

/**
 * Brings search up to date with a page of the stream. What an import writes is left to a job that begins once its events have
 * stopped coming: thousands of documents must hold up neither what others wait for nor the import itself.
 */
export async function hearRecords(program: Program, events: Event[], client: pg.PoolClient): Promise<void> {
  const orders = [...groupBy(events.filter(bulky), (e) => e.batchId!)].map(([batch, [first]]) => ({
    job: indexBatch,
    organization: first!.organization,
    requestId: first!.requestId,
    payload: { batch },
    at: new Date(Date.now() + calm * 1000),
    key: `${indexBatch.name}:${batch}`,
  }))
  await enqueueAll(client, orders)
  await indexRecords(
    program,
    events.filter((e) => !bulky(e)),
  )
}

const bulky = (e: Event): boolean => e.via === 'import' && e.batchId !== null

let house: Program | undefined

/** Remembers the program for jobs, which are given none: documents are written by the worker's own role. */
export function keepProgram(program: Program): { stop(): Promise<void> } {
  house = program
  return { stop: async () => void (house = undefined) }
}

/** Indexes the records that the events of one batch speak of, a portion at a time. */
export const indexBatch = job('search.batch', {
  input: z.object({ batch: z.uuid() }),
  async run({ ctx }, { batch }) {
    if (!house) throw new Error('The search index is not open in this process')
    for (let after = 0, more = true; more; ) {
      const rows = await ctx.run({
        text: `select *, xid::text as xid_text from events where batch_id = $1 and seq > $2 order by seq limit ${portion}`,
        values: [batch, after],
      })
      await indexRecords(house, rows.map(eventOf))
      after = Number(rows.at(-1)?.seq ?? 0)
      more = rows.length === portion
    }
  },
})

/** Brings the search documents of the records that events speak of up to date. Repeatable: it writes what is, not what changed. */
export async function indexRecords(program: Program, events: readonly Event[]): Promise<void> {
  const about = events
    .flatMap(eachRecord)
    .filter((e) => e.noun && e.recordId && knows(e.noun) && searchable(resourceNamed(e.noun)).length)
  await index(program, [...groupBy(about, (e) => `${e.organization} ${e.noun}`).values()].map(touchedBy))
}

/** Records that ended for good, and those that are to be read anew, are told of together. */
const eachRecord = (e: Event): Event[] =>
  e.type === 'kernel.purged' || e.type === 'search.renewed'
    ? (e.data!.ids as string[]).map((id) => ({ ...e, noun: e.data!.noun as string, recordId: id }))
    : [e]

/** An event of making a record tells all that it is found by; whatever happened to it since follows in the stream. */
function touchedBy(own: Event[]): Touched {
  const touched: Touched = {
    organization: own[0]!.organization,
    resource: resourceNamed(own[0]!.noun!),
    ids: [],
    known: [],
  }
  for (const [id, [first, ...later]] of groupBy(own, (e) => e.recordId!)) {
    const made = first!.type === `${first!.noun}.created` && first!.changes
    if (!made || later.length) touched.ids.push(id)
    else touched.known.push({ id, ...Object.fromEntries(Object.entries(made).map(([name, [, now]]) => [name, now])) })
  }
  return touched
}

/** Reads records under their organizations, side by side, and writes the documents of all of them at once. */
async function index(program: Program, touched: Touched[]): Promise<void> {
  // Each statement commits by itself: what is done twice is the same as what is done once.
  const run: Run = ({ text, values }) => program.worker.query({ name: text, text, values })
  const found = await Promise.all(touched.map((t) => read(program, t)))
  await removeDocuments(
    run,
    touched.flatMap(({ organization, resource, ids }, n) => {
      const there = new Set(found[n]!.map((r) => r.id))
      return ids.filter((id) => !there.has(id)).map((id) => ({ organization, noun: resource.name, id }))
    }),
  )
  await putDocuments(
    run,
    touched.flatMap(({ organization, resource, known }, n) =>
      [...known, ...found[n]!].map((r) => documentOf(organization, resource, r)),
    ),
  )
}

async function read(program: Program, { organization, resource, ids }: Touched): Promise<any[]> {
  if (!ids.length) return []
  const owner = resource.rows ? [resource.rows.owner] : []
  const names = [...new Set([resource.title, ...searchable(resource), ...owner])]
  const text = `select (select row_to_json(r) from (select ${projection(resource, names, 't')}) r) as json from ${quoted(resource.name)} t where t.id = any($1::uuid[]) and t.deleted_at is null`
  const rows = await program.open(organization, systemActor).run<{ json: any }>({ text, values: [ids] })
  return rows.map((row) => row.json)
}

/** The search document of one whole record. */
export function documentOf(organization: string, resource: Resource<any>, record: Record<string, any>): SearchDocument {
  const fields = resource.fields as Fields
  return {
    organization,
    noun: resource.name,
    id: record.id,
    title: String(record[resource.title] ?? ''),
    ownerId: resource.rows ? record[resource.rows.owner] : null,
    parts: searchable(resource)
      .filter((name) => name !== resource.title && !mirrored(fields, name))
      .flatMap((name) => texts(record[name]).map((text) => ({ weight: fields[name]!.search!, text }))),
  }
}

/** `email` is the first of `emails`: what stands there need not be read twice. */
const mirrored = (fields: Fields, name: string): boolean =>
  Object.values(fields).some((f) => f.collection?.primary === name && f.search)

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

/** Has the documents of an organization written anew, where a new version reads records differently. */
export const renew = job('search.renew', {
  input: z.strictObject({}),
  async run({ ctx }) {
    for (const resource of everyNoun().filter((r) => searchable(r).length)) await renewNoun(ctx, resource)
  },
})

async function renewNoun(ctx: Context, resource: Resource<any>): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; after; ) {
    const rows = await ctx.run<{ id: string }>({
      text: `select id from ${quoted(resource.name)} where id > $1 and deleted_at is null order by id limit ${portion}`,
      values: [after],
    })
    const ids = rows.map((r) => r.id)
    if (ids.length) await ctx.emit('search.renewed', { noun: resource.name, ids })
    after = ids.length === portion ? ids.at(-1)! : ''
  }
}
