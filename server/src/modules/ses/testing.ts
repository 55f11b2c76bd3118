import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** One value in DER: its kind, its length, its bytes. */
function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : p)))
  const n = body.length
  const length = n < 128 ? [n] : n < 256 ? [0x81, n] : [0x82, n >> 8, n & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const hex = (text: string) => Buffer.from(text, 'hex')
const sha256WithRsa = sequence(der(6, hex('2a864886f70d01010b')), der(5))
const time = (at: Date) => der(0x18, at.toISOString().replace(/[-:T]|\.\d{3}/g, ''))

/** A certificate that vouches for itself, for some key. */
export function certificateFor(publicKey: KeyObject, privateKey: KeyObject, from: Date, until: Date): string {
  const name = sequence(der(0x31, sequence(der(6, hex('550403')), der(0x0c, 'sns.amazonaws.com'))))
  const info = sequence(
    der(0xa0, der(2, hex('02'))),
    der(2, hex('01')),
    sha256WithRsa,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const whole = sequence(info, sha256WithRsa, der(3, hex('00'), sign('sha256', info, privateKey)))
  return `-----BEGIN CERTIFICATE-----\n${whole.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
}

export const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
