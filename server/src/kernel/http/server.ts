import type { IncomingMessage } from 'node:http'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { fail } from '../errors.ts'
import { newId } from '../ids.ts'
import type { Program } from '../program.ts'
import { devDoors } from './dev.ts'
import { health } from './health.ts'
import { identify } from './identity.ts'
import { limited } from './limits.ts'
import { requestSeconds } from './metrics.ts'
import { problems } from './problem.ts'
import { routesOf } from './routes.ts'
import { addRoute } from './serve-route.ts'
import { webApp } from './web.ts'

/** Bytes of a JSON body; files go through routes of their own. */
const bodyLimit = 4 * 1024 * 1024

/** The web server: every route comes from the registry, from a module's own `routes`, or from this folder. */
export async function buildServer(program: Program): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: program.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit,
    // A fixed number of hops: the leftmost forwarded address is whatever the client wrote.
    trustProxy: (_address: string, hop: number) => hop < program.config.TRUSTED_PROXIES,
    // Bodies have their own time below: a file takes as long as its line needs.
    requestTimeout: 0,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
    exposeHeadRoutes: false,
  })
  const secure = program.publicUrl().startsWith('https:')
  problems(app)
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (data) => JSON.stringify(data))
  app.decorateRequest('identity', null)
  app.decorateRequest('via', 'api')
  oneContentType(app)

  await app.register(cookie)
  if (secure) await app.register(cors, { origin: [program.publicUrl()], credentials: true })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  })
  await app.register(compress, { threshold: 1400, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', 'no-store')
      await identify(program, request)
    }
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requestSeconds.observe(
      { method: request.method, route, status: `${Math.floor(reply.statusCode / 100)}xx` },
      reply.elapsedTime / 1000,
    )
    if (route.startsWith('/api/') || reply.statusCode >= 500)
      request.log.info(
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
          organization: request.identity?.organization ?? undefined,
        },
        'request',
      )
  })

  await app.register(async (api) => {
    await limited(api, program)
    for (const r of routesOf(program.registry)) addRoute(api, program, r)
    for (const m of program.registry.modules) await m.plug?.(api, program)
  })
  health(app, program)
  devDoors(app, program)
  await webApp(app, program)
  return app
}

/**
 * One exact content type for bodies, checked before any parser: variants with tabs, leading spaces or trailing junk have
 * walked around per-type validation before (CVE-2026-25223 and its successors).
 */
function oneContentType(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body: string, done) => {
    try {
      if (body.length === 0) return done(null, undefined)
      done(null, parsed(body))
    } catch {
      done(fail('invalid_json') as never, undefined)
    }
  })
  app.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type']
    const hasBody =
      request.headers['content-length'] !== undefined
        ? request.headers['content-length'] !== '0'
        : request.headers['transfer-encoding'] !== undefined
    if (hasBody) limitTime(request.raw, request.routeOptions.config.accepts !== undefined)
    if (hasBody && request.method !== 'GET' && !fits(type ?? '', request.routeOptions.config.accepts))
      return done(fail('unsupported_media_type'))
    done()
  })
  app.addContentTypeParser('*', (_request, body, done) => done(null, body))
  app.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, (_request, body: string, done) => {
    try {
      done(null, parsed(body))
    } catch {
      done(fail('invalid_json') as never, undefined)
    }
  })
}

/** Milliseconds in which a JSON body must have come, and a file may pause. */
const bodyMs = 60_000

/** A body that never ends would hold its connection for ever. */
function limitTime(raw: IncomingMessage, streamed: boolean): void {
  // Requests that are made inside the process have no line that could pause.
  if (streamed) return void (raw as Partial<IncomingMessage>).setTimeout?.(bodyMs, () => raw.destroy())
  const timer = setTimeout(() => raw.destroy(), bodyMs)
  raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
}

/** A route takes JSON, or instead of it the types it names; those are not parsed but handed on as they come. */
const fits = (type: string, accepts: readonly string[] | undefined): boolean =>
  accepts
    ? accepts.includes(
        type.toLowerCase().replace(/^(multipart\/form-data); ?boundary="?[\w'()+,./:=?-]{1,70}"?$/, '$1'),
      )
    : /^application\/(json|merge-patch\+json)(; ?charset=utf-8)?$/i.test(type)

/** Only a text that spells the key out, or escapes characters, can hold it: all others are spared the slower way. */
const parsed = (body: string): unknown => JSON.parse(body, /__proto__|\\u/.test(body) ? dropPrototype : undefined)

/** A key that would change an object's prototype is refused, not dropped: nothing may vanish in silence. */
function dropPrototype(this: unknown, key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('forbidden key')
  return value
}
