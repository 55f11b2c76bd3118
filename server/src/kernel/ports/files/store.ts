import type { Readable } from 'node:stream'

/** Keeps bytes under a key. Keys begin with the organization's id; drivers refuse any other. */
export interface FileStore {
  readonly driver: string
  put(organization: string, key: string, body: Readable): Promise<{ size: number }>
  /** Rejects with code ENOENT when there is no such file. */
  get(organization: string, key: string): Promise<Readable>
  remove(organization: string, key: string): Promise<void>
}
