import type { Readable } from 'node:stream'

/** Bytes from `start` to `end`, both included. */
export interface Range {
  start: number
  end: number
}

/** Keeps bytes under keys of an organization. A key that would leave its organization is refused. */
export interface FileStore {
  readonly driver: string
  /** Keeps a stream to its end; when it breaks off nothing is kept. The same key again replaces what was there. */
  put(organization: string, key: string, body: Readable): Promise<{ size: number }>
  /** Rejects with code ENOENT when there is no such file. */
  get(organization: string, key: string, range?: Range): Promise<Readable>
  remove(organization: string, key: string): Promise<void>
  /** Removes everything whose key begins with a folder, such as `files/<id>`. */
  clear(organization: string, folder: string): Promise<void>
}

/** What a driver does with paths that are known to be whole and safe. */
export interface Driver {
  readonly name: string
  put(path: string, body: Readable): Promise<{ size: number }>
  get(path: string, range?: Range): Promise<Readable>
  remove(path: string): Promise<void>
  clear(folder: string): Promise<void>
}

const organizationId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/

/** The one place where a key meets its organization: plain segments below the organization's id and nothing else. */
export function pathOf(organization: string, key: string): string {
  const parts = key.split('/')
  if (!organizationId.test(organization) || parts.length > 8 || !parts.every((part) => segment.test(part)))
    throw new Error('This file key is outside its organization')
  return `${organization}/${key}`
}

/** A driver behind the check of keys: the store that the product is given. */
export const within = (driver: Driver): FileStore => ({
  driver: driver.name,
  put: async (organization, key, body) => driver.put(pathOf(organization, key), body),
  get: async (organization, key, range) => driver.get(pathOf(organization, key), range),
  remove: async (organization, key) => driver.remove(pathOf(organization, key)),
  clear: async (organization, folder) => driver.clear(pathOf(organization, folder)),
})

/** The error of a file that is not there, the same over all drivers. */
export const missing = (path: string): Error =>
  Object.assign(new Error(`There is no file ${path}`), { code: 'ENOENT' as const })
