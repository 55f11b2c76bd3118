import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../../config.ts'
import { cloudinaryDriver } from './cloudinary.ts'
import { diskFiles } from './disk.ts'
import { s3Driver } from './s3.ts'
import { clamScanner, type Scanner } from './scanner.ts'
import { type FileStore, within } from './store.ts'

/** The store that the settings choose. */
export function openFiles(config: Config): FileStore {
  if (config.FILES_DRIVER === 's3')
    return within(
      s3Driver({
        endpoint: config.S3_ENDPOINT,
        region: config.S3_REGION,
        bucket: config.S3_BUCKET!,
        accessKeyId: config.S3_ACCESS_KEY!,
        secretAccessKey: config.S3_SECRET_KEY!,
      }),
    )
  if (config.FILES_DRIVER === 'cloudinary') {
    const { username, password, hostname } = new URL(config.CLOUDINARY_URL!)
    const key = decodeURIComponent(username)
    return within(cloudinaryDriver({ cloud: hostname, key, secret: decodeURIComponent(password) }))
  }
  const folder = join(config.dataDir, 'files')
  mkdirSync(folder, { recursive: true })
  return diskFiles(folder)
}

/** ClamAV where there is one; null says that files are not scanned. */
export const openScanner = (config: Config): Scanner | null =>
  config.CLAMAV_HOST ? clamScanner(config.CLAMAV_HOST, config.CLAMAV_PORT) : null
