import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * The last resort of root: copies of the binaries and the cluster itself lie outside the home folder, where another
 * user can reach them; the home keeps a link named `data`. Both folders are named by what they belong to, so that
 * two checkouts never meet and an update is not overlooked.
 */
export function relocate(native: string, home: string, base = '/var/lib/banyan'): { native: string; place: string } {
  const place = join(base, hash(home))
  mkdirSync(place, { recursive: true })
  for (const folder of [base, place]) chmodSync(folder, 0o711)
  const { size, mtimeMs } = statSync(join(native, 'bin', 'postgres'))
  const binaries = join(base, `postgresql-${hash(`${native} ${size} ${mtimeMs}`)}`)
  if (!existsSync(binaries)) copyWhole(native, binaries)
  moveCluster(join(home, 'data'), join(place, 'data'))
  return { native: binaries, place }
}

const hash = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 16)

/** Copies a folder so that it appears complete or not at all. */
function copyWhole(from: string, to: string): void {
  const half = join(dirname(to), `half-${basename(to)}-${process.pid}`)
  rmSync(half, { recursive: true, force: true })
  cpSync(from, half, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  chmodSync(half, 0o755)
  try {
    renameSync(half, to)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

function moveCluster(from: string, to: string): void {
  const there = lstatSync(from, { throwIfNoEntry: false })
  if (there?.isSymbolicLink()) return
  // The home was deleted and begins anew: the old cluster is set aside, its password is gone.
  if (existsSync(to)) renameSync(to, `${to}-left-${Date.now()}`)
  if (there) {
    copyWhole(from, to)
    rmSync(from, { recursive: true })
  }
  symlinkSync(to, from)
}
