import { command, fail, z } from '../../kernel/index.ts'
import { reseal } from './reseal.ts'
import { keyRotations } from './rotation.ts'

/** A new key for the organization. What is written from now on is sealed with it; what there is follows in portions. */
export const rotate = command('keys.rotate', {
  can: 'key_rotations:rotate',
  about: 'Makes a new encryption key for the organization and seals all encrypted values anew.',
  input: z.strictObject({}),
  output: z.object({ id: z.uuid(), key: z.number().int(), total: z.number().int() }),
  async run(ctx) {
    // Two who ask at once: the second waits here and then sees the first one's.
    await ctx.run({ text: 'select pg_advisory_xact_lock(hashtextextended($1, 38))', values: [ctx.organization] })
    const [running] = await keyRotations.find(ctx, { whole: true, filter: 'status = "running"', limit: 1 })
    if (running) throw fail('keys.rotating')
    const key = await ctx.vault.renew(ctx.organization)
    const [row] = await ctx.run<{ n: number }>({ text: 'select count(*)::int as n from sealed_values', values: [] })
    const total = row!.n
    const { id } = await keyRotations.add(ctx, { name: `Key ${key}`, key, total })
    await ctx.later(reseal, { rotation: id, again: false }, { key: `keys.reseal:${id}` })
    return { id, key, total }
  },
})
