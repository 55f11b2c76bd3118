import { z } from 'zod'
import type { Resource } from '../resource/resource.ts'

/** RFC 9457 problem details: every error of the API. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  })
  .loose()
  .meta({ id: 'Problem', description: 'RFC 9457 problem details. `code` is stable; sentences may change.' })

export const event = z
  .object({
    id: z.uuid(),
    at: z.string(),
    type: z.string(),
    noun: z.string().nullable(),
    recordId: z.uuid().nullable(),
    version: z.number().int().nullable(),
    actor: z.object({ kind: z.enum(['person', 'key', 'system']), id: z.uuid().nullable(), name: z.string() }),
    changes: z.record(z.string(), z.array(z.unknown())).nullable(),
    data: z.record(z.string(), z.unknown()).nullable(),
    requestId: z.uuid(),
    batchId: z.uuid().nullable(),
    via: z.string(),
  })
  .meta({ id: 'Event' })

export const events = z.object({ data: z.array(event), nextCursor: z.string().nullable() }).meta({ id: 'EventPage' })

const counts = { count: z.number().int(), countCapped: z.boolean() }
const figure = z.union([z.number(), z.object({ amount: z.number(), currency: z.string() }), z.null()])
export const figures = z.object({ ...counts, sums: z.array(figure) }).meta({ id: 'Figures' })

export const batchResults = z
  .object({
    results: z.array(
      z.object({
        status: z.number().int(),
        id: z.uuid().optional(),
        data: z.unknown().optional(),
        error: z.unknown().optional(),
      }),
    ),
  })
  .meta({ id: 'BatchResult' })

export const bulkResult = z
  .object({ matched: z.number().int(), changed: z.number().int(), skipped: z.number().int(), batchId: z.uuid() })
  .meta({ id: 'BulkResult' })

export const pageOf = (r: Resource<any>) =>
  z
    .object({
      data: z.array(r.wire),
      nextCursor: z.string().nullable(),
      count: counts.count.optional(),
      countCapped: counts.countCapped.optional(),
    })
    .meta({ id: `${r.component}Page` })
