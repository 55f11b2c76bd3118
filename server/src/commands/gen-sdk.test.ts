import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { methodsOf, operationsFile, surfaceFile } from './gen-sdk.ts'

const json = { 'application/json': {} }
const documentOf = (...lines: [line: string, id: string, more?: object][]) => {
  const paths: Record<string, Record<string, any>> = {}
  for (const [line, operationId, more] of lines) {
    const [method, path] = line.split(' ') as [string, string]
    const described = { operationId, responses: { 200: { content: json } }, ...more }
    paths[`/api/v1${path}`] = { ...paths[`/api/v1${path}`], [method.toLowerCase()]: described }
  }
  return { paths } as any
}
const named = (...lines: Parameters<typeof documentOf>) =>
  methodsOf(documentOf(...lines)).map((m) => `${m.group}.${m.name}`)

test('operations of a noun have the names of their verbs, others a word or their operationId', () => {
  expect(
    named(
      ['GET /api-keys', 'listApiKeys'],
      ['POST /api-keys', 'createApiKey'],
      ['GET /api-keys/{id}', 'getApiKey'],
      ['PATCH /api-keys/{id}', 'updateApiKey'],
      ['DELETE /api-keys/{id}', 'removeApiKey'],
      ['GET /api-keys/{id}/rejects.csv', 'rejectsOfApiKey'],
      ['GET /me', 'me'],
      ['DELETE /auth/sessions/{id}', 'revokeSession'],
      ['POST /auth/sessions/revoke-others', 'revokeOtherSessions'],
      ['GET /organizations/current', 'getOrganization'],
      ['PATCH /organizations/current', 'updateOrganization'],
    ),
  ).toEqual([
    ...['list', 'create', 'get', 'update', 'remove', 'rejectsCsv'].map((name) => `apiKeys.${name}`),
    ...['me.get', 'auth.revokeSession', 'auth.revokeOtherSessions'],
    ...['organizations.current', 'organizations.updateOrganization'],
  ])
})

test('two operations of one name get their own; never the same', () => {
  expect(named(['GET /views/share', 'sharesOfViews'], ['POST /views/share', 'shareView'])).toEqual([
    'views.share',
    'views.shareView',
  ])
  expect(() => named(['GET /views/a', 'x'], ['POST /views/a', 'a'])).toThrow('views.a')
})

test('what an operation has is told: body or file, query, key, pages, a file as the answer', () => {
  const parameters = [
    { name: 'cursor', in: 'query' },
    { name: 'Idempotency-Key', in: 'header' },
  ]
  const flags = (line: string, more: object) => methodsOf(documentOf([line, 'x', more]))[0]!.flags
  expect(flags('GET /things', { parameters: parameters.slice(0, 1) })).toEqual(['query', 'pages'])
  expect(flags('POST /things', { parameters, requestBody: { content: json } })).toEqual([
    ...['body', 'query', 'once', 'pages'],
  ])
  expect(flags('POST /things', { requestBody: { content: { 'text/csv': {} } } })).toEqual(['file'])
  expect(flags('GET /things/export', { responses: { 200: {} } })).toEqual(['download'])
  expect(flags('GET /things/{id}/plan', { responses: { 200: { content: { 'text/csv': {} } } } })).toEqual(['download'])
})

test('the generated part of the SDK follows from the contract', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8')
  const methods = methodsOf(JSON.parse(read('contract/openapi.json')))
  expect(methods.length).toBeGreaterThan(100)
  expect(read('sdk/typescript/src/generated/operations.ts')).toBe(operationsFile(methods))
  expect(read('sdk/typescript/src/generated/surface.ts')).toBe(surfaceFile(methods))
})
