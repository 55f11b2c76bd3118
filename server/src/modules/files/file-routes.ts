import type { Readable } from 'node:stream'
import { fail, type Resource, type Route, route, z } from '../../kernel/index.ts'
import { files } from './file.ts'
import { demandFile, wholeFiles } from './file-for.ts'
import { finish, giveUp } from './finish.ts'
import { receive } from './pieces.ts'
import { previewOf } from './preview.ts'
import { limits, usage } from './quota.ts'
import { openUpload } from './upload.ts'
import { versionIn, versionsOf } from './version.ts'
import { checkedGiven, checkedWish, demandChange, given } from './wish.ts'

const tag = 'Documents'
const inside = { for: 'organization' as const, tag }

const version = z.object({
  id: z.uuid(),
  number: z.number().int(),
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  status: z.string(),
  detail: z.string().nullable(),
  current: z.boolean(),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
})

const decoded = (header: string | string[] | undefined): string => {
  try {
    return decodeURIComponent(String(header ?? ''))
  } catch {
    return String(header ?? '')
  }
}

export const fileRoutes = [
  route('uploadFile', 'POST /files', {
    ...inside,
    can: 'files:write',
    about:
      'Upload a document in one go: the bytes as application/octet-stream with Content-Length, its name in X-File-Name (percent-encoded) and its type in X-File-Type',
    accepts: ['application/octet-stream'],
    query: given.pick({ fileId: true, noun: true, recordId: true, tags: true }),
    status: 201,
    answer: files.wire,
    async run({ ctx, query, request }) {
      const length = Number(request.headers['content-length'] ?? Number.NaN)
      if (!Number.isSafeInteger(length)) throw fail('files.length_needed')
      const filename = decoded(request.headers['x-file-name'])
      const filetype = String(request.headers['x-file-type'] ?? '') || undefined
      const wish = await checkedWish(ctx, checkedGiven({ ...query, filename, filetype }), length)
      const upload = await openUpload(ctx, wish)
      const body = request.body as Readable | undefined
      try {
        const now = length > 0 && body?.pipe ? await receive(ctx, upload, body) : upload
        if (now.received !== length) throw fail('files.cut_short')
        const { id } = await finish(ctx, now)
        return await files.get(ctx, id)
      } catch (error) {
        body?.resume?.()
        await giveUp(ctx, upload.id)
        throw error
      }
    },
  }),
  route('roomForFiles', 'GET /files/usage', {
    ...inside,
    can: 'files:read',
    about: 'How much room the documents of the organization take, and how much there is',
    answer: z.object({
      used: z.number().int(),
      promised: z.number().int(),
      limit: z.number().int(),
      largest: z.number().int(),
    }),
    run: async ({ ctx }) => ({ ...(await usage(ctx)), limit: limits().organization, largest: limits().file }),
  }),
  route('versionsOfFile', 'GET /files/:id/versions', {
    ...inside,
    can: 'files:read',
    about: 'The versions of a document, the newest first',
    answer: z.object({ data: z.array(version) }),
    async run({ ctx, params }) {
      const file = await demandFile(ctx, params.id)
      const found = await versionsOf(ctx, file.id)
      return {
        data: found.map(({ fileId: _, thumbnail: __, kind: ___, ...v }) => ({
          ...v,
          current: v.id === file.versionId,
        })),
      }
    },
  }),
  route('restoreFileVersion', 'POST /files/:id/restore-version', {
    ...inside,
    can: 'files:write',
    about: 'Make an earlier version the one in use; no bytes are copied and none are lost',
    body: z.strictObject({ versionId: z.uuid() }),
    answer: files.wire,
    async run({ ctx, params, body }) {
      const file = await demandFile(ctx, params.id)
      demandChange(ctx, file)
      return ctx.transaction(async (tx) => {
        await files.lock(tx, [file.id])
        const v = await versionIn(tx, file.id, body.versionId)
        const { kind, type, size, sha256, status, thumbnail } = v
        await files.set(tx, file.id, {
          kind,
          type,
          size,
          sha256,
          status,
          thumbnail,
          versionId: v.id,
          revision: v.number,
        } as never)
        return files.get(tx, file.id)
      })
    },
  }),
  route('previewOfFile', 'GET /files/:id/preview', {
    ...inside,
    can: 'files:read',
    about:
      'What can be shown of a document without its own program: text, or the words of an office document as safe HTML',
    answer: z.object({ kind: z.enum(['text', 'html', 'none']), content: z.string(), cut: z.boolean() }),
    async run({ ctx, params, program }) {
      const file = await demandFile(ctx, params.id)
      return previewOf(program.ports.files, ctx.organization, file)
    },
  }),
]

/** `GET /contacts/:id/attachments` and its like: whoever may read the record sees what hangs on it. */
export const attachmentsOf = (r: Resource): Route[] =>
  r.expose.includes('get')
    ? [
        route(`attachmentsOf${r.component}`, `GET /${r.path}/:id/attachments`, {
          ...inside,
          can: 'files:read',
          tag: r.label,
          about: `Documents that hang on one of ${r.label.toLowerCase()}`,
          answer: z.object({ data: z.array(z.object({ attachmentId: z.uuid(), file: files.wire.nullable() })) }),
          async run({ ctx, params }) {
            if (!/^[0-9a-f-]{36}$/i.test(params.id!)) throw fail('not_found')
            await r.get(ctx, params.id!)
            const rows = await ctx.run<{ id: string; file_id: string }>({
              text: `select a.id, a.file_id from attachments a join files f on f.organization_id = a.organization_id and f.id = a.file_id
                where a.noun = $1 and a.record_id = $2 and a.deleted_at is null and f.deleted_at is null order by a.id desc limit 500`,
              values: [r.name, params.id],
            })
            const found = await wholeFiles(ctx, [...new Set(rows.map((row) => row.file_id))])
            return {
              data: rows.flatMap((row) => {
                const { versionId: _, ...file } = found.get(row.file_id) ?? { id: undefined }
                return file.id ? [{ attachmentId: row.id, file }] : []
              }),
            }
          },
        }),
      ]
    : []
