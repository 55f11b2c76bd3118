import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealer } from './seal.ts'

test('what an earlier secret of the installation sealed still opens, in its own place only', () => {
  const [old, fresh] = [randomBytes(32), randomBytes(32)]
  const sealed = sealer(old).seal('whsec', 'a')
  expect(sealer(fresh, [randomBytes(32), old]).open(sealed, 'a')).toBe('whsec')
  expect(() => sealer(fresh, [old]).open(sealed, 'b')).toThrow()
  expect(() => sealer(fresh).open(sealed, 'a')).toThrow()
})
