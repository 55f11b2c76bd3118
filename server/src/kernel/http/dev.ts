import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fail } from '../errors.ts'
import type { Program } from '../program.ts'

const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** Whether a request was made on this very machine: a development installation, loopback, a local name, and no proxy between. */
export function isOwnMachine(program: Program, request: FastifyRequest): boolean {
  const address = request.socket.remoteAddress ?? ''
  return (
    program.config.BANYAN_ENV !== 'production' &&
    (address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1') &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.host ?? '') &&
    !forwarding.some((name) => request.headers[name] !== undefined)
  )
}

/** Development doors: the inbox of an installation without a mail server. Elsewhere they do not exist. */
export function devDoors(app: FastifyInstance, program: Program): void {
  const read = async (request: FastifyRequest) => {
    if (!isOwnMachine(program, request)) throw fail('not_found')
    const { to } = request.query as { to?: string }
    const { rows } = await program.worker.query(
      `select id, at, recipient as to, subject, body as text from kernel.inbox where $1::text is null or recipient = $1 order by id desc limit 100`,
      [to ?? null],
    )
    return rows as { id: number; at: string; to: string; subject: string; text: string }[]
  }
  app.get('/dev/inbox.json', async (request, reply) =>
    reply.type('application/json').send(JSON.stringify({ data: await read(request) })),
  )
  app.get('/dev/inbox', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(page(await read(request))),
  )
}

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
const linked = (text: string) => escape(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)

function page(mails: { at: string; to: string; subject: string; text: string }[]): string {
  const items = mails
    .map(
      (m) =>
        `<article><h2>${escape(m.subject)}</h2><p class="meta">to ${escape(m.to)}, ${escape(new Date(m.at).toLocaleString('en-GB'))}</p><pre>${linked(m.text)}</pre></article>`,
    )
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inbox</title><link rel="icon" href="/icon.svg"><style>${style}</style></head><body><main><h1>Inbox</h1>${items || '<p class="meta">No mail yet. Mail that this installation writes arrives here as long as no mail server is set.</p>'}</main></body></html>`
}

const style = `:root{color-scheme:light dark}body{margin:0;font:14px/22px system-ui,sans-serif;background:light-dark(#f4f7f5,#111613);color:light-dark(#1d2722,#e8ece9)}main{max-width:680px;margin:40px auto;padding:0 16px}h1{font-size:24px}h2{font-size:15px;margin:0}article{background:light-dark(#fff,#1a201d);border:1px solid light-dark(#dfe4e0,#333b36);border-radius:12px;padding:16px 20px;margin:12px 0}.meta{color:light-dark(#5b655f,#a3aca6);margin:2px 0 0}pre{font:13px/21px ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:12px 0 0}a{color:light-dark(#146a46,#5fc795)}`
