import type { Delivery } from './webhook.ts'

/** A body as it was sent, with line breaks where it is JSON. */
export function printBody(body: unknown): string {
  if (body === null || body === undefined) return ''
  if (typeof body !== 'string') return JSON.stringify(body, null, 2)
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** The request of a delivery as a line for a shell. The body stays as it was, for its signature counts every sign. */
export function curlOf(url: string, { request }: Delivery): string {
  const headers = Object.entries(request?.headers ?? {}).filter(([name]) => !/^(content-length|host)$/i.test(name))
  const body = typeof request?.body === 'string' ? request.body : JSON.stringify(request?.body ?? null)
  return [
    `curl -X POST ${quote(url)}`,
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    `--data-binary ${quote(body)}`,
  ].join(' \\\n  ')
}

export const printHeaders = (headers: Record<string, string> | undefined) =>
  Object.entries(headers ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
