import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fail } from '../errors.ts'
import { inboxPage } from '../ports/inbox-page.ts'
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
    return program.ports.inbox.read((request.query as { to?: string }).to)
  }
  app.get('/dev/inbox.json', async (request, reply) =>
    reply.type('application/json').send(JSON.stringify({ data: await read(request) })),
  )
  app.get('/dev/inbox', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(inboxPage(await read(request))),
  )
}
