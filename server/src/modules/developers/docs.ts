import type { FastifyInstance } from 'fastify'
import { openapi, type Program } from '../../kernel/index.ts'
import { docsPage } from './docs-page.ts'

/** The description of the API for people. It follows from the registry, so it is written once, when somebody first asks. */
export function docs(app: FastifyInstance, program: Program): void {
  let written: string | undefined
  const page = () => {
    written ??= docsPage(openapi(program.registry) as never)
    return written
  }
  for (const path of ['/docs', '/docs/errors'])
    app.get(path, async (_request, reply) => reply.type('text/html; charset=utf-8').send(page()))
}
