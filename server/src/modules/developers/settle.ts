import type { Program } from '../../kernel/index.ts'
import { disable } from './disable.ts'
import { patienceDays } from './schedule.ts'
import type { Attempt } from './send.ts'

/** Writes down what became of some attempts by one statement, and switches off endpoints whose time is up. */
export async function settle(program: Program, outcomes: readonly Attempt[], at: Date): Promise<void> {
  const { rows } = await program.worker.query(
    'select * from kernel.settle_webhook_deliveries($1::jsonb, $2, make_interval(days => $3))',
    [JSON.stringify(outcomes), at, patienceDays],
  )
  for (const { organization_id, webhook_id, since } of rows) {
    const day = new Date(since).toISOString().slice(0, 10)
    await disable(
      program,
      organization_id,
      webhook_id,
      `Every attempt since ${day} failed, for ${patienceDays} days or longer.`,
    ).catch((error) => program.log.error({ err: error }, 'A webhook could not be switched off'))
  }
}
