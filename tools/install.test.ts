import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { requireNode } from './console.mjs'
import { canWrite, contentKey } from './files.mjs'
import { install, installed, sentence } from './install.mjs'

let base: string
const write = (file: string, contents: unknown) => writeFileSync(join(base, file), JSON.stringify(contents))
const lock = (version: string) => ({
  packages: {
    '': {},
    server: { version: '0.1.0' },
    'node_modules/a': { version },
    'node_modules/b': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['mips'] },
  },
})
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'banyan-install-'))
  write('package-lock.json', lock('1.0.0'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(base, { recursive: true })
})

/** Puts a program in npm's place that does what a test says. */
function pretendNpm(program: string) {
  writeFileSync(join(base, 'npm-cli.cjs'), program)
  vi.stubEnv('npm_execpath', join(base, 'npm-cli.cjs'))
}

test('nothing installed, a fitting and a stale installation are told apart', () => {
  expect(installed(base)).toBe(false)
  mkdirSync(join(base, 'node_modules'))
  write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } })
  expect(installed(base)).toBe(true)
  expect(readFileSync(join(base, 'node_modules/.banyan-lock'), 'utf8').trim()).toBe(
    contentKey(['package-lock.json'], base),
  )
  write('package-lock.json', lock('1.0.1'))
  expect(installed(base)).toBe(false)
})

test('a missing package that this machine could have is noticed', () => {
  mkdirSync(join(base, 'node_modules'))
  write('node_modules/.package-lock.json', { packages: {} })
  write('package-lock.json', {
    packages: { 'node_modules/b': { version: '1', optional: true, os: ['plan9'], cpu: ['mips'] } },
  })
  expect(installed(base)).toBe(true)
  write('package-lock.json', {
    packages: { 'node_modules/b': { version: '1', optional: true, os: [process.platform], cpu: [process.arch] } },
  })
  expect(installed(base)).toBe(false)
})

test('npm ci runs once, with everything the build needs', async () => {
  pretendNpm(
    `const fs = require('fs'); fs.mkdirSync('node_modules', { recursive: true }); fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n')`,
  )
  await install(base)
  await install(base)
  expect(readFileSync(join(base, 'calls'), 'utf8')).toMatch(/^ci --include=dev --include=optional .*\n$/)
  expect(installed(base)).toBe(true)
})

test('a failing npm is one sentence, and nothing counts as installed', async () => {
  pretendNpm(
    `console.error('npm error code ENOTFOUND\\nnpm error network request to somewhere failed'); process.exit(1)`,
  )
  await expect(install(base)).rejects.toThrow('npm cannot reach its registry')
  expect(existsSync(join(base, 'node_modules/.banyan-lock'))).toBe(false)
})

test('a missing lockfile is named', async () => {
  rmSync(join(base, 'package-lock.json'))
  await expect(install(base)).rejects.toThrow('package-lock.json is missing')
})

test.each([
  ['npm error code ENOSPC', 'The disk is full'],
  ['npm error code EACCES', 'may not write node_modules'],
  [
    'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
    'does not fit package.json',
  ],
  ['npm error something odd\nnpm error A complete log of this run can be found in: x', 'npm ci failed (something odd)'],
  ['', 'no reason given'],
])('npm says %j', (said, meaning) => {
  expect(sentence(said)).toContain(meaning)
})

test('an old Node is refused, a current one is not', () => {
  for (const version of ['18.20.0', '20.18.3']) expect(() => requireNode(version)).toThrow(`this is ${version}`)
  for (const version of ['20.19.0', '22.0.0', '24.1.0']) expect(() => requireNode(version)).not.toThrow()
})

test('a content key changes with contents, names and missing files, and with nothing else', () => {
  mkdirSync(join(base, 'src'))
  write('src/a', 1)
  const key = contentKey(['src', 'absent'], base)
  write('src/a', 1)
  expect(contentKey(['src', 'absent'], base)).toBe(key)
  write('src/a', 2)
  const other = contentKey(['src', 'absent'], base)
  write('absent', 1)
  expect(new Set([key, other, contentKey(['src', 'absent'], base)]).size).toBe(3)
})

test('whether a folder can be written is tried out', () => {
  expect(canWrite(join(base, 'not', 'yet', 'there'))).toBe('')
  write('file', 1)
  expect(canWrite(join(base, 'file', 'below'))).toBe('it is a file')
})
