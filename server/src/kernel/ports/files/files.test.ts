import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, describe } from 'vitest'
import { expect, test } from '../../../testing/index.ts'
import { newId } from '../../ids.ts'
import { cloudinaryDriver, signatureOf } from './cloudinary.ts'
import { diskFiles } from './disk.ts'
import { s3Driver } from './s3.ts'
import { type FileStore, within } from './store.ts'
import { account, cloudinaryDouble } from './testing/cloudinary-double.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'banyan-store-'))
const stops: (() => unknown)[] = []
afterAll(async () => void (await Promise.all(stops.map((stop) => stop()))))

async function s3(): Promise<FileStore> {
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder(),
    configureBuckets: [{ name: 'documents', configs: [] }],
  })
  const { port } = await server.run()
  stops.push(() => server.close())
  return within(
    s3Driver({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-north-1',
      bucket: 'documents',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    }),
  )
}
async function cloudinary(): Promise<FileStore> {
  const double = await cloudinaryDouble()
  stops.push(() => double.stop())
  return within(cloudinaryDriver({ ...account, endpoint: double.endpoint }))
}

const drivers: Record<string, () => Promise<FileStore>> = { disk: async () => diskFiles(folder()), s3, cloudinary }

for (const [name, open] of Object.entries(drivers))
  describe(`files on ${name}`, () => {
    const opened = open()
    const a = newId()
    const b = newId()
    const put = async (key: string, body: Buffer | string, organization = a) =>
      (await opened).put(organization, key, Readable.from([Buffer.from(body as string)]))

    test('what is kept comes back byte for byte, whole and in parts', async () => {
      const files = await opened
      const body = randomBytes(100_000)
      expect(await put('files/x/y', body)).toEqual({ size: body.length })
      expect((await buffer(await files.get(a, 'files/x/y'))).equals(body)).toBe(true)
      const part = await buffer(await files.get(a, 'files/x/y', { start: 70_000, end: 70_009 }))
      expect(part.equals(body.subarray(70_000, 70_010))).toBe(true)
      expect(await put('files/x/empty', '')).toEqual({ size: 0 })
      expect(await text(await files.get(a, 'files/x/empty'))).toBe('')
    })

    test('a large stream of unknown length goes up in parts', async () => {
      const files = await opened
      const body = randomBytes(19 * 1024 * 1024)
      const pieces = Array.from({ length: 19 }, (_, i) => body.subarray(i * 1024 * 1024, (i + 1) * 1024 * 1024))
      expect(await files.put(a, 'files/large', Readable.from(pieces))).toEqual({ size: body.length })
      expect((await buffer(await files.get(a, 'files/large'))).equals(body)).toBe(true)
    })

    test('the same key again replaces, and nothing is left of what broke off', async () => {
      const files = await opened
      await put('files/same', 'one')
      await put('files/same', 'two')
      expect(await text(await files.get(a, 'files/same'))).toBe('two')
      const broken = Readable.from(
        (async function* () {
          yield Buffer.alloc(9 * 1024 * 1024)
          throw new Error('cut')
        })(),
      )
      await expect(files.put(a, 'files/broken', broken)).rejects.toThrow()
      await expect(files.get(a, 'files/broken')).rejects.toMatchObject({ code: 'ENOENT' })
    })

    test('what is removed is gone, one by one and by folder', async () => {
      const files = await opened
      for (const key of ['files/f/1', 'files/f/2', 'files/f2/1']) await put(key, key)
      await files.remove(a, 'files/f/1')
      await files.remove(a, 'files/f/1')
      await expect(files.get(a, 'files/f/1')).rejects.toMatchObject({ code: 'ENOENT' })
      await files.clear(a, 'files/f')
      await expect(files.get(a, 'files/f/2')).rejects.toMatchObject({ code: 'ENOENT' })
      expect(await text(await files.get(a, 'files/f2/1'))).toBe('files/f2/1')
      await files.clear(a, 'files/nothing')
    })

    test('an organization never reaches another, whatever the key says', async () => {
      const files = await opened
      await put('secret', 'theirs', b)
      await expect(files.get(a, 'secret')).rejects.toMatchObject({ code: 'ENOENT' })
      for (const key of [
        `../${b}/secret`,
        '/etc/passwd',
        'a/../../x',
        'a\0b',
        '.',
        '',
        'a//b',
        'a/./b',
        '%2e%2e/x',
        'a\\b',
        `..`,
      ]) {
        await expect(files.get(a, key), key).rejects.toThrow('outside')
        await expect(put(key, 'x'), key).rejects.toThrow('outside')
        await expect(files.remove(a, key), key).rejects.toThrow('outside')
        await expect(files.clear(a, key), key).rejects.toThrow('outside')
      }
      for (const organization of ['../other', '', 'x', `${a}/..`])
        await expect(files.get(organization, 'x')).rejects.toThrow('outside')
      expect(await text(await files.get(b, 'secret'))).toBe('theirs')
    })
  })

test('Cloudinary is given the signature that its documents show', async () => {
  const params = { public_id: 'sample_image', timestamp: '1315060510', eager: 'w_400,h_300,c_pad|w_260,h_200,c_crop' }
  expect(signatureOf(params, 'abcd')).toBe('bfd09f95f331f558cbd1320e67aa8d488770583e')
  const double = await cloudinaryDouble()
  const wrong = within(cloudinaryDriver({ ...account, secret: 'guessed', endpoint: double.endpoint }))
  await expect(wrong.put(newId(), 'x', Readable.from(['x']))).rejects.toThrow('Invalid Signature')
  expect([double.refused, double.held.size]).toEqual([1, 0])
  await double.stop()
})
