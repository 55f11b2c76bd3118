import {
  choice,
  detail,
  hidden,
  integer,
  json,
  moment,
  ref,
  required,
  resource,
  system,
  text,
  z,
} from '../../kernel/index.ts'
import { keptWish } from './export.ts'

/** Days a finished file waits for whoever asked for it. */
export const exportDays = 7

const example = { format: 'csv' as const, filter: 'stage = "customer"' }

/** A file that is written in the background. It is seen and fetched by the member who asked for it, and by nobody else. */
export const exportFiles = resource('exports', {
  title: 'name',
  singular: 'export',
  fields: {
    name: system(required(text({ max: 200 }))),
    noun: system(required(text({ max: 60 }))),
    format: system(required(choice(['csv', 'xlsx']))),
    status: system(
      required(
        choice([
          { value: 'running', tone: 'info' },
          { value: 'done', tone: 'ok' },
          { value: 'failed', tone: 'bad' },
          { value: 'cancelled', tone: 'neutral' },
        ]),
      ),
    ),
    rows: system(integer({ min: 0 })),
    done: system(integer({ min: 0 })),
    size: system(integer({ min: 0 })),
    problem: system(text({ max: 500 })),
    finishedAt: system(moment()),
    expiresAt: system(moment()),
    ownerId: system(required(ref('members'))),
    wish: system(detail(required(json(keptWish, example)))),
    scopes: system(hidden(json(z.array(z.string()).nullable(), ['contacts:export']))),
  },
  expose: ['list', 'get', 'remove'],
  final: true,
  sort: ['-createdAt'],
  limit: (actor, param) => (actor.kind === 'system' ? undefined : `t.owner_id = ${param(actor.member)}::uuid`),
})
