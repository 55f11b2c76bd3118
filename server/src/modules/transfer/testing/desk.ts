import { actorFor, type Context, type JobContext, systemActor } from '../../../kernel/index.ts'
import type { Answer, House, Person, World } from '../../../testing/index.ts'
import { importWork } from '../work.ts'

/** Sends a file as a person would. */
export async function send(
  house: House,
  person: Person,
  query: string,
  body: string | Buffer,
  name = 'people.csv',
  type = 'text/csv',
): Promise<Answer> {
  const response = await house.server.inject({
    method: 'POST',
    url: `/api/v1/imports?${query}`,
    headers: {
      authorization: `Bearer ${person.token}`,
      'x-organization': person.ctx.organization,
      'content-type': type,
      'x-file-name': encodeURIComponent(name),
    },
    payload: typeof body === 'string' ? Buffer.from(body) : body,
  })
  const text = response.body
  return { status: response.statusCode, text, body: JSON.parse(text), headers: response.headers }
}

/** What a worker gives the job of an import. */
export function bench(w: World, change: Partial<JobContext> = {}): JobContext {
  const { program } = w.house
  const ctx: Context = program.open(w.organization, systemActor)
  return {
    ...program.ports,
    organization: w.organization,
    attempt: 1,
    ctx,
    async as(who) {
      const actor = await actorFor(program, w.organization, who)
      return actor ? program.open(w.organization, actor) : null
    },
    ...change,
  }
}

/** Does what the worker would do with an import now. */
export const workOn = (w: World, id: string, change: Partial<JobContext> = {}): Promise<void> =>
  importWork.run(bench(w, change), { import: id })
