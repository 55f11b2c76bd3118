import { createServer, type Socket } from 'node:net'

type Reply = string | number | null | Reply[]

/** A server for tests that speaks as much of Redis’s protocol as the cache asks of it. */
export async function redisDouble(port: number): Promise<{ stop(): Promise<void> }> {
  const kept = new Map<string, { text: string; until: number }>()
  const read = (key: string) => {
    const found = kept.get(key)
    return found && found.until > Date.now() ? found.text : null
  }
  const commands: Record<string, (args: string[]) => Reply> = {
    mget: (keys) => keys.map(read),
    set([key, text, unit, time]) {
      kept.set(key!, { text: text!, until: Date.now() + Number(time) * (unit?.toLowerCase() === 'ex' ? 1000 : 1) })
      return 'OK'
    },
    info: () => 'redis_version:7.0.0',
    client: () => 'OK',
  }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let waiting = ''
    socket.setEncoding('latin1')
    socket.on('error', () => {})
    socket.on('data', (data: string) => {
      waiting += data
      for (let request = requestIn(waiting); request; request = requestIn(waiting)) {
        waiting = waiting.slice(request.length)
        const [name = '', ...args] = request.words
        const command = commands[name.toLowerCase()]
        socket.write(command ? encode(command(args)) : `-ERR unknown command '${name}'\r\n`, 'latin1')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** The first whole request of what has come, as an array of bulk strings. */
function requestIn(text: string): { words: string[]; length: number } | undefined {
  const head = /^\*(\d+)\r\n/.exec(text)
  if (!head) return undefined
  const words: string[] = []
  let at = head[0].length
  for (let n = Number(head[1]); n > 0; n--) {
    const size = /^\$(\d+)\r\n/.exec(text.slice(at, at + 20))
    if (!size) return undefined
    const from = at + size[0].length
    at = from + Number(size[1]) + 2
    if (text.length < at) return undefined
    words.push(text.slice(from, at - 2))
  }
  return { words, length: at }
}

function encode(reply: Reply): string {
  if (reply === null) return '$-1\r\n'
  if (Array.isArray(reply)) return `*${reply.length}\r\n${reply.map(encode).join('')}`
  return typeof reply === 'number' ? `:${reply}\r\n` : `$${reply.length}\r\n${reply}\r\n`
}
