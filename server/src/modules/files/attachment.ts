import { fail, onCreate, required, resource, system, text } from '../../kernel/index.ts'
import { fileFor } from './file-for.ts'
import { longestName } from './file-name.ts'
import { pointer } from './pointer.ts'
import { nounOf, seesAll, wholeNouns } from './reach.ts'

/** A file that hangs on a record of any kind. Who may read the record may read the file. */
export const attachments = resource('attachments', {
  title: 'name',
  singular: 'attachment',
  fields: {
    // What the file was called when it was hung here: history goes on telling it.
    name: required(system(text({ max: longestName }))),
    noun: onCreate(required(text({ max: 60 }))),
    recordId: onCreate(required(pointer())),
    fileId: onCreate(required(pointer())),
  },
  can: { read: 'files:read', write: 'files:write', remove: 'files:write', export: 'files:export' },
  expose: ['list', 'get', 'create', 'remove'],
  indexes: [['recordId'], ['fileId']],
  subject: { noun: 'noun', id: 'record_id' },
  limit: (actor, param) =>
    seesAll(actor)
      ? undefined
      : `(t.created_by = ${param(actor.member)}::uuid or t.noun = any(${param(wholeNouns(actor))}::text[]))`,
  replace: {
    async create(ctx, { noun, recordId, fileId }): Promise<unknown> {
      const target = nounOf(noun)
      await target.get(ctx, recordId)
      const file = await fileFor(ctx, fileId)
      if (!file) throw fail('not_found')
      const [same] = await ctx.run<{ id: string }>({
        text: 'select id from attachments where noun = $1 and record_id = $2 and file_id = $3 and deleted_at is null',
        values: [noun, recordId, fileId],
      })
      return same ? attachments.get(ctx, same.id) : attachments.add(ctx, { name: file.name, noun, recordId, fileId })
    },
    async remove(ctx, id) {
      const { noun, recordId } = await attachments.get(ctx, id)
      await nounOf(noun!).get(ctx, recordId!)
    },
  },
})
