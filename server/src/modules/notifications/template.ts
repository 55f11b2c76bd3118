import { onCreate, required, resource, text } from '../../kernel/index.ts'
import { checkTemplate } from './template-check.ts'

/** An organization's own words for a kind of notification; they replace the ones that come with the product. */
export const templates = resource('notification_templates', {
  title: 'type',
  singular: 'notification_template',
  label: 'Notification texts',
  labelOne: 'Notification text',
  fields: {
    type: onCreate(required(text({ max: 80 }))),
    heading: required(text({ max: 300 })),
    body: text({ max: 4000 }),
  },
  unique: [['type']],
  sort: ['type'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      checkTemplate(values.type, values)
      return templates.add(ctx, values)
    },
    async update(ctx, id, values): Promise<unknown> {
      const [before] = await templates.lock(ctx, [id])
      checkTemplate(before.type, { ...before, ...values })
      return templates.set(ctx, id, values)
    },
  },
})
