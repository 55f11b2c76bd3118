import type { FastifyInstance } from 'fastify'
import type { Command } from '../command.ts'
import type { Program } from '../program.ts'
import { kebab } from '../resource/names.ts'
import { post } from './nouns.ts'

/** `contacts.merge` is `POST /api/v1/contacts/merge`. */
export const verbPath = (command: Command): string =>
  `/api/v1/${command.path ?? command.verb.split('.').map(kebab).join('/')}`

/** The route of a verb. */
export function verbRoutes(app: FastifyInstance, program: Program, command: Command): void {
  app.post(verbPath(command), (request, reply) =>
    post(program, request, reply, async (ctx) => {
      const output = await command(ctx, request.body ?? {})
      return output === undefined || output === null
        ? { status: 204, body: null }
        : { status: 200, body: JSON.stringify(output) }
    }),
  )
}
