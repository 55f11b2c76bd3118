import { z } from 'zod'
import { errorCatalogue } from '../errors.ts'
import type { Program } from '../program.ts'
import { describe } from '../resource/describe.ts'
import type { Fields } from '../resource/field.ts'
import { route } from './route.ts'

const described = { tag: 'Describe' }
const list = z.object({ data: z.array(z.record(z.string(), z.unknown())) })

/** What the product consists of, for screens and programs. */
export const metaRoutes = [
  route('listResources', 'GET /resources', {
    ...described,
    for: 'organization',
    about: 'Nouns and fields as you may see them',
    async run({ ctx, program: { registry } }) {
      const seen = registry.resources.filter((r) => ctx.actor.may(r.can.read))
      const all = seen.map((r) => describe(ctx, r, registry.moduleOf(r.name), registry.verbsOf(r.name)))
      return { resources: await Promise.all(all) }
    },
  }),
  route('architecture', 'GET /architecture', {
    ...described,
    for: 'organization',
    about: 'Modules, nouns, verbs, events and their arrows',
    run: async ({ program }) => architecture(program),
  }),
  route('listErrors', 'GET /errors', {
    ...described,
    for: 'anyone',
    about: 'Every error code a problem may carry',
    answer: list,
    run: async () => ({
      data: Object.entries(errorCatalogue()).map(([code, [status, title]]) => ({ code, status, title })),
    }),
  }),
]

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
    events: registry.events().map((e) => ({
      ...e,
      reactions: registry.modules.flatMap((m) => (m.on[e.name] ? [{ module: m.name, name: m.on[e.name]!.name }] : [])),
    })),
  }
}
