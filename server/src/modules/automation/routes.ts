import { invalid, jsonText, route, z } from '../../kernel/index.ts'
import { missingFor } from './adopt.ts'
import { automations } from './automation.ts'
import { buttons, buttonsQuery } from './buttons.ts'
import { catalogue } from './catalogue.ts'
import { fileOf } from './file.ts'
import { graph as graphSchema } from './graph.ts'
import { addressesOf, hookCalled } from './hooks.ts'
import { logAnswer, logQuery, runLog } from './log.ts'
import { recipes } from './recipes/index.ts'
import { versionOf } from './stored.ts'

const tag = 'Automations'
const any = z.record(z.string(), z.unknown())
const reads = { for: 'organization', tag, can: 'automations:read' } as const
const idOf = (params: Readonly<Record<string, string>>): string => {
  const result = z.uuid().safeParse(params.id)
  if (!result.success) throw invalid([{ path: 'id', message: 'This is no id.' }])
  return result.data
}

/** What no noun and no verb gives. */
export const automationRoutes = [
  route('automationsSteps', 'GET /automations/steps', {
    ...reads,
    about: 'Everything of which an automation can be made: kinds of nodes with their settings, verbs, events',
    answer: z.object({
      data: z.array(
        z.object({
          type: z.string(),
          group: z.string(),
          label: z.string(),
          about: z.string(),
          settings: any,
          available: z.boolean(),
          missing: z.string().nullable(),
        }),
      ),
      verbs: z.array(z.object({ verb: z.string(), label: z.string(), about: z.string(), input: any })),
      events: z.array(z.object({ type: z.string(), noun: z.string().nullable(), label: z.string() })),
    }),
    run: async ({ ctx }) => catalogue(ctx.actor),
  }),
  route('automationsRecipes', 'GET /automations/recipes', {
    ...reads,
    about: 'Automations to begin with, and what some of them still need',
    answer: z.object({
      data: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          about: z.string(),
          needs: z.array(z.string()),
          missing: z.array(z.string()),
          graph: any,
        }),
      ),
    }),
    run: async () => ({
      data: recipes.map((r) => ({
        ...r,
        needs: [...r.needs],
        missing: missingFor(r),
        graph: graphSchema.parse(r.graph),
      })),
    }),
  }),
  route('automationsButtons', 'GET /automations/buttons', {
    ...reads,
    about: 'Live automations that may be started by hand on a record',
    query: buttonsQuery,
    answer: z.object({ data: z.array(z.object({ id: z.string(), name: z.string(), button: z.string() })) }),
    run: ({ ctx, query }) => buttons(ctx, query),
  }),
  route('automationsFile', 'GET /automations/:id/file', {
    ...reads,
    about: 'An automation as a file: the draft, or a version',
    query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }),
    async run({ ctx, params, query }) {
      const automation = await automations.get(ctx, idOf(params))
      const graph = query.version
        ? await versionOf(ctx, automation.id, query.version)
        : graphSchema.parse(automation.graph)
      const name =
        automation.name
          .normalize('NFKD')
          .replace(/[^A-Za-z0-9]+/g, '-')
          .replace(/^-+|-+$/g, '') || 'automation'
      return jsonText(fileOf(automation.name, automation.description, graph), {
        headers: { 'content-disposition': `attachment; filename="${name.toLowerCase()}.json"` },
      })
    },
  }),
  route('automationsRuns', 'GET /automations/:id/runs', {
    ...reads,
    about: 'Runs of an automation, newest first, and how they went at each node',
    query: logQuery,
    answer: logAnswer,
    run: ({ ctx, params, query }) => runLog(ctx, idOf(params), query),
  }),
  route('automationsHooks', 'GET /automations/:id/hooks', {
    for: 'organization',
    tag,
    can: 'automations:write',
    about: 'The secret addresses of the webhook triggers of an automation',
    answer: z.object({ data: z.array(z.object({ node: z.string(), url: z.string() })) }),
    run: async ({ ctx, params }) => ({ data: await ctx.transaction((tx) => addressesOf(tx, idOf(params))) }),
  }),
  route('automationsHook', 'POST /automations/hooks/:token', {
    for: 'anyone',
    tag,
    strict: 3000,
    status: 202,
    about: 'Begins an automation from outside, by the secret address of its webhook trigger',
    body: z.unknown(),
    answer: z.object({ accepted: z.boolean() }),
    run: hookCalled,
  }),
]
