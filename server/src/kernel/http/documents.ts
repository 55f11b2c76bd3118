import type { FastifyInstance } from 'fastify'
import type { Program } from '../program.ts'
import { docsPage } from './docs-page.ts'
import { downgrade, openapi } from './openapi.ts'

/** The descriptions of the API: OpenAPI 3.1, a 3.0 rendering for older tools, and pages for people. */
export function documents(app: FastifyInstance, program: Program): void {
  let text: string | undefined
  let older: string | undefined
  const document = () => openapi(program.registry)
  app.get('/api/v1/openapi.json', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/json')
      .send((text ??= JSON.stringify(document()))),
  )
  app.get('/api/v1/openapi-3.0.json', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('application/json')
      .send((older ??= JSON.stringify(downgrade(document())))),
  )
  app.get('/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(document() as never)),
  )
  app.get('/docs/errors', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(document() as never)),
  )
}
