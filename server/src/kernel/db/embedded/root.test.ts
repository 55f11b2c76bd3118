import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseAccount, rootWays, type Way } from './account.ts'
import { findBinaries } from './binaries.ts'
import { type EmbeddedServer, startEmbedded } from './index.ts'
import { relocate } from './relocate.ts'
import { ask, postmasterOf, tempFolder } from './testing.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 20_000 })

const root = process.getuid?.() === 0
const namespaces = spawnSync('unshare', ['--user', '--map-user=65534', 'true']).status === 0
let folder: ReturnType<typeof tempFolder>
let server: EmbeddedServer | undefined
const start = async (ways: Way[] = rootWays) => {
  server = await startEmbedded({ dataDir: join(folder.path, 'home', 'data'), ways })
  return server
}
const ownerOf = () => statSync(join(folder.path, 'home/data/postgres/data')).uid
beforeEach(() => {
  folder = tempFolder()
  mkdirSync(join(folder.path, 'home'))
})
afterEach(async () => {
  await server?.stop()
  await folder.done()
})

test('whoever starts it, PostgreSQL runs as an ordinary user', async () => {
  chmodSync(folder.path, 0o755)
  const running = await start()
  expect(await ask(running, 'select 1 as alive')).toEqual([{ alive: 1 }])
  const status = spawnSync('cat', [`/proc/${postmasterOf(running)}/status`], { encoding: 'utf8' }).stdout
  const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1])
  if (root) expect(uid).not.toBe(0)
  else expect(uid).toBe(process.getuid?.())
  expect(ownerOf()).toBe(uid)
})

test('below a folder that only its owner may enter it starts all the same, and again', async () => {
  chmodSync(folder.path, 0o700)
  const ways = namespaces ? rootWays : (['dropped'] as Way[])
  if (root && !namespaces) chmodSync(folder.path, 0o711)
  const first = await start(ways)
  await ask(first, 'create table kept ()')
  await first.stop()
  const second = await start(ways)
  expect(await ask(second, `select to_regclass('kept')::text as found`)).toEqual([{ found: 'kept' }])
  if (root && namespaces) expect(ownerOf()).toBe(0)
  await second.stop()
})

test('the cluster changes hands when the way of running changes', async () => {
  chmodSync(folder.path, 0o755)
  const first = await start()
  await ask(first, 'create table kept ()')
  await first.stop()
  chmodSync(folder.path, root && namespaces ? 0o700 : 0o755)
  const second = await start()
  expect(await ask(second, `select to_regclass('kept')::text as found`)).toEqual([{ found: 'kept' }])
  expect(ownerOf()).toBe(root && !namespaces ? ownerOf() : process.getuid?.())
})

test('relocating copies the binaries once, moves the cluster and leaves a link', () => {
  const { native } = findBinaries()
  const home = join(folder.path, 'home')
  mkdirSync(join(home, 'data'))
  writeFileSync(join(home, 'data', 'PG_VERSION'), '18\n')
  const base = join(folder.path, 'elsewhere')
  const moved = relocate(native, home, base)
  expect(moved.place.startsWith(`${base}/`)).toBe(true)
  expect(existsSync(join(moved.place, 'data', 'PG_VERSION'))).toBe(true)
  expect(readlinkSync(join(home, 'data'))).toBe(join(moved.place, 'data'))
  expect(spawnSync(join(moved.native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout).toMatch(
    /PostgreSQL/,
  )
  expect(lstatSync(join(moved.native, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true)
  const again = relocate(native, home, base)
  expect(again).toEqual(moved)
  mkdirSync(join(folder.path, 'other'))
  expect(relocate(native, join(folder.path, 'other'), base).place).not.toBe(moved.place)
  // Whoever deletes the data folder wants a new database, not the old one with a password that is gone.
  rmSync(join(home, 'data'))
  relocate(native, home, base)
  expect(existsSync(join(moved.place, 'data'))).toBe(false)
  expect(readdirSync(moved.place).filter((name) => name.startsWith('data-left-'))).toHaveLength(1)
})

test('without any way left, root is told what to do', () => {
  const choose = () => chooseAccount(findBinaries().native, join(folder.path, 'home'), [])
  if (root) expect(choose).toThrow('start Banyan as an ordinary user')
  else expect(choose().way).toBe('plain')
})
