import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Download } from '@banyan/sdk'
import { Failed, Wrong } from './refusal.ts'

/** Writes a download so that the file appears whole or not at all. */
export async function saveTo(path: string, download: Download): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(Readable.fromWeb(download.stream as never), createWriteStream(draft))
  } catch (error) {
    rmSync(draft, { force: true })
    const { code } = error as NodeJS.ErrnoException
    if (['ENOENT', 'EACCES', 'EISDIR', 'EROFS', 'EPERM'].includes(code ?? ''))
      throw new Wrong(`${path} cannot be written (${code}).`)
    throw code === 'ENOSPC'
      ? new Failed('The disk is full.')
      : new Failed('The file broke off before its end: try again.')
  }
  renameSync(draft, path)
}
