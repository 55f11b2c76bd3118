import { uuid } from 'drizzle-orm/pg-core'
import {
  choice,
  initial,
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

const anId = '01981f6e-0000-7000-8000-000000000000'
const someId = () => ({
  ...raw(() => uuid(), z.uuid(), anId),
  filter: { type: valueTypes.id, column: '', cast: 'uuid' },
})

/** A question that a run waits on until a person answers. Only those who are asked see it, and who sees all automations. */
export const approvals = resource('automation_approvals', {
  title: 'question',
  singular: 'automation_approval',
  label: 'Approvals',
  labelOne: 'Approval',
  fields: {
    automationId: required(system(ref('automations'))),
    runId: required(system(someId())),
    nodeId: required(system(text({ max: 40 }))),
    question: required(system(text({ max: 1000 }))),
    noun: system(text({ max: 60 })),
    recordId: system(someId()),
    memberIds: required(system(json(z.array(z.uuid()).max(50), [anId]))),
    status: initial(
      'waiting',
      required(
        system(
          choice([
            { value: 'waiting', tone: 'warn' },
            { value: 'approved', tone: 'ok' },
            { value: 'declined', tone: 'bad' },
            { value: 'expired', tone: 'neutral' },
          ]),
        ),
      ),
    ),
    answeredBy: system(ref('members')),
    answeredAt: system(moment()),
    comment: system(text({ max: 1000 })),
    until: system(moment()),
  },
  can: { write: 'automations:write', remove: 'automations:write', export: 'automations:export' },
  expose: ['list', 'get'],
  sort: ['-createdAt'],
  // One is asked by name; whoever sees all automations sees what they ask, too.
  limit: (actor, param) =>
    actor.scope('automations:write') === 'all' ? undefined : `t.member_ids ? ${param(actor.member ?? '')}::text`,
})
