import type { FastifyInstance } from 'fastify'
import { errorCatalogue } from '../errors.ts'
import type { Program } from '../program.ts'
import { describe } from '../resource/describe.ts'
import type { Fields } from '../resource/field.ts'
import { contextOf } from './nouns.ts'

const json = 'application/json; charset=utf-8'

/** What the product consists of, for screens and programs. */
export function metaRoutes(app: FastifyInstance, program: Program): void {
  const { registry } = program
  app.get('/api/v1/resources', async (request, reply) => {
    const ctx = contextOf(program, request)
    const seen = registry.resources.filter((r) => ctx.actor.may(r.can.read) || r.can.read === 'signedIn')
    const resources = await Promise.all(
      seen.map((r) => describe(ctx, r, registry.moduleOf(r.name), registry.verbsOf(r.name))),
    )
    return reply.type(json).send(JSON.stringify({ resources }))
  })
  app.get('/api/v1/permissions', async (request, reply) => {
    contextOf(program, request)
    return reply.type(json).send(JSON.stringify({ data: registry.permissions }))
  })
  app.get('/api/v1/architecture', async (request, reply) => {
    contextOf(program, request)
    return reply.type(json).send(JSON.stringify(architecture(program)))
  })
  app.get('/api/v1/errors', async (_request, reply) =>
    reply
      .type(json)
      .send(
        JSON.stringify({
          data: Object.entries(errorCatalogue()).map(([code, [status, title]]) => ({ code, status, title })),
        }),
      ),
  )
}

/** Modules, nouns, verbs, events and their arrows, live from the registry. */
export function architecture({ registry }: Pick<Program, 'registry'>) {
  return {
    modules: registry.modules.map((m) => ({ name: m.name, ring: m.ring, needs: m.needs })),
    nouns: registry.resources.map((r) => ({
      name: r.name,
      label: r.label,
      module: registry.moduleOf(r.name),
      fields: Object.entries(r.fields as Fields).map(([name, f]) => ({
        name,
        kind: f.kind,
        ...(f.describe.ref ? { ref: f.describe.ref } : {}),
      })),
    })),
    verbs: registry.modules.flatMap((m) =>
      m.commands.map((c) => ({ name: c.verb, module: m.name, permission: c.can, reads: c.reads })),
    ),
    events: registry
      .events()
      .map((e) => ({
        ...e,
        reactions: registry.modules.flatMap((m) =>
          m.on[e.name] ? [{ module: m.name, name: m.on[e.name]!.name }] : [],
        ),
      })),
  }
}
