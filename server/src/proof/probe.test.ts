import { openapi } from '../kernel/http/openapi.ts'
import { expect, house, test } from '../testing/index.ts'
import { described } from './contract/documents.ts'
import { probe } from './probe/run.ts'
import { scene } from './probe/scene.ts'

const h = house()

test('a sample of all probes finds nothing of another organization', async () => {
  const { server, admin, program } = h.current
  const document = openapi(program.registry)
  const result = await probe({
    app: server,
    admin,
    registry: program.registry,
    document,
    ...(await scene(program)),
    every: 23,
  })
  console.log(`probe: ${result.probes} probes over ${result.routes} routes, ${result.leaks.length} leaks`)
  expect(result.leaks).toEqual([])
  expect(result.probes).toBeGreaterThan(400)
  expect(result.routes).toBeGreaterThan(described(document).length / 2)
}, 120_000)
