import { type Asked, actorFor, type Context, fail, type Program, route, z } from '../../kernel/index.ts'
import { demandClean, demandFile, fileFor, type StoredFile } from './file-for.ts'
import { sendBytes } from './send.ts'
import { open, seal } from './ticket.ts'
import { variantKey } from './variants.ts'
import { type Version, versionIn, versionKey } from './version.ts'

const tag = 'Documents'
const inside = { for: 'organization' as const, can: 'files:read', tag }

/** Seconds that a signed address lives; it is rounded up, so that a list asked for twice names the same addresses. */
const lives = 600

/** A version that may leave the house: the one in use, or one that is named. */
async function openVersion(ctx: Context, file: StoredFile, id: string | undefined): Promise<Version> {
  const version = await versionIn(ctx, file.id, id ?? file.versionId)
  if (version.status !== 'clean') throw fail(version.status === 'infected' ? 'files.infected' : 'files.held')
  return version
}

const send = ({ request, reply }: Pick<Asked, 'request' | 'reply'>, organization: string, v: Version, name: string) =>
  sendBytes(request, reply, {
    organization,
    key: versionKey(v.fileId, v.id),
    name,
    type: v.type,
    size: v.size,
    mark: v.sha256,
  })

const told = (ctx: Context, file: StoredFile, v: Version) =>
  ctx.emit('files.downloaded', { name: file.name, number: v.number }, { noun: 'files', id: file.id })

/** The first byte is what counts as a download; parts that follow belong to it. */
const begins = ({ request }: Pick<Asked, 'request'>) => !/^bytes=0*[1-9]|^bytes=-/.test(request.headers.range ?? '')

export const contentRoutes = [
  route('contentOfFile', 'GET /files/:id/content', {
    ...inside,
    about: 'The bytes of a document, whole or in parts (Range). Audited',
    query: z.object({ version: z.uuid().optional() }),
    async run(asked) {
      const { ctx, params, query } = asked
      const file = await demandFile(ctx, params.id)
      const version = await openVersion(ctx, file, query.version)
      if (begins(asked)) await told(ctx, file, version)
      return send(asked, ctx.organization, version, file.name)
    },
  }),
  route('linksToFiles', 'POST /files/links', {
    ...inside,
    about:
      'Addresses that a browser can open for some minutes, each for one document and the member who asks. Documents she may not read or that are held are left out',
    body: z.strictObject({
      ids: z.array(z.uuid()).min(1).max(200),
      form: z.enum(['original', 'thumb', 'medium']).default('original'),
      version: z.uuid().optional(),
    }),
    answer: z.object({ data: z.array(z.object({ id: z.uuid(), url: z.string() })), expiresAt: z.iso.datetime() }),
    async run({ ctx, body }) {
      const { member } = ctx.actor
      if (!member) throw fail('forbidden')
      const until = (Math.floor(ctx.now().getTime() / 1000 / lives) + 2) * lives
      const found = await Promise.all([...new Set(body.ids)].map((id) => fileFor(ctx, id)))
      const data = []
      for (const file of found) {
        if (file?.status !== 'clean' || (body.form !== 'original' && !file.thumbnail)) continue
        const version = body.version && body.ids.length === 1 ? await openVersion(ctx, file, body.version) : null
        const ticket = { organization: ctx.organization, member, file: file.id, form: body.form, until }
        data.push({
          id: file.id,
          url: `/api/v1/files/open/${seal({ ...ticket, version: version?.id ?? file.versionId })}`,
        })
      }
      return { data, expiresAt: new Date(until * 1000).toISOString() }
    },
  }),
  route('openFileLink', 'GET /files/open/:ticket', {
    for: 'anyone',
    tag,
    about: 'What a signed address opens, as long as the member it was made for may read the document',
    async run(asked) {
      const { program, params } = asked
      const ticket = open(params.ticket!, program.ports.clock.now())
      const ctx = ticket && (await memberContext(program, ticket.organization, ticket.member))
      if (!ticket || !ctx) throw fail('not_found')
      const file = await demandClean(ctx, ticket.file)
      const version = await openVersion(ctx, file, ticket.version)
      if (ticket.form === 'original') {
        if (begins(asked)) await told(ctx, file, version)
        return send(asked, ticket.organization, version, file.name)
      }
      if (!version.thumbnail) throw fail('not_found')
      const stream = await program.ports.files.get(
        ticket.organization,
        variantKey(versionKey(version.fileId, version.id), ticket.form),
      )
      return asked.reply
        .headers({ ...smallHeaders, etag: `"${version.sha256.slice(0, 32)}-${ticket.form}"` })
        .type('image/webp')
        .send(stream)
    },
  }),
]

const smallHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': `private, max-age=${lives}`,
}

/** A member as she may act now, without a session of hers; null when she is gone. */
export async function memberContext(program: Program, organization: string, member: string): Promise<Context | null> {
  const actor = await actorFor(program, organization, { member })
  return actor && program.open(organization, actor)
}
