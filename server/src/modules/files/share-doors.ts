import { text } from 'node:stream/consumers'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Program, strict } from '../../kernel/index.ts'
import { sendBytes } from './send.ts'
import { countDownload, type OpenShare, openShare, passFits, passOf } from './share-open.ts'
import { closedPage, lockedPage, openPage } from './share-page.ts'
import { passwordFits } from './share-verb.ts'
import { versionIn, versionKey } from './version.ts'

type WithToken = { Params: { token: string }; Querystring: { pass?: string } }
const form = 'application/x-www-form-urlencoded'

/** Wrong passwords per address and quarter of an hour, and requests of any kind. */
const tries = 20
const visits = 300

const html = (reply: FastifyReply, status: number, body: string) =>
  reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'content-security-policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    })
    .type('text/html; charset=utf-8')
    .send(body)

/** The pages that people outside see: no session, no script, and the same answer for every link that does not open. */
export function shareDoors(app: FastifyInstance, program: Program): void {
  const opened = async (share: OpenShare, token: string) => {
    const [{ name: from }] = (await share.ctx.run<{ name: string }>({
      text: 'select name from organizations where id = $1',
      values: [share.organization],
    })) as [{ name: string }]
    return openPage({ ...share.file, from, expiresAt: share.expiresAt }, `/s/${token}/file?pass=${passOf(share)}`)
  }
  app.get<WithToken>('/s/:token', { config: strict(program, visits) }, async (request, reply) => {
    const { token } = request.params
    const share = await openShare(program, token)
    if (!share) return html(reply, 404, closedPage())
    return html(reply, 200, share.passwordHash ? lockedPage(false) : await opened(share, token))
  })
  app.post<WithToken>(
    '/s/:token',
    { config: { ...strict(program, tries), accepts: [form] }, bodyLimit: 4096 },
    async (request, reply) => {
      const { token } = request.params
      const share = await openShare(program, token)
      const typed = new URLSearchParams(await text(request.body as NodeJS.ReadableStream & AsyncIterable<never>))
      if (!share?.passwordHash) return html(reply, 404, closedPage())
      if (!(await passwordFits(share.passwordHash, typed.get('password') ?? '')))
        return html(reply, 403, lockedPage(true))
      return html(reply, 200, await opened(share, token))
    },
  )
  app.get<WithToken>('/s/:token/file', { config: strict(program, visits) }, async (request, reply) => {
    const share = await openShare(program, request.params.token)
    if (!share || !passFits(share, request.query.pass)) return html(reply, 404, closedPage())
    const { file, organization } = share
    const version = await versionIn(share.ctx, file.id, file.versionId)
    if (!(await countDownload(share))) return html(reply, 404, closedPage())
    return sendBytes(request, reply, {
      organization,
      key: versionKey(file.id, version.id),
      name: file.name,
      type: version.type,
      size: version.size,
      mark: version.sha256,
    })
  })
}
