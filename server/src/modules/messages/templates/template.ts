import {
  choice,
  detail,
  initial,
  integer,
  json,
  longText,
  moment,
  onCreate,
  ref,
  required,
  resource,
  system,
  text,
  z,
} from '../../../kernel/index.ts'
import { channels } from '../consent/suppression.ts'
import { createTemplate, updateTemplate } from './save.ts'

/** What a template may name beside the usual: `order.number`, with an example for previews. */
export const declared = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-zA-Z0-9_]*(\.[a-zA-Z0-9_]+)*$/, 'A name looks like order.number.')
    .max(80),
  label: z.string().max(100).nullish(),
  example: z
    .union([
      z.string().max(2000),
      z.number(),
      z.boolean(),
      z.array(z.unknown()).max(50),
      z.record(z.string(), z.unknown()),
    ])
    .nullish(),
})
export type Declared = z.output<typeof declared>

const content = {
  subject: text({ max: 500 }),
  preheader: text({ max: 200 }),
  body: required(longText()),
  layout: initial('branded', required(choice(['branded', 'plain']))),
  data: json(z.array(declared).max(100), [{ name: 'order.number', label: 'Order number', example: 'A-1042' }]),
}

/** A text with places for values, in Liquid. What is sent is the version that was published last. */
export const templates = resource('message_templates', {
  title: 'name',
  singular: 'message_template',
  subtitle: 'key',
  fields: {
    key: onCreate(required(text({ max: 80 }))),
    channel: onCreate(required(choice(channels))),
    language: onCreate(initial('en', required(text({ max: 35 })))),
    name: required(text({ max: 200, search: 'A' })),
    purpose: initial('transactional', required(text({ max: 60 }))),
    ...content,
    body: detail(content.body),
    publishedVersion: system(integer({ min: 1 })),
    publishedAt: system(moment()),
    lastVersion: system(initial(0, required(integer({ min: 0 })))),
    state: system(
      initial(
        'draft',
        required(
          choice([
            { value: 'draft', tone: 'neutral' },
            { value: 'published', tone: 'ok' },
            { value: 'changed', label: 'Changed since', tone: 'warn' },
          ]),
        ),
      ),
    ),
  },
  unique: [['key', 'channel', 'language']],
  sort: ['name'],
  replace: {
    create: (ctx, values) => createTemplate(ctx, values),
    update: (ctx, id, values) => updateTemplate(ctx, id, values),
  },
})

/** One published state of a template; never changed. */
export const templateVersions = resource('message_template_versions', {
  title: 'subject',
  singular: 'message_template_version',
  expose: ['list', 'get'],
  can: {
    read: 'message_templates:read',
    write: 'message_templates:write',
    remove: 'message_templates:remove',
    export: 'message_templates:export',
  },
  fields: {
    templateId: system(required(ref('message_templates'))),
    number: system(required(integer({ min: 1 }))),
    subject: system(content.subject),
    preheader: system(content.preheader),
    body: system(detail(content.body)),
    layout: system(content.layout),
    data: system(content.data),
  },
  sort: ['-createdAt'],
})
