import { byteOrderMark, type Context, csvLine, type Resource, z } from '../../kernel/index.ts'
import { type CellOptions, cellsOf } from './cells.ts'
import { clockOf } from './export-clock.ts'
import { workbook } from './export-xlsx.ts'

const names = z.array(z.string().min(1).max(200)).max(300)
const listed = z
  .string()
  .max(20_000)
  .transform((v) =>
    v
      .split(',')
      .map((x) => x.trim())
      .filter(Boolean),
  )
const yes = z.enum(['true', 'false']).transform((v) => v === 'true')
const format = z.enum(['csv', 'xlsx']).default('csv')
const filter = z.string().max(8192).optional().meta({ description: 'Filter text, as for lists' })
const search = z.string().max(200).optional()

/** What an export is asked for in an address. */
export const exportQuery = z.strictObject({
  format,
  filter,
  search,
  sort: listed.optional().meta({ description: 'Fields by comma, `-` before one for descending' }),
  columns: listed
    .pipe(names)
    .optional()
    .meta({ description: 'Such as `id,email,company.name,addresses.city,emails.email#2,custom.sites`; else all' }),
  ids: listed.pipe(z.array(z.uuid()).max(500)).optional().meta({ description: 'Only these records' }),
  labels: yes.optional().meta({ description: '`false`: field names, values and ids instead of what people call them' }),
  deleted: yes.optional().meta({ description: 'The trash instead of what is in use' }),
})

/** The same in a body, where a selection may be longer. */
export const exportWish = z.strictObject({
  format,
  filter,
  search,
  sort: z.union([z.array(z.string().max(100)).max(20), listed]).optional(),
  columns: z.union([names, listed.pipe(names)]).optional(),
  ids: z.array(z.uuid()).min(1).max(10_000, 'Name at most 10,000 records, or use a filter.').optional(),
  labels: z.boolean().optional(),
  deleted: z.boolean().optional(),
})
/** What is kept of it. */
export const keptWish = exportWish.extend({
  format: z.enum(['csv', 'xlsx']),
  sort: z.array(z.string()).optional(),
  columns: z.array(z.string()).optional(),
})
export type Wish = z.output<typeof exportWish>

/** A file that is about to be written: nothing is read before its bytes are asked for. */
export interface Opened {
  name: string
  type: string
  columns: string[]
  bytes: AsyncIterable<string | Buffer>
  /** How many rows there are to write. */
  count(): Promise<number>
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Rows per portion: what lies in memory at a time. */
const portions = { usual: 500, long: 20 }

/**
 * Opens an export of a noun as the actor may make it: permission, scope and hidden fields are asked here. `tell` hears of the rows
 * that were written so far. Throws what is wrong with the filter or the columns.
 */
export async function openExport(
  ctx: Context,
  resource: Resource<any>,
  { format, ...wish }: Wish,
  tell: (rows: number) => void = () => {},
): Promise<Opened> {
  const { cells, lines, rows, count } = await cellsOf(ctx, resource, wish satisfies CellOptions)
  const columns = cells.map((c) => ({ ...c, label: wish.labels === false ? c.name : c.label }))
  const portion = cells.some((c) => c.long) ? portions.long : portions.usual
  let written = 0
  const told = <T>(part: T[]): T[] => {
    tell((written += part.length))
    return part
  }
  async function* csv() {
    let head = byteOrderMark + csvLine(columns.map((c) => c.label))
    for await (const part of ahead(ctx.stream<{ line: string }>(lines, portion))) {
      yield head +
        told(part)
          .map((r) => r.line)
          .join('')
      head = ''
    }
    if (head) yield head
  }
  async function* values() {
    const clock = clockOf(ctx.actor.timeZone)
    const cell = (value: string | null | undefined, i: number) =>
      value && columns[i]!.holds === 'moment' ? clock(value) : (value ?? null)
    for await (const part of ahead(ctx.stream<Record<string, string | null>>(rows, portion)))
      yield told(part).map((r) => columns.map((_, i) => cell(r[`c${i}`], i)))
  }
  return {
    name: `${resource.path}-${ctx.now().toISOString().slice(0, 10)}.${format}`,
    type: types[format],
    columns: cells.map((c) => c.name),
    bytes: format === 'csv' ? csv() : workbook(columns, values()),
    async count() {
      for await (const [row] of ctx.stream<{ n: number }>(count, 1)) return row!.n
      return 0
    },
  }
}

/** Asks for the next portion while this one is on its way. */
async function* ahead<T>(portions: AsyncIterable<T>): AsyncGenerator<T> {
  const source = portions[Symbol.asyncIterator]()
  const ask = () => {
    const next = source.next()
    // Whoever waits for it hears of the failure; until then nobody does, and that must not end the process.
    next.catch(() => {})
    return next
  }
  try {
    for (let next = ask(); ; ) {
      const { value, done } = await next
      if (done) return
      next = ask()
      yield value
    }
  } finally {
    await source.return?.()
  }
}
