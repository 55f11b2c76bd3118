import { downgrade, openapi } from './openapi.ts'
import { type Asked, route, text } from './route.ts'

const headers = { 'cache-control': 'public, max-age=300' }
const written = new WeakMap<object, Map<string, string>>()

/** A document is worked out on first use and kept: it follows from the registry alone. */
function once(
  { program }: Pick<Asked, 'program'>,
  name: string,
  write: (document: Record<string, any>) => string,
): string {
  let texts = written.get(program.registry)
  if (!texts) written.set(program.registry, (texts = new Map()))
  let found = texts.get(name)
  if (!found) texts.set(name, (found = write(openapi(program.registry))))
  return found
}

/** The descriptions of the API: OpenAPI 3.1, and a 3.0 rendering for older tools. */
export const documentRoutes = [
  route('openapi', 'GET /openapi.json', {
    for: 'anyone',
    tag: 'Describe',
    about: 'This document',
    run: async (asked) => text(once(asked, '3.1', JSON.stringify), { headers }),
  }),
  route('openapiOlder', 'GET /openapi-3.0.json', {
    for: 'anyone',
    tag: 'Describe',
    about: 'This document for tools that read OpenAPI 3.0 only',
    run: async (asked) =>
      text(
        once(asked, '3.0', (d) => JSON.stringify(downgrade(d))),
        { headers },
      ),
  }),
]
