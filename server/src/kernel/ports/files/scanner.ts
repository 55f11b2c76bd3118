import { connect } from 'node:net'
import type { Readable } from 'node:stream'

/** What the scanner found: nothing, or the name of what is harmful. Rejects when it cannot be asked or does not know. */
export interface Scanner {
  scan(body: Readable): Promise<{ found: string | null }>
}

/** Milliseconds in which clamd must take or say something. */
const patience = 120_000

/**
 * ClamAV's daemon by its INSTREAM command: chunks with their length in front, an empty one at the end, one line as the answer.
 * Any other answer than “OK” or “… FOUND” is a failure, so that nothing passes because the scanner was at its limits.
 */
export function clamScanner(host: string, port: number): Scanner {
  return {
    async scan(body) {
      const socket = connect({ host, port })
      socket.setTimeout(patience, () => socket.destroy(new Error('The virus scanner does not answer')))
      let told = ''
      const answer = new Promise<string>((resolve, reject) => {
        socket.on('data', (bytes) => {
          told += bytes.toString('latin1')
          if (told.includes('\0') || told.length > 4096) resolve(told)
        })
        socket.on('error', (cause) => reject(lost(cause)))
        socket.on('close', () => (told ? resolve(told) : reject(lost())))
      })
      answer.catch(() => {})
      try {
        await written(socket, 'zINSTREAM\0')
        for await (const chunk of body as AsyncIterable<Buffer>) {
          // It may have heard enough before the end: a finding, or its own limit of size.
          if (told) break
          const length = Buffer.alloc(4)
          length.writeUInt32BE(chunk.length)
          if (chunk.length) await written(socket, Buffer.concat([length, chunk]))
        }
        if (!told) await written(socket, Buffer.alloc(4))
        return verdict(await answer)
      } finally {
        body.destroy()
        socket.destroy()
      }
    },
  }
}

const lost = (cause?: unknown) => new Error('The virus scanner hung up', { cause })

const written = (socket: ReturnType<typeof connect>, bytes: Buffer | string) =>
  new Promise<void>((resolve, reject) => {
    const gone = () => reject(lost())
    socket.once('close', gone)
    socket.write(bytes, (error) => {
      socket.off('close', gone)
      if (error) reject(lost(error))
      else resolve()
    })
  })

function verdict(told: string): { found: string | null } {
  const line = told.replace(/\0.*$/s, '').trim()
  if (/^stream: OK$/.test(line)) return { found: null }
  const name = /^stream: (.{1,200}) FOUND$/.exec(line)?.[1]
  if (name) return { found: name }
  throw new Error(`The virus scanner answered “${line.slice(0, 200)}”`)
}
