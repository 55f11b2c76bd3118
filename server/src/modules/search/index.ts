import { type Context, module, schedule, z } from '../../kernel/index.ts'
import { hearRecords, indexBatch, keepProgram, renew } from './documents.ts'
import { tidyVocabulary } from './door.ts'
import { searchRoutes } from './routes.ts'
import { asking } from './scope.ts'
import { views } from './view.ts'

export { searchIds } from './scope.ts'
export { views } from './view.ts'

const tidy = schedule('search.tidy', '11 4 * * *', ({ each }) =>
  each(async (ctx: Context) => void (await tidyVocabulary(asking(ctx)))),
)

export default module('search', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  resources: [views],
  routes: searchRoutes,
  jobs: [renew, indexBatch],
  schedules: [tidy],
  events: { 'search.renewed': z.object({ noun: z.string(), ids: z.array(z.uuid()) }) },
  hear: hearRecords,
  work: keepProgram,
})
