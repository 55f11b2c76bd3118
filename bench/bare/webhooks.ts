// The shortest correct program that sends signed webhooks: sign, post, read the answer. It keeps nothing and tries nothing again.
import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'undici'

const key = Buffer.alloc(32, 5)

async function run(to: string, count: number, body: string): Promise<number> {
  const pool = new Pool(to, { connections: 50 })
  const begun = performance.now()
  let left = count
  const lane = async () => {
    while (left-- > 0) {
      const id = randomUUID()
      const at = String(Math.floor(Date.now() / 1000))
      const signature = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`
      const headers = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': at,
        'webhook-signature': signature,
      }
      const answer = await pool.request({ path: '/bare', method: 'POST', headers, body })
      if (answer.statusCode !== 200) throw new Error(`The sink answered ${answer.statusCode}`)
      await answer.body.dump()
    }
  }
  await Promise.all(Array.from({ length: 50 }, lane))
  const ms = performance.now() - begun
  await pool.close()
  return ms
}

const server = createServer((request, response) => {
  const asked = new URL(request.url!, 'http://bare').searchParams
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    run(asked.get('to')!, Number(asked.get('count')), body).then(
      (ms) => response.end(JSON.stringify({ ms })),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () =>
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`),
)
