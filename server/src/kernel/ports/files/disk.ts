import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Driver, type FileStore, within } from './store.ts'

/** The embedded driver: files on disk, a folder per organization. A file appears whole or not at all. */
export function diskDriver(root: string): Driver {
  const base = resolve(root)
  return {
    name: 'disk',
    async put(key, body) {
      const path = join(base, key)
      const partial = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
      await mkdir(dirname(path), { recursive: true })
      try {
        await pipeline(body, createWriteStream(partial, { flags: 'wx' }))
        await flushed(partial)
        await rename(partial, path)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
      return { size: (await stat(path)).size }
    },
    async get(key, range) {
      const path = join(base, key)
      await (await open(path, 'r')).close()
      return createReadStream(path, range)
    },
    async remove(key) {
      await rm(join(base, key), { force: true })
    },
    async clear(folder) {
      await rm(join(base, folder), { recursive: true, force: true })
    },
  }
}

/** What the database remembers must be on the disk, not only in memory on its way there. */
async function flushed(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export const diskFiles = (root: string): FileStore => within(diskDriver(root))
