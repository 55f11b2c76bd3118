import { fromBuffer } from 'yauzl'

/** Whether everything in an archive stays below so many bytes when it is unpacked: it is unpacked and counted, and not kept. */
export function unpacksTo(bytes: Buffer, most: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error)
      let left = most
      archive.on('error', reject)
      archive.on('end', () => resolve(true))
      archive.on('entry', (entry) => {
        if (archive.entryCount > 5000 || entry.uncompressedSize > left) return resolve(false)
        archive.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          stream.on('error', reject)
          stream.on('data', (chunk: Buffer) => {
            left -= chunk.length
            if (left >= 0) return
            stream.destroy()
            resolve(false)
          })
          stream.on('end', () => archive.readEntry())
        })
      })
      archive.readEntry()
    })
  })
}
