import { createHash } from 'node:crypto'
import type pg from 'pg'
import { migrations } from '../../migrations/index.ts'

export interface Migration {
  name: string
  sql: string
}

/**
 * Runs the numbered files that this database has not seen: one file a transaction, as the owner role unless the file says
 * `-- as: admin`; `-- no transaction` runs statement by statement. A file that changed after it ran is refused.
 */
export async function migrateFiles(client: pg.Client, progress: (line: string) => void): Promise<string[]> {
  await client.query(
    `create table if not exists public.migrations (name text primary key, hash text not null, at timestamptz not null default now())`,
  )
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from public.migrations')
  const seen = new Map(rows.map((r) => [r.name, r.hash]))
  const done: string[] = []
  for (const { name, sql } of migrations) {
    const hash = createHash('sha256').update(sql).digest('hex')
    if (seen.has(name)) {
      if (seen.get(name) !== hash)
        throw new Error(`The migration ${name} was changed after it had run. Undo the change and write a new file.`)
      continue
    }
    progress(`Migrating ${name}`)
    await runFile(client, sql).catch((error) => {
      throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
    })
    await client.query('insert into public.migrations (name, hash) values ($1, $2)', [name, hash])
    done.push(name)
  }
  return done
}

async function runFile(client: pg.Client, sql: string): Promise<void> {
  const asAdmin = /^-- as: admin$/m.test(sql)
  if (/^-- no transaction$/m.test(sql)) {
    for (const part of sql.split(/^--> next$/m)) await client.query(part)
    return
  }
  await client.query('begin')
  try {
    if (!asAdmin) await client.query('set local role banyan_owner')
    await client.query(sql)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
