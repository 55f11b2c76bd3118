import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { databaseFailure } from '../db/failures.ts'
import { Failure, fail } from '../errors.ts'

const fromFramework: Record<string, string> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_json',
}

/** Whatever was thrown, as something a client may be told. */
function failureOf(error: FastifyError | Failure | Error): Failure {
  const known = databaseFailure(error)
  if (known instanceof Failure) return known
  const code = (error as FastifyError).code
  if (code && fromFramework[code]) return fail(fromFramework[code])
  if (error instanceof SyntaxError && (error as FastifyError).statusCode === 400) return fail('invalid_json')
  const status = (error as FastifyError).statusCode
  if (status && status >= 400 && status < 500)
    return new Failure('bad_request', status, 'This request cannot be read.', {})
  return fail('internal')
}

/** Answers errors as RFC 9457 problem details with a stable code; unknown ones get an id and no text. */
export function problems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = failureOf(error)
    if (failure.status >= 500)
      request.log.error(
        { err: (failure.cause as Error) ?? error },
        failure.code === 'internal' ? 'A request failed' : failure.code,
      )
    sendProblem(request, reply, failure)
  })
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, failure: Failure): void {
  const { detail, ...details } = failure.details as { detail?: string }
  const retry = failure.status === 503 ? { 'retry-after': '2' } : {}
  reply
    .code(failure.status)
    .headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...retry })
    .send(
      JSON.stringify({
        type: `/docs/errors#${failure.code}`,
        title: failure.message,
        status: failure.status,
        code: failure.code,
        ...(detail ? { detail } : {}),
        ...details,
        requestId: request.id,
      }),
    )
}
