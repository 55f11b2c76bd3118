import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Asked, type Context, type Failure, fail, newId, type Program } from '../../kernel/index.ts'
import { fieldGroups, importable } from './fields.ts'
import { type Import, imports } from './import.ts'
import type { Mapping } from './mapping.ts'
import { Unreadable } from './reading/archive.ts'
import { formatOf, meter } from './reading/bytes.ts'
import { type Inspection, inspect } from './reading/inspect.ts'
import type { Dialect, Source } from './reading/source.ts'
import { fileKey, sourceOf } from './stored.ts'
import { suggestedMapping } from './suggest.ts'

/** Bytes of a workbook: it is unpacked in memory. */
const mostWorkbook = 50 * 1024 * 1024

export const unreadable = (error: Unreadable): Failure => {
  const { message, line, column } = error
  return fail('transfer.unreadable', { detail: message, errors: [{ path: 'file', message, line, column }] })
}

/** Keeps a file and says what is in it: the record of the import, with the mapping that fits best. */
export async function upload(asked: Asked, noun: string, given: Partial<Dialect>): Promise<Import> {
  const { ctx, program, request } = asked
  if (!ctx.actor.may('imports:write')) throw fail('forbidden', { permission: 'imports:write' })
  const target = importable(ctx, noun)
  const id = newId()
  const files = program.ports.files
  try {
    const { seen, format } = await keep(program, ctx.organization, id, request.body as Readable)
    const source: Source = sourceOf(files, ctx.organization, { id, format, certain: certain(seen.utf8, given) })
    const found = await inspect(source, seen, given)
    const groups = await fieldGroups(ctx, target)
    const mapping = await suggestedMapping(ctx, target, groups, found.columns)
    return (await imports.add(ctx, {
      id,
      name: nameOf(request.headers['x-file-name'], format),
      noun,
      ownerId: ctx.actor.member,
      status: 'uploaded',
      format,
      size: seen.size,
      certain: source.certain,
      mapping,
      ...described(found),
    })) as Import
  } catch (error) {
    await files.remove(ctx.organization, fileKey(id))
    throw error instanceof Unreadable ? unreadable(error) : error
  }
}

const certain = (utf8: boolean, given: Partial<Dialect>) => utf8 && (given.encoding ?? 'utf-8') === 'utf-8'
const described = ({ dialect, sheets, columns, rows, warnings }: Inspection) => ({
  dialect: dialect as never,
  sheets,
  columns,
  rows,
  warnings: warnings as never,
})

async function keep(program: Program, organization: string, id: string, body: Readable) {
  let format: 'csv' | 'xlsx' | undefined
  const { stream, seen } = meter(({ size, sample }) => {
    if (!format && size >= 4096) {
      const found = formatOf(sample)
      if ('problem' in found) return new Unreadable(found.problem)
      format = found.format
    }
    return format === 'xlsx' && size > mostWorkbook ? fail('transfer.too_large') : undefined
  })
  const through = new PassThrough()
  const stored = program.ports.files.put(organization, fileKey(id), through)
  stored.catch(() => {})
  try {
    await pipeline(body, stream, through)
  } catch (error) {
    body.resume?.()
    throw error
  }
  await stored
  const found = formatOf(seen.sample)
  if ('problem' in found) throw new Unreadable(found.problem)
  return { seen, format: found.format }
}

function nameOf(header: string | string[] | undefined, format: string): string {
  let name = String(header ?? '')
  try {
    name = decodeURIComponent(name)
  } catch {
    // A name that is no encoded text is taken as it stands.
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const clean = name
    .replace(/^.*[\\/]/, '')
    .replace(/[\u0000-\u001f]/g, '')
    .toWellFormed()
    .trim()
    .slice(0, 255)
  return clean || `File.${format}`
}

/** Reads the stored file again after another dialect was chosen: columns and mapping begin anew where they differ. */
export async function readAgain(ctx: Context, program: Program, record: Import, given: Partial<Dialect>) {
  const files = program.ports.files
  const wanted = { ...(record.dialect as Dialect), ...given }
  const source = sourceOf(files, ctx.organization, record)
  source.certain &&= (wanted.encoding ?? 'utf-8') === 'utf-8'
  try {
    const seen = { size: record.size, sample: await beginning(source), utf8: record.certain }
    const found = await inspect(source, seen, wanted)
    const names = (columns: readonly { name: string }[]) => columns.map((c) => c.name).join('\n')
    const same = names(found.columns) === names(record.columns)
    const target = importable(ctx, record.noun)
    const mapping: Mapping = same
      ? (record.mapping as Mapping)
      : await suggestedMapping(ctx, target, await fieldGroups(ctx, target), found.columns)
    return { ...described(found), certain: source.certain, mapping }
  } catch (error) {
    throw error instanceof Unreadable ? unreadable(error) : error
  }
}

async function beginning(source: Source): Promise<Buffer> {
  const stream = await source.open()
  const { sample } = await (async () => {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      if ((size += chunk.length) >= 64 * 1024) break
    }
    return { sample: Buffer.concat(chunks).subarray(0, 64 * 1024) }
  })()
  stream.destroy()
  return sample
}
