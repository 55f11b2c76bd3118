import { createHash, createHmac } from 'node:crypto'

export interface AwsKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()
/** As AWS wants it: everything but unreserved characters, byte by byte. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * The headers of a request to AWS, signed (Signature Version 4). `headers` are signed too; host, date and token are added.
 * Answers all headers to be sent but host.
 */
export function signedForAws(
  request: { method: string; url: string; headers?: Record<string, string>; body?: string | Buffer },
  keys: AwsKeys,
  where: { region: string; service: string },
  now: Date,
): Record<string, string> {
  const url = new URL(request.url)
  const moment = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${moment.slice(0, 8)}/${where.region}/${where.service}/aws4_request`
  const sent: Record<string, string> = {
    ...Object.fromEntries(Object.entries(request.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v])),
    'x-amz-date': moment,
    ...(keys.sessionToken ? { 'x-amz-security-token': keys.sessionToken } : {}),
  }
  const signed = Object.entries({ ...sent, host: url.host }).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = signed.map(([k]) => k).join(';')
  const canonical = [
    request.method,
    url.pathname
      .split('/')
      .map((p) => escaped(decodeURIComponent(p)))
      .join('/'),
    [...url.searchParams]
      .map(([k, v]) => `${escaped(k)}=${escaped(v)}`)
      .sort()
      .join('&'),
    ...signed.map(([k, v]) => `${k}:${v.trim().replace(/ +/g, ' ')}`),
    '',
    names,
    sha256(request.body ?? ''),
  ].join('\n')
  const key = [where.region, where.service, 'aws4_request'].reduce<Buffer>(
    (k, part) => hmac(k, part),
    hmac(`AWS4${keys.secretAccessKey}`, moment.slice(0, 8)),
  )
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${moment}\n${scope}\n${sha256(canonical)}`).toString('hex')
  const credential = `${keys.accessKeyId}/${scope}`
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  }
}
