import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** The harmless text that every scanner calls a virus, put together here so that no scanner finds it in this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join('')

export interface Clamd {
  port: number
  /** What it does with the next streams. */
  mood: 'works' | 'silent' | 'hangs up' | 'limit'
  scanned: number
  stop(): Promise<void>
}

const hello = 'zINSTREAM\0'

/** A local double of ClamAV's daemon: speaks INSTREAM byte by byte as the protocol says, and knows one virus. */
export async function clamd(): Promise<Clamd> {
  const self: Clamd = { port: 0, mood: 'works', scanned: 0, stop: () => closed(server) }
  const server = createServer((socket) => {
    let held = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (bytes: Buffer) => {
      held = Buffer.concat([held, bytes])
      if (self.mood === 'hangs up') return void socket.destroy()
      const content = contentOf(held)
      if (content === 'wrong') return void socket.end('UNKNOWN COMMAND\0')
      if (content) answer(self, socket, content)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  self.port = (server.address() as AddressInfo).port
  return self
}

/** Everything between the command and the empty chunk at the end; nothing while that has not come. */
function contentOf(held: Buffer): Buffer | 'wrong' | undefined {
  if (held.length < hello.length) return undefined
  if (held.subarray(0, hello.length).toString() !== hello) return 'wrong'
  const chunks: Buffer[] = []
  for (let at = hello.length; at + 4 <= held.length; ) {
    const length = held.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(held.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

function answer(self: Clamd, socket: Socket, content: Buffer): void {
  self.scanned += 1
  if (self.mood === 'silent') return
  if (self.mood === 'limit') return void socket.end('INSTREAM size limit exceeded. ERROR\0')
  socket.end(content.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0')
}

const closed = (server: Server) => new Promise<void>((resolve) => void server.close(() => resolve()))
