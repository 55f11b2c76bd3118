import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyNameOf, masterOf, openWith, SealBroken, sealWith } from './envelope.ts'

const key = randomBytes(32)
const other = randomBytes(32)
const known: Record<string, Buffer> = { '1': key, '2': other }
const open = (sealed: string, place = 'here') => openWith((name) => known[name], sealed, place)
const sealed = sealWith(key, '1', '850709-9805', 'here')

test('any text comes back as it was, and no two seals of it are alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
      const [a, b] = [sealWith(key, '1', text, place), sealWith(key, '1', text, place)]
      expect(openWith(() => key, a, place)).toBe(text)
      expect(a).not.toBe(b)
      expect(keyNameOf(a)).toBe('1')
    }),
    { numRuns: 200 },
  )
})

test('every single bit counts: nonce, tag and text', () => {
  const [head, name, packed] = sealed.split('.') as [string, string, string]
  const bytes = Buffer.from(packed, 'base64url')
  expect(bytes.length).toBe(12 + 16 + '850709-9805'.length)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    expect(() => open(`${head}.${name}.${changed.toString('base64url')}`), `bit ${bit}`).toThrow(SealBroken)
  }
})

const packed = sealed.split('.')[2]!
test.each([
  ['another place', sealed, 'there'],
  ['no place', sealed, ''],
  ['another key', sealed.replace('v1.1.', 'v1.2.'), 'here'],
  ['a key that is not here', sealed.replace('v1.1.', 'v1.9.'), 'here'],
  ['another version', sealed.replace('v1.', 'v2.'), 'here'],
  ['no version', sealed.slice(3), 'here'],
  ['the end cut off', sealed.slice(0, -4), 'here'],
  ['something put behind', `${sealed}AAAA`, 'here'],
  ['padding', `${sealed}=`, 'here'],
  ['less than a nonce and a tag', `v1.1.${packed.slice(0, 20)}`, 'here'],
  ['nothing', '', 'here'],
  ['the plain text', '850709-9805', 'here'],
  ['the name of a member of objects', sealed.replace('v1.1.', 'v1.constructor.'), 'here'],
  ['another spelling of the same bytes', respelled(sealWith(key, '1', 'ab', 'here')), 'here'],
])('what was tampered with does not open: %s', (_what, text, place) => {
  expect(() => openWith((name) => (Object.hasOwn(known, name) ? known[name] : undefined), text, place)).toThrow(
    SealBroken,
  )
})

/** Thirty bytes are forty characters; with one byte less or more the last character has bits that mean nothing. */
function respelled(text: string): string {
  const with31 = sealWith(key, '1', 'abc', 'here')
  expect(text).not.toBe(with31)
  const last = with31.at(-1)!
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return with31.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1]
}

test('a master key has a name that says nothing of it and is its own', () => {
  const [a, b] = [masterOf(key), masterOf(other)]
  expect(a.key.equals(key)).toBe(false)
  expect(a.name).not.toBe(b.name)
  expect(masterOf(key)).toEqual(a)
  expect(a.key.toString('hex')).not.toContain(a.name)
})
