import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import { type Driver, missing } from './store.ts'

export interface S3Settings {
  /** Address of the service; without it Amazon's own in the region. */
  endpoint?: string
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** Bytes per part of a large object; the service wants 5 MB at least. */
const partSize = 8 * 1024 * 1024

/** Any service that speaks S3. A body goes up in parts of 8 MB as it comes, so its length need not be known. */
export function s3Driver(settings: S3Settings): Driver {
  const { bucket: Bucket } = settings
  let opened: Promise<{ sdk: typeof import('@aws-sdk/client-s3'); client: S3Client }> | undefined
  const open = () => {
    opened ??= import('@aws-sdk/client-s3').then((sdk) => ({ sdk, client: clientOf(sdk, settings) }))
    return opened
  }
  return {
    name: 's3',
    async put(Key, body) {
      const { sdk, client } = await open()
      const parts = inParts(body)
      const first = (await parts.next()).value ?? Buffer.alloc(0)
      if (first.length < partSize) {
        await client.send(new sdk.PutObjectCommand({ Bucket, Key, Body: first, ContentLength: first.length }))
        return { size: first.length }
      }
      const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand({ Bucket, Key }))
      const done: { ETag: string | undefined; PartNumber: number }[] = []
      let size = 0
      const add = async (Body: Buffer) => {
        const PartNumber = done.length + 1
        const { ETag } = await client.send(new sdk.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
        done.push({ ETag, PartNumber })
        size += Body.length
      }
      try {
        await add(first)
        for await (const part of parts) await add(part)
        const MultipartUpload = { Parts: done }
        await client.send(new sdk.CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload }))
      } catch (error) {
        await client.send(new sdk.AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(() => {})
        throw error
      }
      return { size }
    },
    async get(Key, range) {
      const { sdk, client } = await open()
      const Range = range && `bytes=${range.start}-${range.end}`
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key, Range }))
        return Body as Readable
      } catch (error) {
        throw (error as Error).name === 'NoSuchKey' ? missing(Key) : error
      }
    },
    async remove(Key) {
      const { sdk, client } = await open()
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }))
    },
    async clear(folder) {
      const { sdk, client } = await open()
      const Prefix = `${folder}/`
      for (let ContinuationToken: string | undefined, more = true; more; ) {
        const page = await client.send(new sdk.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
        for (const { Key } of page.Contents ?? []) await client.send(new sdk.DeleteObjectCommand({ Bucket, Key }))
        ContinuationToken = page.NextContinuationToken
        more = ContinuationToken !== undefined
      }
    },
  }
}

/** Checksums by trailers are what services other than Amazon's store as part of the file; so they are sent only where demanded. */
const clientOf = (sdk: typeof import('@aws-sdk/client-s3'), s: S3Settings): S3Client =>
  new sdk.S3Client({
    endpoint: s.endpoint,
    region: s.region,
    credentials: { accessKeyId: s.accessKeyId, secretAccessKey: s.secretAccessKey },
    forcePathStyle: s.endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
  })

async function* inParts(body: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk as Buffer)
    held.push(bytes)
    size += bytes.length
    while (size >= partSize) {
      const all = Buffer.concat(held)
      yield all.subarray(0, partSize)
      held = [all.subarray(partSize)]
      size -= partSize
    }
  }
  if (size > 0) yield Buffer.concat(held)
}
