import { type Context, columnOf, everyNoun, type Fields, quoted, schedule } from '../../kernel/index.ts'

/** Days in which a change of an encrypted value can be taken back. */
export const keptDays = 30

/** Wraps the keys of all organizations with the key that the installation has now, where it has had another one. */
export const rewrapping = schedule('keys.rewrap', '7 * * * *', ({ each }) =>
  each(async (ctx) => void (await ctx.vault.rewrap(ctx.organization))),
)

/** Ends values that no record has any more, once their change cannot be taken back. */
export const forgetting = schedule('keys.forget', '47 3 * * *', ({ each }) => each(forget))

export async function forget(ctx: Context): Promise<void> {
  for (const noun of everyNoun())
    for (const [name, f] of Object.entries(noun.fields as Fields))
      if (f.sealed)
        await ctx.run({
          text: `delete from sealed_values s where s.noun = $1 and s.field = $2 and s.at < $3::timestamptz - interval '${keptDays} days' and not exists (select 1 from ${quoted(noun.name)} t where t.organization_id = s.organization_id and t.id = s.record_id and ${columnOf('t', name)()} = s.id)`,
          values: [noun.name, name, ctx.now().toISOString()],
        })
}
