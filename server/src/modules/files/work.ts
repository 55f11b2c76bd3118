import { type Context, job, z } from '../../kernel/index.ts'
import { type FileState, files } from './file.ts'
import { makeVariants } from './variants.ts'
import { type Version, versionBy, versionKey } from './version.ts'

const input = z.object({ versionId: z.uuid() })

/** Writes what became of a version, and shows it at the file where this version is the one in use. */
async function mark(
  ctx: Context,
  version: Version,
  facts: { status?: FileState; detail?: string; thumbnail?: boolean },
) {
  await ctx.transaction(async (tx) => {
    const { status = version.status, detail = null, thumbnail = version.thumbnail } = facts
    await tx.run({
      text: 'update file_versions set status = $2, detail = $3, thumbnail = $4 where id = $1',
      values: [version.id, status, detail, thumbnail],
    })
    const [file] = await files.find(tx, { ids: [version.fileId], whole: true })
    if (file?.versionId !== version.id) return
    await files.set(tx, version.fileId, { status, thumbnail })
    if (status === 'infected' && version.status !== 'infected')
      await tx.emit('files.infected', { name: version.name, found: detail }, { noun: 'files', id: version.fileId })
  })
}

/**
 * Asks the scanner about a version. Until it says clean the file stays closed: when it cannot be asked, the file waits and the
 * job comes again.
 */
export const scanFile = job('files.scan', {
  input,
  async run({ ctx, files: store, scanner }, { versionId }) {
    const version = await versionBy(ctx, versionId)
    if (!version || version.status === 'clean' || version.status === 'infected') return
    if (!scanner) throw new Error('A file waits for a scanner, and none is configured')
    try {
      const { found } = await scanner.scan(await store.get(ctx.organization, versionKey(version.fileId, version.id)))
      if (found) return void (await mark(ctx, version, { status: 'infected', detail: found }))
    } catch (error) {
      if (version.status !== 'waiting') await mark(ctx, version, { status: 'waiting', detail: 'No answer yet.' })
      throw error
    }
    await mark(ctx, version, { status: 'clean' })
    if (version.kind === 'image') await ctx.later(prepareFile, { versionId }, { attempts: 4 })
  },
})

/** Makes the small forms of a picture. One that cannot be read has none, which is no failure. */
export const prepareFile = job('files.prepare', {
  input,
  async run({ ctx, files: store }, { versionId }) {
    const version = await versionBy(ctx, versionId)
    if (version?.status !== 'clean' || version.thumbnail) return
    if (await makeVariants(store, ctx.organization, versionKey(version.fileId, version.id)))
      await mark(ctx, version, { thumbnail: true })
  },
})

/** Takes the bytes of files away that have ended. */
export const dropFile = job('files.drop', {
  input: z.object({ ids: z.array(z.uuid()).max(1000) }),
  async run({ ctx, files: store }, { ids }) {
    for (const id of ids) await store.clear(ctx.organization, `files/${id}`)
  },
})
