import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, posix, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { modules } from './modules.ts'

/** The rules of the house, executable. `ARCHITECTURE.md` says why each is there. */

const root = join(import.meta.dirname, '../..')
const skipped = new Set(['node_modules', 'dist', '.git', '.banyan', 'testdata'])

interface File {
  path: string
  text: string
  lines: number
  test: boolean
  imports: string[]
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}

const forms = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+['"]([^'"]+)['"]/gm,
  /^\s*import\s+['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
]

/** Imports as paths from the checkout's root where they are relative, and as written where they name a package. */
function read(path: string): File {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = forms
    .flatMap((form) => [...text.matchAll(form)].map((m) => m[1]!))
    .map((target) => (target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target))
  return { path, text, lines: text.split('\n').length - 1, test: /\.test\.tsx?$/.test(path), imports }
}

const source = (folder: string) =>
  walk(folder)
    .filter((p) => /\.tsx?$/.test(p))
    .map(read)
const server = source('server/src')
const web = source('web/src')
/** Tests, and what only tests use. */
const forTests = /\.test\.ts$|\/(testing|proof|sample)\/|\/testing\.ts$/
/** Files of the product: what a running server is made of. */
const product = server.filter((f) => !forTests.test(f.path))
const within = (folder: string) => (f: { path: string } | string) =>
  (typeof f === 'string' ? f : f.path).startsWith(`${folder}/`)
const inKernel = within('server/src/kernel')
const inModules = within('server/src/modules')
const moduleOf = (path: string) => path.split('/')[3]!
const own =
  import.meta.filename &&
  relative(root, import.meta.filename)
    .split(sep)
    .join('/')

/** Each file with each of its imports, as a sentence for the failure. */
const edges = (files: File[]) =>
  files.flatMap((f) => f.imports.map((to) => ({ f, to, says: `${f.path} imports ${to}` })))

test('the rules have read the whole house', () => {
  expect(server.length).toBeGreaterThan(250)
  expect(web.length).toBeGreaterThan(200)
  expect(edges(server).length).toBeGreaterThan(900)
  expect(edges(server).filter((e) => inModules(e.to)).length).toBeGreaterThan(25)
  expect(modules.length).toBe(readdirSync(join(root, 'server/src/modules')).length)
})

test('the kernel imports no module, and beside itself only the settings and the migrations', () => {
  const outside = edges(product.filter(inKernel)).filter(
    (e) => e.to.startsWith('server/') && !inKernel(e.to) && !/^server\/src\/(config|migrations\/index)\.ts$/.test(e.to),
  )
  expect(outside.map((e) => e.says)).toEqual([])
})

test('modules know the kernel by its index alone', () => {
  const deep = edges(product.filter(inModules)).filter((e) => inKernel(e.to) && e.to !== 'server/src/kernel/index.ts')
  expect(deep.map((e) => e.says)).toEqual([])
})

test('modules know each other by their index, and only whom they need', () => {
  const across = edges(server.filter(inModules)).filter((e) => inModules(e.to) && moduleOf(e.to) !== moduleOf(e.f.path))
  expect(across.length).toBeGreaterThan(8)
  expect(across.filter((e) => basename(e.to) !== 'index.ts').map((e) => e.says)).toEqual([])
  const needs = new Map(modules.map((m) => [m.name, m.needs]))
  const unnamed = across.filter((e) => !e.f.test && !needs.get(moduleOf(e.f.path))?.includes(moduleOf(e.to)))
  expect(unnamed.map((e) => e.says)).toEqual([])
})

test('a folder of modules is a module of that name', () => {
  expect(readdirSync(join(root, 'server/src/modules')).sort()).toEqual(modules.map((m) => m.name).sort())
})

test('needs go inward through the rings and never round', () => {
  const allowed = { base: ['base'], domain: ['base', 'domain'], generic: ['base'], edge: ['base', 'domain', 'generic'] }
  const byName = new Map(modules.map((m) => [m.name, m]))
  const wrong = modules.flatMap((m) =>
    m.needs
      .filter((n) => !allowed[m.ring].includes(byName.get(n)?.ring ?? ''))
      .map((n) => `${m.name} (${m.ring}) needs ${n}`),
  )
  expect(wrong).toEqual([])
  const reached = (name: string, seen = new Set<string>()): Set<string> => {
    for (const need of byName.get(name)!.needs) if (!seen.has(need)) reached(need, seen.add(need))
    return seen
  }
  expect(modules.filter((m) => reached(m.name).has(m.name)).map((m) => m.name)).toEqual([])
})

test('the product imports neither tests nor the parts that only tests use', () => {
  const wrong = edges(product).filter((e) => forTests.test(e.to))
  expect(wrong.map((e) => e.says)).toEqual([])
})

test('the web app knows the contract, never the server', () => {
  const wrong = edges(web).filter((e) => /^server\/|^@banyan\/server/.test(e.to) || /^\.\.\/(?!contract)/.test(e.to))
  expect(wrong.map((e) => e.says)).toEqual([])
})

test('no name says where a thing was put instead of what it is', () => {
  const banned = /^(service|repositor(y|ies)|repository|controller|dto|util|helper|type|constant|common|shared)s?$/i
  const paths = ['server', 'web', 'tools', 'e2e', 'bench', 'contract', 'docs'].flatMap((f) => walk(f))
  expect(paths.length).toBeGreaterThan(500)
  expect(paths.filter((p) => p.split(/[/._-]/).some((word) => banned.test(word)))).toEqual([])
})

test('no file is over 250 lines', () => {
  const over = [...server, ...web].filter((f) => f.lines > 250).map((f) => f.path)
  expect(over).toEqual([])
})

/** Lines of code: neither empty nor a comment. The aim is 6,000; the bound holds what there is and may only fall. */
const kernelBound = 6805
const isCode = (line: string) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line)

test('the kernel stays small enough to be read in an afternoon', () => {
  const aside = /kernel\/(db\/embedded|ports)\//
  const kernel = product.filter((f) => inKernel(f) && !aside.test(f.path))
  const lines = kernel.flatMap((f) => f.text.split('\n')).filter(isCode).length
  console.log(
    `The kernel without database server, ports and testing: ${lines} lines of code in ${kernel.length} files (aim 6,000).`,
  )
  expect(kernel.length).toBeGreaterThan(100)
  expect(lines).toBeLessThanOrEqual(kernelBound)
})

test('the environment is read in config.ts and nowhere else', () => {
  const readers = [...product, ...web].filter((f) => /\bprocess\.env\b(?!`)/.test(withoutComments(f.text)))
  expect(readers.map((f) => f.path)).toEqual(['server/src/config.ts'])
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** A row of custom_fields tells its kind as a value; that a choice needs choices is a rule about such rows. */
const tellsKinds = ['server/src/modules/objects/custom-field.ts']

test('nobody but a kind asks which kind a field is', () => {
  const kinds = readdirSync(join(root, 'server/src/kernel/resource/fields'))
    .flatMap((file) => [
      ...readFileSync(join(root, 'server/src/kernel/resource/fields', file), 'utf8').matchAll(/kind: '(\w+)'/g),
    ])
    .map((m) => m[1])
  expect(kinds.length).toBeGreaterThan(14)
  // Tokens of a filter and pieces of a search have kinds of their own.
  const asks = new RegExp(
    `(\\b[\\w.!?()]*\\bkind|\\bkind\\b)\\s*(===?|!==?)\\s*'(${kinds.join('|')})'|'(${kinds.join('|')})'\\s*(===?|!==?)\\s*[\\w.]*\\bkind\\b`,
  )
  const elsewhere = /^(server\/src\/kernel\/resource\/fields|web\/src\/kernel\/fields)\//
  const found = [...product, ...web]
    .filter((f) => !elsewhere.test(f.path))
    .flatMap((f) => f.text.split('\n').map((line, i) => ({ place: `${f.path}:${i + 1}`, found: asks.exec(line)?.[0] })))
    .filter((l) => l.found && !/^(token|chunk|peek)\b/.test(l.found.replace(/^!/, '')))
  const known = (place: string) => tellsKinds.some((path) => place.startsWith(path))
  expect(found.filter((l) => known(l.place)).length).toBeGreaterThan(0)
  expect(found.filter((l) => !known(l.place)).map((l) => `${l.place}  ${l.found}`)).toEqual([])
})

test('statements are built as text and run by the context, so none can outrun its transaction', () => {
  const builders = product.filter(
    (f) =>
      /\bdb\s*\.\s*(select|insert|update|delete)\(/.test(f.text) ||
      f.imports.some((to) => /^drizzle-orm\/(node-postgres|pg-proxy)/.test(to)),
  )
  expect(builders.map((f) => f.path)).toEqual([])
})

test('the kernel alone knows which queue there is', () => {
  const others = product.filter((f) => inModules(f) && f.text.includes('graphile_worker'))
  expect(others.map((f) => f.path)).toEqual([])
})

test('the schema changes by reviewed files only', () => {
  const programs = [
    ...walk('tools').filter((p) => /\.(mjs|ts)$/.test(p)),
    'package.json',
    'server/package.json',
    '.ci/run',
    ...server.map((f) => f.path),
  ]
  expect(
    programs.filter((p) => p !== own && /drizzle-kit['",\s]+push/.test(readFileSync(join(root, p), 'utf8'))),
  ).toEqual([])
})

test('types stay cheap', { timeout: 300_000 }, () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/@typescript/native/bin/tsc', '-p', 'server', '--extendedDiagnostics'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  const nouns = modules.flatMap((m) => m.resources).length
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(stdout)?.[1])
  console.log(
    `Types of the server: ${figure('Instantiations')} instantiations, ${figure('Types')} types, ${figure('Files')} files.`,
  )
  expect(figure('Files')).toBeGreaterThan(500)
  // About 60,000 for each noun with its routes and verbs, over a million for the libraries.
  expect(figure('Instantiations')).toBeLessThan(1_300_000 + 60_000 * nouns)
  expect(figure('Types')).toBeLessThan(400_000 + 22_000 * nouns)
})

test('every module and every large room says what it is', () => {
  const pages = [...modules.map((m) => `server/src/modules/${m.name}/README.md`), 'server/src/kernel/README.md']
  for (const page of pages) {
    const lines = readFileSync(join(root, page), 'utf8').split('\n').length
    expect(lines, page).toBeGreaterThan(9)
    expect(lines, page).toBeLessThan(90)
  }
})
