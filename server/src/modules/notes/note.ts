import { uuid } from 'drizzle-orm/pg-core'
import {
  fail,
  flag,
  initial,
  longText,
  onCreate,
  raw,
  required,
  resource,
  resourceNamed,
  text,
  z,
} from '../../kernel/index.ts'

/** A remark on any record. It appears on that record's timeline. */
export const notes = resource('notes', {
  title: 'body',
  singular: 'note',
  fields: {
    body: required(longText({ max: 20_000 })),
    noun: onCreate(required(text({ max: 60 }))),
    recordId: onCreate(required(raw(() => uuid(), z.uuid(), '01981f6e-0000-7000-8000-000000000000'))),
    pinned: initial(false, required(flag())),
  },
  subject: { noun: 'noun', id: 'record_id' },
  // Whoever sees only some records of the house sees only her own notes in the list of all notes.
  limit: (actor, param) =>
    Object.entries(actor.permissions).some(([p, scope]) => p.endsWith(':read') && scope !== 'all')
      ? `t.created_by = ${param(actor.member)}::uuid`
      : undefined,
  replace: {
    async create(ctx, values): Promise<unknown> {
      if (!values.body.trim())
        throw fail('invalid_input', { errors: [{ path: 'body', message: 'Write something first.' }] })
      const target = nounOf(values.noun)
      await target.get(ctx, values.recordId)
      return notes.add(ctx, values)
    },
  },
})

function nounOf(name: string) {
  try {
    return resourceNamed(name)
  } catch {
    throw fail('invalid_input', { errors: [{ path: 'noun', message: `There is no kind of record called “${name}”.` }] })
  }
}
