import { createServer } from 'node:http'

/** A receiver of webhooks that writes down each that came. */
export async function openSink() {
  const received = new Map<string, number>()
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const id = String(request.headers['webhook-id'])
      received.set(id, (received.get(id) ?? 0) + 1)
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    received,
    twice: () => [...received.values()].reduce((n, times) => n + times - 1, 0),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
