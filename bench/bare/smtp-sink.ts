// A mail server that takes everything and keeps nothing. Over HTTP it says where it listens and how many mails have come.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

let count = 0
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    stream.on('end', () => {
      count++
      done()
    })
    stream.resume()
  },
})
sink.on('error', () => {})
sink.listen(0, '127.0.0.1', () => {
  const { port } = sink.server.address() as AddressInfo
  const server = createServer((_request, response) => response.end(JSON.stringify({ port, count })))
  server.listen(0, '127.0.0.1', () =>
    console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  )
})
