import { Liquid } from 'liquidjs'

const limits = { parseLimit: 200_000, renderLimit: 500, memoryLimit: 5_000_000 }
/** For plain text: nothing is escaped. */
const plain = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  jsTruthy: false,
  relativeReference: false,
  ...limits,
})
/** For HTML: every output is escaped. */
const html = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  outputEscape: 'escape',
  relativeReference: false,
  ...limits,
})
for (const engine of [plain, html]) {
  // Templates are texts of a tenant: they read no files and include nothing.
  for (const tag of ['include', 'render', 'layout', 'block']) delete (engine.tags as Record<string, unknown>)[tag]
}

/** Renders a Liquid template with own properties only, bounded in time, size and memory. Throws a sentence on a bad template. */
export const renderText = (template: string, values: Record<string, unknown>): string =>
  plain.parseAndRenderSync(template, values)
export const renderHtml = (template: string, values: Record<string, unknown>): string =>
  html.parseAndRenderSync(template, values)
