import { openapi } from '../../kernel/index.ts'
import { expect, house, test } from '../../testing/index.ts'

const h = house()

test('the document of the API tells of every route of messages', () => {
  const document = openapi(h.current.program.registry) as any
  const paths = Object.keys(document.paths)
  for (const path of [
    '/api/v1/messages/send',
    '/api/v1/m/click',
    '/api/v1/message-templates/preview',
    '/api/v1/messages/health',
  ])
    expect(paths).toContain(path)
  const { properties } = document.paths['/api/v1/messages/send'].post.requestBody.content['application/json'].schema
  expect(properties.at).toBeDefined()
})
