import { newId, type Program } from '../../kernel/index.ts'
import { hashPassword } from './auth.ts'

/** Makes a confirmed account: for the demo, the first administrator and people who come by an invitation mail. Answers its id; a known address keeps its password. */
export async function makeAccount(
  program: Pick<Program, 'identity'>,
  { name, email, password }: { name: string; email: string; password: string },
): Promise<string> {
  const address = email.toLowerCase()
  const client = await program.identity.connect()
  try {
    await client.query('begin')
    const known = await client.query('select id from identity."user" where email = $1', [address])
    if (known.rows[0]) {
      await client.query('rollback')
      return known.rows[0].id
    }
    const id = newId()
    await client.query(`insert into identity."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [
      id,
      name,
      address,
    ])
    await client.query(
      `insert into identity.account (id, "accountId", "providerId", "userId", password, "updatedAt") values ($1, $2::text, 'credential', $2::uuid, $3, now())`,
      [newId(), id, await hashPassword(password)],
    )
    await client.query('commit')
    return id
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
