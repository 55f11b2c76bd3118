import type { Context } from '../context.ts'
import { type InputProblem, invalid } from '../errors.ts'
import type { Target } from '../filter/index.ts'
import type { Field } from './field.ts'
import type { Resource } from './resource.ts'

/** A field that an organization has added to a noun; it uses the same kinds as the shipped ones. */
export interface CustomField extends Field {
  readonly key: string
}

type Slot = (ctx: Context, noun: string) => Promise<readonly CustomField[]>
let customFieldsOf: Slot = async () => []
/** Filled once, where the program is put together: who knows the fields that organizations add. */
export const fillCustomFields = (slot: Slot) => void (customFieldsOf = slot)

export const customFieldsFor = async (ctx: Context, resource: Resource<any>): Promise<readonly CustomField[]> =>
  resource.custom ? customFieldsOf(ctx, resource.name) : []

/** Checks `custom` of a request against the organization's fields; unknown keys are refused by name. A new record needs all that are required. */
export async function checkedCustom(
  ctx: Context,
  resource: Resource<any>,
  given: Record<string, unknown>,
  fresh = false,
): Promise<Record<string, unknown>> {
  const known = new Map((await customFieldsFor(ctx, resource)).map((f) => [f.key, f]))
  const errors: InputProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const f = known.get(key)
    if (!f)
      errors.push({ path: `custom.${key}`, message: `There is no field “${key}”. Add it under Settings, Data first.` })
    else if (value === null && f.required) errors.push({ path: `custom.${key}`, message: 'This needs a value.' })
    else if (value === null) values[key] = null
    else {
      const parsed = f.schema.safeParse(value)
      if (parsed.success) values[key] = parsed.data
      else
        for (const issue of parsed.error.issues)
          errors.push({ path: ['custom', key, ...issue.path].join('.'), message: issue.message })
    }
  }
  for (const f of fresh ? known.values() : [])
    if (f.required && given[f.key] === undefined) errors.push({ path: `custom.${f.key}`, message: 'This is needed.' })
  if (errors.length) throw invalid(errors)
  return values
}

/** Custom fields as a filter names them: `custom.sites >= 10`. */
export function customTargets(fields: readonly Field[]): [string, Target][] {
  // Values of several columns cannot be compared inside one JSON value.
  const own = (fields as readonly CustomField[]).filter((f) => f.filter && Object.keys(f.columns).length === 1)
  if (!own.length) return []
  const target = (f: CustomField): Target => ({
    as: 'value',
    type: f.filter!.type,
    sql: (t) => `((${t}.custom->>'${f.key.replaceAll("'", "''")}')::${f.filter!.cast})`,
    read: (custom: any) => custom?.[f.key],
  })
  const values = new Map(own.map((f) => [f.key, target(f)]))
  return [
    [
      'custom',
      {
        as: 'one',
        scope: () => ({ noun: 'custom fields', field: (n) => values.get(n), names: () => [...values.keys()] }),
        exists: (t, condition) => condition(t),
        read: (record) => (record.custom ?? null) as Record<string, unknown> | null,
      },
    ],
  ]
}
