import { X509Certificate } from 'node:crypto'
import { fail, type Program } from '../../kernel/index.ts'

/** Places of Amazon SNS: nobody else's certificate, and no other address, is asked for. */
const place = /^https:\/\/sns\.[a-z]{2}(-[a-z]+)+-\d\.amazonaws\.com(\.cn)?\//
const certificateUrl = new RegExp(`${place.source}SimpleNotificationService-[0-9a-f]{32}\\.pem$`)

export const isPlaceOfSns = (url: unknown): url is string =>
  typeof url === 'string' && url.length < 2000 && place.test(url) && !/[\s\\]/.test(url)

const kept = new Map<string, X509Certificate>()

/** Keeps a certificate under the address it was had from. */
export function keepCertificate(url: string, pem: string | Buffer): X509Certificate {
  const certificate = new X509Certificate(pem)
  if (kept.size > 100) kept.clear()
  kept.set(url, certificate)
  return certificate
}

/**
 * The certificate that a call names, had from Amazon once. Throws 401 for an address that is not Amazon's, 503 when it cannot
 * be had now: Amazon then calls again.
 */
export async function certificateAt(program: Program, url: unknown, now: Date): Promise<X509Certificate> {
  if (!isPlaceOfSns(url) || !certificateUrl.test(url)) throw fail('hooks.not_verified')
  const certificate = kept.get(url) ?? keepCertificate(url, await fetched(program, url))
  if (now < new Date(certificate.validFrom) || now > new Date(certificate.validTo)) throw fail('hooks.not_verified')
  return certificate
}

async function fetched(program: Program, url: string): Promise<Buffer> {
  const answer = await program.ports.egress.request({ url, method: 'GET', timeoutMs: 5000 }).catch(() => null)
  if (answer?.status !== 200 || !answer.body.includes('BEGIN CERTIFICATE'))
    throw fail('try_again', { detail: 'The certificate of Amazon SNS cannot be had now.' })
  return answer.body
}
