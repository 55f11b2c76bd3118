import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { fail } from '../errors.ts'
import type { Program } from '../program.ts'
import { sendProblem } from './problem.ts'

/** The folder of the built web app: beside the bundle, or in the checkout when run from source. */
function webRoot(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  return ['../web', '../../web/dist', '../../../../web/dist']
    .map((p) => join(here, p))
    .find((p) => existsSync(join(p, 'index.html')))
}

/** Serves the web app; every path that is no file and no API is a page of it. */
export async function webApp(app: FastifyInstance, program: Program): Promise<void> {
  const root = webRoot()
  if (!root) {
    program.log.warn('The web app is not built; only the API is served. Run npm start to build it.')
    app.setNotFoundHandler((request, reply) => sendProblem(request, reply, fail('not_found')))
    return
  }
  const page = await readFile(join(root, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    setHeaders: (reply, path) => {
      // Names of built assets carry their content's hash, so they never change.
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' &&
      !/^\/(api|dev|docs|metrics|mcp)(\/|$)/.test(request.url) &&
      !/\.[a-z0-9]{2,5}(\?|$)/i.test(request.url)
    if (!wantsPage) return sendProblem(request, reply, fail('not_found'))
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
}
