import { z } from 'zod'
import { listQuery } from '../resource/list.ts'

interface Parts {
  answer(description: string, schema?: z.ZodType): object
  failures: object
  content(schema: z.ZodType): object
  header(more?: Record<string, z.ZodType>): z.ZodType
  event: z.ZodType
  events: z.ZodType
}

const loose = z.record(z.string(), z.unknown())
const password = z.string().min(10).max(200)
const email = z.string().max(254)
const tokens = z
  .object({
    accessToken: z.string(),
    refreshToken: z.string(),
    expiresIn: z.number().int(),
    user: loose,
    organizations: z.array(loose),
  })
  .meta({ id: 'Tokens' })

/** Bodies of the routes that no declaration gives; the routes check them with these very schemas. */
export const bodies = {
  login: z.strictObject({ email, password: z.string().min(1).max(200) }),
  register: z.strictObject({
    name: z.string().min(1).max(200),
    email: z.email('An e-mail address looks like name@example.com.').max(254),
    password,
    organizationName: z.string().max(100).optional(),
  }),
  token: z.strictObject({ token: z.string().min(1).max(500) }),
  forgot: z.strictObject({ email }),
  reset: z.strictObject({ token: z.string().min(1).max(500), password }),
  changePassword: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: password }),
  refresh: z.strictObject({ refreshToken: z.string().min(1).max(500) }),
  setUp: z.strictObject({
    token: z.string().min(1).max(200),
    name: z.string().min(1).max(200),
    email: z.email().max(254),
    password,
    organizationName: z.string().min(1).max(100),
  }),
  preferences: z.record(z.string().max(60), z.unknown()),
}

/** Routes of the kernel and of modules with routes of their own, for the OpenAPI document. */
export function ownPaths(p: Parts): Record<string, any> {
  const open = { security: [] }
  const body = (schema: z.ZodType) => ({ requestBody: { content: p.content(schema) } })
  const op = (
    operationId: string,
    tag: string,
    summary: string,
    rest: object,
    ok: [number, string, z.ZodType?] = [200, 'Done', loose],
  ) => ({ operationId, tags: [tag], summary, ...rest, responses: { [ok[0]]: p.answer(ok[1], ok[2]), ...p.failures } })
  const inOrganization = { requestParams: { header: p.header() } }
  return {
    '/api/v1/auth/login': {
      post: op('login', 'Sign-in', 'Sign in with e-mail and password', { ...open, ...body(bodies.login) }, [
        200,
        'Tokens for programs; browsers get a cookie',
        tokens,
      ]),
    },
    '/api/v1/auth/refresh': {
      post: op(
        'refresh',
        'Sign-in',
        'Exchange a refresh token; each works once',
        { ...open, ...body(bodies.refresh) },
        [200, 'New tokens', tokens],
      ),
    },
    '/api/v1/auth/logout': { post: op('logout', 'Sign-in', 'End this session', {}, [204, 'Ended']) },
    '/api/v1/auth/register': {
      post: op(
        'register',
        'Sign-in',
        'Make an account; the answer is the same for a known address',
        { ...open, ...body(bodies.register) },
        [202, 'Look at your mail', loose],
      ),
    },
    '/api/v1/auth/verify': {
      post: op('verifyEmail', 'Sign-in', 'Confirm an address', { ...open, ...body(bodies.token) }),
    },
    '/api/v1/auth/forgot': {
      post: op('forgotPassword', 'Sign-in', 'Mail a link to set a new password', { ...open, ...body(bodies.forgot) }, [
        202,
        'Look at your mail',
        loose,
      ]),
    },
    '/api/v1/auth/reset': {
      post: op('resetPassword', 'Sign-in', 'Set a new password with a mailed token', {
        ...open,
        ...body(bodies.reset),
      }),
    },
    '/api/v1/auth/change-password': {
      post: op('changePassword', 'Sign-in', 'Change your password; other sessions end', body(bodies.changePassword), [
        204,
        'Changed',
      ]),
    },
    '/api/v1/auth/config': { get: op('authConfig', 'Sign-in', 'What the sign-in page offers', open) },
    '/api/v1/auth/set-up': {
      post: op('setUp', 'Sign-in', 'Make the first administrator with the one-time link', {
        ...open,
        ...body(bodies.setUp),
      }),
    },
    '/api/v1/auth/sessions': { get: op('listSessions', 'Sign-in', 'Your sessions', {}) },
    '/api/v1/auth/sessions/{id}': {
      delete: op(
        'revokeSession',
        'Sign-in',
        'End one of your sessions',
        { requestParams: { path: z.object({ id: z.string() }) } },
        [204, 'Ended'],
      ),
    },
    '/api/v1/auth/sessions/revoke-others': {
      post: op('revokeOtherSessions', 'Sign-in', 'End all your other sessions', {}),
    },
    '/api/v1/me': { get: op('me', 'Me', 'Who you are, and what you may do', inOrganization) },
    '/api/v1/me/preferences': {
      patch: op('updatePreferences', 'Me', 'Your theme, language and time zone', {
        ...inOrganization,
        ...body(bodies.preferences),
      }),
    },
    '/api/v1/organizations': { get: op('listOrganizations', 'Organizations', 'Organizations you belong to', {}) },
    '/api/v1/resources': {
      get: op('listResources', 'Describe', 'Nouns and fields as you may see them', inOrganization),
    },
    '/api/v1/permissions': { get: op('listPermissions', 'Describe', 'Every permission', inOrganization) },
    '/api/v1/architecture': {
      get: op('architecture', 'Describe', 'Modules, nouns, verbs, events and their arrows', inOrganization),
    },
    '/api/v1/errors': { get: op('listErrors', 'Describe', 'Every error code', open) },
    '/api/v1/events': {
      get: op(
        'listEvents',
        'Audit',
        'What happened in the organization',
        { requestParams: { query: listQuery.pick({ filter: true, limit: true, cursor: true }), header: p.header() } },
        [200, 'Events, newest first', p.events],
      ),
    },
    '/api/v1/search': {
      get: op('search', 'Search', 'Records by words, best first', {
        requestParams: {
          query: z.object({ q: z.string(), nouns: z.string().optional(), limit: z.coerce.number().int().optional() }),
          header: p.header(),
        },
      }),
    },
    '/api/v1/search/suggest': {
      get: op('suggest', 'Search', 'Completions of a word', {
        requestParams: { query: z.object({ q: z.string() }), header: p.header() },
      }),
    },
    '/api/v1/tags': {
      get: op('listTags', 'Describe', 'Tags in use', {
        requestParams: { query: z.object({ noun: z.string() }), header: p.header() },
      }),
    },
    '/api/v1/realtime/tickets': {
      post: op('realtimeTicket', 'Realtime', 'A ticket for one WebSocket at /api/v1/realtime?ticket=…', inOrganization),
    },
    '/api/v1/openapi.json': { get: op('openapi', 'Describe', 'This document', open) },
    '/api/v1/openapi-3.0.json': { get: op('openapiOlder', 'Describe', 'This document for OpenAPI 3.0 tools', open) },
  }
}
