import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from './store.ts'

/** The embedded driver: files on disk, a folder per organization. A file appears whole or not at all. */
export function diskFiles(root: string): FileStore {
  const base = resolve(root)
  const place = (organization: string, key: string) => {
    const home = join(base, organization)
    const path = resolve(home, key)
    if (!/^[0-9a-f-]{36}$/.test(organization) || key.includes('\0') || !path.startsWith(home + sep))
      throw new Error('This file key is outside its organization')
    return path
  }
  return {
    driver: 'disk',
    async put(organization, key, body) {
      const path = place(organization, key)
      const partial = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
      await mkdir(dirname(path), { recursive: true })
      try {
        await pipeline(body, createWriteStream(partial, { flags: 'wx' }))
        await rename(partial, path)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      return { size: (await stat(path)).size }
    },
    async get(organization, key) {
      const path = place(organization, key)
      await (await open(path, 'r')).close()
      return createReadStream(path)
    },
    async remove(organization, key) {
      await rm(place(organization, key), { force: true })
    },
  }
}
