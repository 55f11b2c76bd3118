// The shortest program that sends many mails: nodemailer's pool and a text with a name in it. It keeps nothing.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'

async function run(port: number, count: number, html: string): Promise<number> {
  const pool = createTransport({
    pool: true,
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    maxConnections: 20,
    maxMessages: 1e9,
  })
  const begun = performance.now()
  let left = count
  const lane = async () => {
    while (left-- > 0)
      await pool.sendMail({
        from: 'Marlow <office@marlow.example>',
        to: `anna.${left}@osterby.example`,
        subject: `Spring, Anna ${left}`,
        text: `Hello Anna ${left}`,
        html: html.replace('NAME', `Anna ${left}`),
      })
  }
  await Promise.all(Array.from({ length: 20 }, lane))
  const ms = performance.now() - begun
  pool.close()
  return ms
}

const server = createServer((request, response) => {
  const asked = new URL(request.url!, 'http://bare').searchParams
  let html = ''
  request.on('data', (part) => (html += part))
  request.on('end', () => {
    run(Number(asked.get('port')), Number(asked.get('count')), html).then(
      (ms) => response.end(JSON.stringify({ ms })),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () =>
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
