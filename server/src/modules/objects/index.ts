import { type Context, type CustomField, fillCustomFields, liveReader, module } from '../../kernel/index.ts'
import { customFields } from './custom-field.ts'
import { customFieldOf } from './kinds.ts'

export { customFields } from './custom-field.ts'

const keep = 30_000
const cache = new Map<string, { until: number; fields: Promise<readonly CustomField[]> }>()

/** The fields an organization added to a noun; kept in process and dropped when one changes. */
async function fieldsOf(ctx: Context, noun: string): Promise<readonly CustomField[]> {
  const key = `${ctx.organization}:${noun}`
  const known = cache.get(key)
  if (known && known.until > Date.now()) return known.fields
  const fields = read(ctx, noun)
  cache.set(key, { until: Date.now() + keep, fields })
  fields.catch(() => cache.delete(key))
  return fields
}

async function read(ctx: Context, noun: string): Promise<readonly CustomField[]> {
  const rows = await ctx.run<any>({
    text: 'select key, label, kind, choices, required from custom_fields where noun = $1 and deleted_at is null order by position, created_at',
    values: [noun],
  })
  return rows.map(customFieldOf)
}
fillCustomFields(fieldsOf)

export default module('objects', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  resources: [customFields],
  plug(app, program) {
    const reader = liveReader(program, (events) => {
      for (const e of events)
        if (e.noun === 'custom_fields')
          for (const key of cache.keys()) if (key.startsWith(e.organization)) cache.delete(key)
    })
    app.addHook('onClose', () => reader.stop())
  },
})
