import { randomBytes } from 'node:crypto'

export interface FormFile {
  readonly field: string
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

/** A form with files (multipart/form-data, RFC 7578) as one body with its content type. */
export function formWithFiles(
  fields: readonly (readonly [string, string])[],
  files: readonly FormFile[],
): { type: string; body: Buffer } {
  const boundary = `banyan-${randomBytes(18).toString('hex')}`
  const parts: (string | Buffer)[] = []
  for (const [name, value] of fields)
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`)
  for (const { field, name, type, content } of files)
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(name)}"\r\nContent-Type: ${type}\r\n\r\n`,
      content,
      '\r\n',
    )
  parts.push(`--${boundary}--\r\n`)
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : p))),
  }
}

/** As browsers write it: quotes and line breaks of a name by their percent codes. */
const quoted = (text: string): string =>
  text.replace(/["\r\n]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
