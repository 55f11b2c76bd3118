import { type Asked, type Context, command, fail, id, systemActor, z } from '../../kernel/index.ts'
import { automations, own } from './automation.ts'
import { begin, liveOnes } from './begin.ts'
import { graph as graphSchema, nodeIn } from './graph.ts'
import { house } from './house.ts'
import { versionOf } from './stored.ts'

/** Secret addresses of the webhook triggers in the draft. */
export async function addressesOf(ctx: Context, id: string) {
  const automation = await own(ctx, id)
  const { program, signer } = house()
  return graphSchema
    .parse(automation.graph)
    .nodes.filter((n) => n.type === 'on.webhook')
    .map((n) => {
      const token = signer.token({
        organization: ctx.organization,
        automation: id,
        node: n.id,
        turn: automation.hookTurn,
      })
      return { node: n.id, url: `${program.publicUrl()}/api/v1/automations/hooks/${token}` }
    })
}

export const turnHooks = command('automations.turnHooks', {
  can: 'automations:write',
  path: 'automations/turn-hooks',
  about: 'Gives the webhook triggers of an automation new addresses; the old ones stop at once.',
  input: z.strictObject({ id: id('automations') }),
  output: z.object({ data: z.array(z.object({ node: z.string(), url: z.string() })) }),
  async run(ctx, { id }) {
    const automation = await own(ctx, id)
    await automations.set(ctx, id, { hookTurn: automation.hookTurn + 1 })
    return { data: await addressesOf(ctx, id) }
  },
})

/** A call from outside. What is not ours to answer is not there; the same `webhook-id` begins one run however often it comes. */
export async function hookCalled({ program, request, params, body }: Asked<any, any>): Promise<{ accepted: boolean }> {
  const place = house().signer.read(params.token!)
  if (!place) throw fail('not_found')
  const system = program.open(place.organization, systemActor, { via: 'automation' })
  const [row] = await system.run<{ turn: number }>({
    text: 'select hook_turn as turn from automations where id = $1 and deleted_at is null',
    values: [place.automation],
  })
  const live = row?.turn === place.turn ? (await liveOnes(system, [place.automation])).get(place.automation) : undefined
  const node = live && nodeIn(await versionOf(system, live.id, live.version), place.node)
  if (!live || node?.type !== 'on.webhook') throw fail('not_found')
  const sent = request.headers['webhook-id'] ?? request.headers['idempotency-key']
  await begin(system, live, {
    node: node.id,
    key: `${node.id}:${typeof sent === 'string' ? sent.slice(0, 200) : system.requestId}`,
    noun: null,
    recordId: null,
    depth: 0,
    event: { type: 'on.webhook', at: system.now().toISOString(), actor: null, data: body ?? null },
  })
  return { accepted: true }
}
