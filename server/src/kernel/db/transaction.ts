import type pg from 'pg'
import type { Statement } from '../context.ts'
import { sqlState } from '../errors.ts'
import { statementName } from './burst.ts'
import { type Database, tenantSql } from './pool.ts'

/** One open transaction under a tenant. */
export interface Transaction {
  run<R = any>(statement: Statement): Promise<R[]>
  savepoint<T>(work: () => Promise<T>): Promise<T>
}

/**
 * Runs work in one transaction under a tenant. BEGIN and the tenant travel with the first statement, COMMIT is checked:
 * after an error that somebody swallowed it would answer ROLLBACK, and that must not look like success.
 */
async function once<T>(
  db: Database,
  organization: string,
  work: (tx: Transaction) => Promise<T>,
  last: () => Statement | undefined,
): Promise<T> {
  const client = await db.checkout()
  let broken = false
  try {
    const begun = Promise.all([
      client.query('begin'),
      client.query({ name: 'tenant_setting', text: tenantSql, values: [organization] }),
    ])
    begun.catch(() => {})
    const tx = transactionOver(client, begun)
    const result = await work(tx)
    await begun
    const final = last()
    const flushed = final ? send(client, final) : undefined
    flushed?.catch(() => {})
    const commit = client.query('commit')
    commit.catch(() => {})
    await flushed
    if ((await commit).command !== 'COMMIT')
      throw new Error('The transaction was rolled back: an error inside it had been ignored')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken || (client as unknown as { _txStatus: string })._txStatus !== 'I')
  }
}

const send = (client: pg.PoolClient, s: Statement) =>
  client.query({ text: s.text, values: s.values as unknown[], name: statementName(s.text) })

function transactionOver(client: pg.PoolClient, begun: Promise<unknown>): Transaction {
  let depth = 0
  return {
    async run(statement) {
      const answer = send(client, statement)
      answer.catch(() => {})
      await begun
      return (await answer).rows
    },
    async savepoint(work) {
      const name = `s${++depth}`
      await client.query(`savepoint ${name}`)
      try {
        const result = await work()
        await client.query(`release savepoint ${name}`)
        return result
      } catch (error) {
        await client.query(`rollback to savepoint ${name}`)
        throw error
      } finally {
        depth--
      }
    },
  }
}

const attempts = 5

/** Runs work in a transaction; serialization failures and deadlocks are tried again, because work has no outside effects. */
export async function transaction<T>(
  db: Database,
  organization: string,
  work: (tx: Transaction) => Promise<T>,
  last: () => Statement | undefined = () => undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, organization, work, last)
    } catch (error) {
      const state = sqlState((error as { cause?: unknown }).cause ?? error) ?? sqlState(error)
      if (attempt >= attempts || (state !== '40001' && state !== '40P01')) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 5 * (0.5 + Math.random())))
    }
  }
}
