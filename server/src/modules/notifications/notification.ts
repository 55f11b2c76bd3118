import { uuid } from 'drizzle-orm/pg-core'
import {
  choice,
  flag,
  hidden,
  initial,
  integer,
  json,
  moment,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  valueTypes,
  z,
} from '../../kernel/index.ts'

const anId = '01981f6e-0000-7000-8000-000000000000'
const someId = () => ({
  ...raw(() => uuid(), z.uuid(), anId),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})

export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

/** What a notification is about in its own words: plain values for its templates. */
export const dataSchema = z.record(z.string().max(60), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export type Data = z.output<typeof dataSchema>

/**
 * Something one person should know. It names a record and keeps no title of it: texts are made when it is read, with the
 * eyes of whoever reads. Written set-wise around the ordinary writes, because it is no change of anybody's data.
 */
export const notifications = resource('notifications', {
  title: 'type',
  singular: 'notification',
  expose: ['list', 'get'],
  sort: ['-arrivedAt'],
  fields: {
    type: system(required(text({ max: 80 }))),
    memberId: system(required(ref('members'))),
    priority: initial(
      'normal',
      system(
        required(
          choice([
            { value: 'low', tone: 'neutral' },
            { value: 'normal', tone: 'info' },
            { value: 'high', tone: 'warn' },
            { value: 'urgent', tone: 'bad' },
          ]),
        ),
      ),
    ),
    noun: system(text({ max: 60 })),
    recordId: system(someId()),
    groupKey: system(text({ max: 200 })),
    count: initial(1, system(required(integer({ min: 1 })))),
    arrivedAt: system(required(moment())),
    readAt: system(moment()),
    doneAt: system(moment()),
    snoozedUntil: system(moment()),
    inApp: initial(true, system(required(flag()))),
    foldedInto: hidden(system(someId())),
    key: hidden(system(text({ max: 200 }))),
    data: hidden(system(required(json(dataSchema, { actor: 'Ana' })))),
  },
  unique: [['memberId', 'key']],
  limit: (actor, param) => (actor.kind === 'system' ? undefined : `t.member_id = ${param(actor.member)}::uuid`),
})
