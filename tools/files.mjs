import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const skipped = new Set(['node_modules', 'dist', 'coverage', '.git', '.banyan'])

/** A key for the contents of files and folders (paths below `base`): equal contents, equal key. Missing ones count too. */
export function contentKey(paths, base = root) {
  const hash = createHash('sha256')
  const add = (path) => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) hash.update(`missing ${relative(base, path)}\n`)
    else if (found.isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!skipped.has(name)) add(join(path, name))
    } else hash.update(`${relative(base, path)} ${found.size}\n`).update(readFileSync(path))
  }
  for (const path of paths) add(join(base, path))
  return hash.digest('hex').slice(0, 32)
}

/** Text of a file, or nothing. */
export const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Writes a file so that it appears whole or not at all. */
export function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.draft`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

/** Why a folder (or the one it would be made in) cannot be written, or nothing. Asks by writing: root and read-only disks lie. */
export function canWrite(path) {
  let at = path
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  try {
    if (!statSync(at).isDirectory()) return 'it is a file'
    accessSync(at, constants.R_OK | constants.W_OK | constants.X_OK)
    rmSync(mkdtempSync(join(at, '.probe-')), { recursive: true })
    return ''
  } catch (error) {
    return error.code ?? error.message
  }
}
