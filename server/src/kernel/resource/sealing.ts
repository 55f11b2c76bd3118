import type { Context } from '../context.ts'
import { fail, invalid } from '../errors.ts'
import { lookedUp } from '../filter/index.ts'
import { type Keys, marksOf, type Put, putValues, type Read, valuesSql } from '../ports/vault/index.ts'
import { demand, reachOf } from './access.ts'
import type { Fields, Masked } from './field.ts'
import { mark } from './fields/encrypted.ts'
import { literal, quoted } from './names.ts'
import { columnOf } from './projection.ts'
import { type Resource, resourceNamed } from './resource.ts'

type Values = Record<string, unknown>
interface Row {
  id: string
  values: Values
}
const sealedNames = (resource: Resource<any>) =>
  Object.entries(resource.fields as Fields).flatMap(([name, f]) => (f.sealed ? [name] : []))
/** The encrypted fields of a noun that may be revealed. */
export const revealable = (resource: Resource<any>): string[] =>
  sealedNames(resource).filter((name) => resource.fields[name].describe.reveals)

/** Where a value belongs: part of its seal. */
export const sealedPlace = (noun: string, id: string, field: string) => [noun, id, field].join('\0')

/**
 * The rows with masks where they had plain values of encrypted fields. What a mask stands for is kept first, so nothing ever
 * points at a value that is not there. Masks of earlier values, as events have them, are taken for what they stand for.
 */
export async function sealedRows<R extends Row>(ctx: Context, resource: Resource<any>, rows: R[]): Promise<R[]> {
  const names = sealedNames(resource).filter((name) => rows.some(({ values }) => (values[name] ?? null) !== null))
  if (!names.length) return rows
  const keys = await ctx.vault.keys(ctx.organization, true)
  const puts: Put[] = []
  const again: { row: R; name: string; ref: string }[] = []
  const next = rows.map((row) => {
    const copy = { ...row, values: { ...row.values } }
    for (const name of names) {
      const value = row.values[name]
      if ((value ?? null) === null) continue
      const ref = (value as Masked).set === true && (value as Masked).ref
      if (ref) again.push({ row: copy, name, ref })
      else copy.values[name] = sealedValue(keys, resource, row.id, name, value, puts)
    }
    return copy
  })
  await putValues(ctx, puts)
  const kept = await marksOf(
    ctx,
    resource.name,
    again.map((a) => a.ref),
  )
  for (const { row, name, ref } of again) {
    const found = kept.get([ref, row.id, name].join(' '))
    if (found === undefined) throw invalid([{ path: name, message: 'The earlier value is not kept any more.' }])
    row.values[name] = { ...(row.values[name] as Masked), [mark]: found ?? undefined }
  }
  return next
}

/** The same value of the same record is the same mask, so writing it again changes nothing. */
function sealedValue(keys: Keys, resource: Resource<any>, record: string, field: string, value: unknown, puts: Put[]) {
  const { lookup, hint } = resource.fields[field].sealed
  const text = JSON.stringify(value)
  const shown = typeof value === 'string' ? value : text
  const place = sealedPlace(resource.name, record, field)
  const hex = Buffer.from(keys.mark(`value of ${place}`, text), 'base64url').toString('hex')
  const ref = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  const found = lookup === undefined ? null : keys.mark(lookup, lookedUp(shown))
  const sealed = keys.seal(text, place)
  puts.push({ id: ref, noun: resource.name, record, field, key: keys.current, sealed, mark: found })
  // A hint never tells half of a short value.
  const letters = [...shown]
  const last = hint && letters.length >= 3 * hint ? letters.slice(-hint).join('') : null
  return { set: true, hint: last, ref, [mark]: found ?? undefined }
}

/** Plain values by field, null where there is none, of a record within a condition; undefined when it is not there. */
async function openedValues(
  ctx: Context,
  resource: Resource<any>,
  names: readonly string[],
  where: string,
  values: unknown[],
) {
  const columns = names.map((name) => [literal(name), columnOf('t', name)()] as const)
  const rows = await ctx.run<Read>({ text: valuesSql(quoted(resource.name), columns, where), values })
  if (!rows.length) throw fail('not_found', { noun: resource.name })
  const found: Record<string, any> = {}
  for (const { id, field, ref, sealed } of rows)
    found[field] =
      ref && JSON.parse(await ctx.vault.open(ctx.organization, sealed ?? '', sealedPlace(resource.name, id, field)))
  return found
}

/** The plain value of an encrypted field for code of ours: a job that signs in somewhere. Never for an answer. Throws not_found. */
export async function opened<V = string>(ctx: Context, noun: string, id: string, field: string): Promise<V | null> {
  return (await openedValues(ctx, resourceNamed(noun), [field], 'true', [id]))[field]
}

/** Plain values for a person's eyes: of a record she reaches, of fields she sees, and written down before she gets them. */
export async function reveal(ctx: Context, resource: Resource<any>, id: string, fields: readonly string[]) {
  demand(ctx.actor, resource, 'reveal')
  demand(ctx.actor, resource, 'read')
  const values: unknown[] = [id]
  const param = (v: unknown) => `$${values.push(v)}`
  const reach = (['read', 'reveal'] as const)
    .map((verb) => reachOf(ctx.actor, resource, verb, 't', param))
    .join(' and ')
  return ctx.transaction(async (tx) => {
    const found = await openedValues(tx, resource, fields, reach, values)
    await tx.emit(`${resource.name}.revealed`, { fields: [...fields] }, { noun: resource.name, id })
    return found
  })
}
