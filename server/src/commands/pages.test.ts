import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from '../modules.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const pagesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((f) => f.endsWith('.md'))
    .map((f) => `${folder}/${f}`)

const decisions = pagesIn('docs/decisions')
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'server/src/kernel/README.md'],
  ...modules.map((m) => `server/src/modules/${m.name}/README.md`),
  ...decisions,
  ...pagesIn('docs/handbook'),
]

/** Paths that a page names in code marks, where they are whole: no pattern, no example in angle brackets. */
const named = (text: string) =>
  [...text.matchAll(/`((?:server|web|docs|tools|contract|e2e|bench)\/[\w./-]*)`/g)].map((m) => m[1]!)
const links = (text: string) =>
  [...text.matchAll(/[^!]\[[^\]]+\]\(([^):#]+)[^)]*\)/g)].map((m) => m[1]!).filter((path) => !/^https?$/.test(path))

test('pages name files that are there', () => {
  const all = pages.flatMap((page) => [
    ...named(read(page)).map((path) => ({ page, path })),
    ...links(read(page)).map((path) => ({ page, path: posix.join(posix.dirname(page), path) })),
  ])
  expect(all.length).toBeGreaterThan(30)
  expect(all.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
})

test('pages name commands that are there', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const asked = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map((m) => ({ page, script: m[1]! })),
  )
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter(({ script }) => !(script in scripts))).toEqual([])
})

test('a decision says what was, what was chosen and what follows, on one screen, and none is missing', () => {
  for (const page of decisions) {
    const text = read(page)
    for (const part of ['**Context.**', '**Decision.**', '**Consequences.**']) expect(text, page).toContain(part)
    expect(text.split('\n').length, page).toBeLessThanOrEqual(40)
  }
  const numbers = decisions.map((p) => Number(/(\d{4})-/.exec(p)![1])).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  const asked = pages.flatMap((page) => [...read(page).matchAll(/\bdecision (\d{4})/g)].map((m) => Number(m[1])))
  expect(asked.filter((n) => !numbers.includes(n))).toEqual([])
})

test('the first page stays short', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(120)
})
