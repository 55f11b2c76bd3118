import { fail } from '../../kernel/index.ts'

export interface FormField {
  readonly name: string
  readonly content: Buffer
  /** Of a file. */
  readonly fileName?: string
  readonly type?: string
}

/** Fields of one form; more are an attack. */
const most = 1000

/** A form as it came, urlencoded or with files. Refuses what is no form, or half of one. */
export function formOf(body: Buffer, contentType: string): FormField[] {
  const boundary = /^multipart\/form-data; ?boundary="?([^"]+)"?$/i.exec(contentType)?.[1]
  if (boundary) return partsOf(body, boundary)
  return [...new URLSearchParams(body.toString('utf8'))].map(([name, value]) => ({ name, content: Buffer.from(value) }))
}

function partsOf(body: Buffer, boundary: string): FormField[] {
  const fields: FormField[] = []
  const line = Buffer.from(`\r\n--${boundary}`)
  const first = line.subarray(2)
  if (!body.subarray(0, first.length).equals(first)) throw fail('hooks.unreadable')
  let at = first.length
  for (;;) {
    const after = body.subarray(at, at + 2).toString('latin1')
    if (after === '--') return fields
    const end = body.indexOf(line, at)
    // Without a last line the form was cut off.
    if (after !== '\r\n' || end < 0 || fields.length >= most) throw fail('hooks.unreadable')
    fields.push(partOf(body.subarray(at + 2, end)))
    at = end + line.length
  }
}

function partOf(part: Buffer): FormField {
  const head = part.indexOf('\r\n\r\n')
  if (head < 0) throw fail('hooks.unreadable')
  const headers = part.subarray(0, head).toString('utf8')
  const disposition = /^content-disposition: *form-data;(.*)$/im.exec(headers)?.[1] ?? ''
  const name = parameter(disposition, 'name')
  if (name === undefined) throw fail('hooks.unreadable')
  const content = part.subarray(head + 4)
  const type = /^content-type: *(\S+?);?\s*$/im.exec(headers)?.[1] ?? /^content-type: *([^;\s]+)/im.exec(headers)?.[1]
  const fileName = parameter(disposition, 'filename')
  return { name, content, ...(fileName === undefined ? {} : { fileName, type: type ?? 'application/octet-stream' }) }
}

const parameter = (disposition: string, name: string): string | undefined =>
  new RegExp(`; *${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i')
    .exec(`;${disposition.trimStart().replace(/^;/, '')}`)?.[1]
    ?.replace(/\\(.)/g, '$1')
    .replace(/%22/g, '"')

/** The first value of a field as text, in the character set that is named for it. */
export function textOf(fields: readonly FormField[], name: string, charset = 'utf-8'): string | undefined {
  const field = fields.find((f) => f.name === name)
  if (!field) return undefined
  try {
    return new TextDecoder(charset).decode(field.content)
  } catch {
    return field.content.toString('utf8')
  }
}
