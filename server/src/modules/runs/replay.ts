import { type Context, fail } from '../../kernel/index.ts'
import { flowNamed } from './flow.ts'
import { live } from './run.ts'
import { knock, patience } from './start.ts'

/**
 * Lets a run that ended go on from a step: what came before it stays. Without a step it goes on where it failed, or from the beginning
 * where nothing did. A step that had failed calls outside with the key it had; one that had succeeded gets a new one.
 */
export async function replayRun(ctx: Context, id: string, { fromStep }: { fromStep?: string } = {}): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [run] = await tx.run<{ status: string; flow: string; label: string; alive: boolean }>({
      text: `select status, flow, label, status in ${live} as alive from runs where id = $1 for update`,
      values: [id],
    })
    if (!run) throw fail('not_found')
    if (run.alive) throw fail('runs.not_ended')
    const steps = await tx.run<{ key: string; position: number; status: string; kind: string }>({
      text: 'select key, position, status, kind from run_steps where run_id = $1 order by position',
      values: [id],
    })
    const from = placeOf(steps, fromStep)
    if (from > 0 && steps.some((s) => s.status === 'undone')) throw fail('runs.taken_back')
    const again = steps.some((s) => s.position >= from && s.status === 'done')
    await tx.run({ text: 'delete from run_steps where run_id = $1 and position >= $2', values: [id, from] })
    await tx.run({
      text: `update run_steps set status = 'waiting', attempts = 0, ended_at = null where run_id = $1 and kind = 'undo'`,
      values: [id],
    })
    const now = tx.now().getTime()
    await tx.run({
      text: `update runs set status = 'queued', token = token + 1, round = round + $2, leased = false, knocked = false, ending = null, problem = null, output = null, ended_at = null, step_count = $3, deadline_at = $4, wake_at = $5 where id = $1`,
      values: [
        id,
        again ? 1 : 0,
        from,
        new Date(now + (flowNamed(run.flow)?.deadline ?? 0)).toISOString(),
        new Date(now + patience).toISOString(),
      ],
    })
    await tx.emit(
      'runs.replayed',
      { flow: run.flow, label: run.label, fromStep: fromStep ?? null },
      { noun: 'runs', id },
    )
    await knock(tx, id)
  })
}

type Placed = { key: string; position: number; status: string }

function placeOf(steps: readonly Placed[], fromStep: string | undefined): number {
  if (fromStep !== undefined) {
    const step = steps.find((s) => s.key === fromStep)
    if (!step) throw fail('runs.no_such_step')
    return step.position
  }
  // Undone work cannot be gone on from.
  if (steps.some((s) => s.status === 'undone')) return 0
  const broken = steps.find(
    (s) => ['failed', 'running', 'waiting'].includes(s.status) && (s as Placed & { kind: string }).kind !== 'undo',
  )
  return broken?.position ?? 0
}
