import { uuid } from 'drizzle-orm/pg-core'
import {
  choice,
  detail,
  flag,
  hidden,
  initial,
  integer,
  json,
  moment,
  raw,
  ref,
  required,
  resource,
  system,
  text,
  valueTypes,
  z,
} from '../../kernel/index.ts'
import { seesEverything } from './sight.ts'

const anId = '01981f6e-0000-7000-8000-000000000000'
/** Somebody's id, whichever noun it is of. */
export const anyId = () => ({
  ...raw(() => uuid(), z.uuid(), anId),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})

/** A run that has not come to its end. */
export const live = `('queued', 'running', 'waiting', 'stopping')`

/**
 * One run of a flow. Written set-wise around the ordinary writes: what a run does are changes of records, and these are in the
 * stream; that it moves on is none.
 */
export const runs = resource('runs', {
  title: 'label',
  singular: 'run',
  subtitle: 'flow',
  expose: ['list', 'get'],
  sort: ['-createdAt'],
  indexes: [['recordId'], ['parentStepId']],
  subject: { noun: 'noun', id: 'record_id' },
  fields: {
    label: system(required(text({ max: 200 }))),
    flow: system(required(text({ max: 100 }))),
    status: initial(
      'queued',
      system(
        required(
          choice([
            { value: 'queued', tone: 'neutral' },
            { value: 'running', tone: 'info' },
            { value: 'waiting', tone: 'info' },
            { value: 'stopping', tone: 'warn' },
            { value: 'done', tone: 'ok' },
            { value: 'failed', tone: 'bad' },
            { value: 'cancelled', tone: 'warn' },
            { value: 'expired', label: 'Out of time', tone: 'bad' },
          ]),
        ),
      ),
    ),
    noun: system(text({ max: 60 })),
    recordId: system(anyId()),
    groupKey: system(text({ max: 100 })),
    uniqueKey: system(text({ max: 200 })),
    memberId: system(ref('members')),
    parentId: system(ref('runs')),
    waitingFor: system(text({ max: 300 })),
    problem: system(text({ max: 1000 })),
    stepCount: initial(0, system(required(integer({ min: 0 })))),
    stepBudget: initial(1000, system(required(integer({ min: 1 })))),
    startedAt: system(moment()),
    endedAt: system(moment()),
    deadlineAt: system(required(moment())),
    wakeAt: system(moment()),
    input: system(detail(json(z.unknown(), {}))),
    output: system(detail(json(z.unknown(), {}))),
    /** As it was given, with what people are not shown. */
    given: hidden(system(json(z.unknown(), {}))),
    scopes: hidden(system(json(z.array(z.string()), ['contacts:read']))),
    /** Goes up each time somebody takes the run: whoever holds an older one writes nothing any more. */
    token: hidden(initial(0, system(required(integer({ min: 0 }))))),
    /** Somebody is at work, until `wakeAt`. */
    leased: hidden(initial(false, system(required(flag())))),
    knocked: hidden(initial(false, system(required(flag())))),
    /** The state it comes to once everything was taken back. */
    ending: hidden(system(text({ max: 20 }))),
    /** How often steps that had succeeded were taken again. */
    round: hidden(initial(0, system(required(integer({ min: 0 }))))),
    parentStepId: hidden(system(anyId())),
    /** Its end was added up in the run that waits for it. */
    counted: hidden(initial(false, system(required(flag())))),
  },
  limit: (actor, param) => (seesEverything(actor) ? undefined : `t.member_id = ${param(actor.member)}::uuid`),
})

/** One step of a run: what it was given, what it answered, how often it was tried. */
export const runSteps = resource('run_steps', {
  title: 'label',
  singular: 'run_step',
  label: 'Steps of runs',
  labelOne: 'Step of a run',
  can: { read: 'runs:read', write: 'runs:write', remove: 'runs:remove', export: 'runs:export' },
  expose: ['list', 'get'],
  sort: ['position'],
  unique: [['runId', 'position']],
  fields: {
    runId: system(required(ref('runs'))),
    key: system(required(text({ max: 200 }))),
    label: system(required(text({ max: 200 }))),
    kind: system(required(choice(['do', 'call', 'sleep', 'wait', 'spawn', 'undo']))),
    status: system(
      required(
        choice([
          { value: 'running', tone: 'info' },
          { value: 'waiting', tone: 'info' },
          { value: 'done', tone: 'ok' },
          { value: 'failed', tone: 'bad' },
          { value: 'undone', label: 'Taken back', tone: 'warn' },
          { value: 'unused', label: 'Not needed', tone: 'neutral' },
        ]),
      ),
    ),
    position: system(required(integer({ min: 0 }))),
    attempts: initial(0, system(required(integer({ min: 0 })))),
    startedAt: system(required(moment())),
    endedAt: system(moment()),
    /** When it goes on at the latest. */
    dueAt: system(moment()),
    problem: system(text({ max: 1000 })),
    code: system(text({ max: 60 })),
    /** Of runs that were started by this step. */
    total: system(integer({ min: 0 })),
    done: system(integer({ min: 0 })),
    failures: system(integer({ min: 0 })),
    note: system(detail(json(z.unknown(), {}))),
    input: system(detail(json(z.unknown(), {}))),
    output: system(detail(json(z.unknown(), {}))),
    /** What the flow is answered when it comes by again. */
    result: hidden(system(json(z.unknown(), {}))),
    /** Where the inputs of the next runs begin; empty once all were started. */
    cursor: hidden(system(json(z.unknown(), {}))),
    concurrency: hidden(system(integer({ min: 1 }))),
  },
  limit: (actor, param) =>
    seesEverything(actor)
      ? undefined
      : `exists (select 1 from runs r where r.organization_id = t.organization_id and r.id = t.run_id and r.member_id = ${param(actor.member)}::uuid)`,
})
