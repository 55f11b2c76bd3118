import { type Context, job, SealBroken, sealedPlace, z } from '../../kernel/index.ts'
import { keyRotations } from './rotation.ts'

const portion = 200
/** Until then every process has heard of the new key: what one sealed with the old one meanwhile is found by a second look. */
export const lookAgainMs = 3 * 60_000

interface Row {
  id: string
  noun: string
  record_id: string
  field: string
  sealed: string
}

/** Seals a portion anew and counts it in the same transaction, so that progress is never ahead of the work. Answers where it ended. */
async function portionAfter(ctx: Context, rotation: string, key: number, after: string): Promise<string | null> {
  return ctx.transaction(async (tx) => {
    const rows = await tx.run<Row>({
      text: `select id, noun, record_id, field, sealed from sealed_values where key < $1 and id > $2 order by id limit ${portion} for update`,
      values: [key, after],
    })
    if (!rows.length) return null
    const items = (await Promise.all(rows.map((row) => resealed(tx, row)))).filter((item) => item !== null)
    await tx.run({
      text: 'update sealed_values v set sealed = i.sealed, key = i.key from jsonb_to_recordset($1::jsonb) i(id uuid, sealed text, key int) where v.id = i.id',
      values: [JSON.stringify(items)],
    })
    const [now] = await keyRotations.lock(tx, [rotation])
    await keyRotations.set(tx, rotation, {
      done: Math.min(now.total, now.done + items.length),
      broken: now.broken + rows.length - items.length,
    })
    return rows.at(-1)!.id
  })
}

async function resealed(ctx: Context, row: Row): Promise<{ id: string; sealed: string; key: number } | null> {
  const place = sealedPlace(row.noun, row.record_id, row.field)
  try {
    const text = await ctx.vault.open(ctx.organization, row.sealed, place)
    const keys = await ctx.vault.keys(ctx.organization)
    return { id: row.id, sealed: keys.seal(text, place), key: keys.current }
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    ctx.log.error({ value: row.id, noun: row.noun, record: row.record_id }, 'A sealed value does not open')
    return null
  }
}

/** Seals anew whatever an older key sealed. Begun again after a crash it goes on with what is left. */
export const reseal = job('keys.reseal', {
  input: z.object({ rotation: z.uuid(), again: z.boolean() }),
  async run({ ctx }, { rotation, again }) {
    const { key } = await keyRotations.get(ctx, rotation)
    if (again) await keyRotations.set(ctx, rotation, { broken: 0 })
    for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after !== null; )
      after = await portionAfter(ctx, rotation, key, after)
    if (!again) return void (await ctx.later(reseal, { rotation, again: true }, { at: soon(ctx) }))
    const { total, broken } = await keyRotations.get(ctx, rotation)
    await keyRotations.set(ctx, rotation, {
      status: 'done',
      done: total - Math.min(total, broken),
      finishedAt: ctx.now().toISOString(),
    })
  },
})

const soon = (ctx: Context) => new Date(ctx.now().getTime() + lookAgainMs)
