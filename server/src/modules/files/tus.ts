import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { contextOf, fail, type Program, route } from '../../kernel/index.ts'
import { finish, giveUp } from './finish.ts'
import { type Announced, receive } from './pieces.ts'
import { limits } from './quota.ts'
import { openUpload, ownUpload, type Upload } from './upload.ts'
import { versionBy } from './version.ts'
import { checkedWish, metadataOf } from './wish.ts'

const version = '1.0.0'
const algorithms = ['sha1', 'sha256', 'md5'] as const
const bytes = 'application/offset+octet-stream'
const tag = 'Uploads'
const inside = { for: 'organization' as const, can: 'files:write', tag }

const whole = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : undefined

function spoken(request: FastifyRequest, reply: FastifyReply) {
  reply.header('tus-resumable', version)
  if (request.headers['tus-resumable'] !== version) {
    reply.header('tus-version', version)
    throw fail('files.tus_version')
  }
}

function announced(request: FastifyRequest): Announced | undefined {
  const header = request.headers['upload-checksum']
  if (header === undefined) return undefined
  const [name, digest] = String(header).trim().split(' ')
  const algorithm = algorithms.find((a) => a === name)
  if (!algorithm || !digest) throw fail('files.checksum_unknown', { algorithms })
  return { algorithm, digest: Buffer.from(digest, 'base64') }
}

const stands = (reply: FastifyReply, { received, length, expiresAt }: Upload) =>
  reply.headers({
    'upload-offset': received,
    'upload-length': length,
    'upload-expires': new Date(expiresAt).toUTCString(),
    'cache-control': 'no-store',
  })

/** Takes what a request brings and finishes the upload when it is whole. What is left unread on a refusal is let through. */
async function take(ctx: Parameters<typeof finish>[0], upload: Upload, request: FastifyRequest, reply: FastifyReply) {
  const body = request.body as Readable | undefined
  let now = upload
  try {
    if (typeof body?.pipe === 'function') now = await receive(ctx, upload, body, announced(request))
    if (now.received === now.length) reply.header('upload-file-id', (await finish(ctx, now)).id)
  } catch (error) {
    body?.resume?.()
    if ((error as { code?: string }).code === 'files.type_refused') await giveUp(ctx, upload.id)
    throw error
  }
  stands(reply, now)
}

/** Resumable upload by tus 1.0: creation, creation-with-upload, checksum, expiration, termination. */
export const tusRoutes = [
  route('createUpload', 'POST /uploads', {
    ...inside,
    about:
      'Begin a resumable upload (tus 1.0): Upload-Length and Upload-Metadata with filename, filetype and, where wanted, fileId for a new version or noun and recordId to hang it on. Answers the address of the upload',
    accepts: [bytes],
    status: 201,
    async run({ ctx, request, reply }) {
      spoken(request, reply)
      const length = whole(request.headers['upload-length'])
      if (length === undefined) throw fail('files.length_needed')
      const wish = await checkedWish(ctx, metadataOf(request.headers['upload-metadata']), length)
      const upload = await openUpload(ctx, wish)
      reply.header('location', `/api/v1/uploads/${upload.id}`)
      await take(ctx, upload, request, reply)
      return reply.code(201).send()
    },
  }),
  route('continueUpload', 'PATCH /uploads/:id', {
    ...inside,
    about: 'Send the bytes from Upload-Offset on. When the last one is there the file exists: Upload-File-Id names it',
    accepts: [bytes],
    async run({ ctx, params, request, reply }) {
      spoken(request, reply)
      const upload = await ownUpload(ctx, params.id)
      if (whole(request.headers['upload-offset']) !== upload.received) {
        ;(request.body as Readable | undefined)?.resume?.()
        throw fail('files.wrong_offset', { offset: upload.received })
      }
      await take(ctx, upload, request, reply)
      return reply.code(204).send()
    },
  }),
  route('endUpload', 'DELETE /uploads/:id', {
    ...inside,
    about: 'Give up an upload and drop what has come',
    async run({ ctx, params, request, reply }) {
      spoken(request, reply)
      await giveUp(ctx, (await ownUpload(ctx, params.id)).id)
      return reply.code(204).send()
    },
  }),
]

/** The two methods of tus that a declared route does not have: where an upload stands, and what the server can do. */
export function tusQuestions(app: FastifyInstance, program: Program): void {
  app.head<{ Params: { id: string } }>('/api/v1/uploads/:id', async (request, reply) => {
    spoken(request, reply)
    const ctx = contextOf(program, request)
    if (!ctx.actor.may('files:write')) throw fail('forbidden', { permission: 'files:write' })
    const done = await finished(ctx, request.params.id)
    if (done) return reply.headers({ ...done, 'cache-control': 'no-store' }).send()
    const upload = await ownUpload(ctx, request.params.id)
    // All bytes came, but whoever took the last ones was stopped before the end.
    if (upload.received === upload.length) reply.header('upload-file-id', (await finish(ctx, upload)).id)
    return stands(reply, upload).send()
  })
  app.options('/api/v1/uploads', async (_request, reply) =>
    reply
      .headers({
        'tus-resumable': version,
        'tus-version': version,
        'tus-max-size': limits().file,
        'tus-extension': 'creation,creation-with-upload,checksum,expiration,termination',
        'tus-checksum-algorithm': algorithms.join(','),
      })
      .code(204)
      .send(),
  )
}

/** An upload of one's own that is a file already, so that asking once more does not begin anew. */
async function finished(ctx: Parameters<typeof finish>[0], id: string) {
  const found = /^[0-9a-f-]{36}$/i.test(id) ? await versionBy(ctx, id) : undefined
  if (!found || found.createdBy !== ctx.actor.member) return undefined
  return { 'upload-offset': found.size, 'upload-length': found.size, 'upload-file-id': found.fileId }
}
