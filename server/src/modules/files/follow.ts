import { type Event, groupBy, type Hear, type Program, systemActor } from '../../kernel/index.ts'
import { files } from './file.ts'

/** Files that hang on these records and on nothing else that is in use. */
const lonely = `select f.id from files f where f.deleted_at is null
  and exists (select 1 from attachments a where a.file_id = f.id and a.record_id = any($1::uuid[]) and a.deleted_at is null)
  and not exists (select 1 from attachments a where a.file_id = f.id and a.record_id <> all($1::uuid[]) and a.deleted_at is null)`

/** Files that followed one of these records: what a person threw away herself stays away. */
const followed = `select f.id from files f where f.deleted_at is not null and f.updated_by is null
  and exists (select 1 from attachments a where a.file_id = f.id and a.record_id = any($1::uuid[]) and a.deleted_at is null)`

/**
 * Files follow their record to the trash and back. It says what should be true, so hearing the same event twice changes
 * nothing; when it fails the page of events is heard again.
 */
export const followRecords: Hear = async (program, events) => {
  const moved = events.filter((e) => e.recordId && e.noun !== 'files' && /\.(removed|restored)$/.test(e.type))
  for (const [organization, own] of groupBy(moved, (e) => e.organization)) await follow(program, organization, own)
}

async function follow(program: Program, organization: string, events: readonly Event[]): Promise<void> {
  const ctx = program.open(organization, systemActor)
  // In order: the last thing that happened to a record counts.
  const last = new Map(events.map((e) => [e.recordId!, e.type.endsWith('.removed')]))
  const ids = (gone: boolean) => [...last].filter(([, removed]) => removed === gone).map(([id]) => id)
  const found = (text: string, records: string[]) =>
    records.length ? ctx.run<{ id: string }>({ text, values: [records] }) : Promise.resolve([])
  for (const { id } of await found(lonely, ids(true))) await files.remove(ctx, id)
  const back = (await found(followed, ids(false))).map((row) => row.id)
  if (back.length) await files.restore(ctx, back)
}
