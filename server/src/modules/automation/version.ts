import { detail, integer, json, onCreate, ref, required, resource, system, text } from '../../kernel/index.ts'
import { emptyGraph, graph } from './graph.ts'

/** A published state of an automation. It never changes: runs that began with it go on with it. */
export const versions = resource('automation_versions', {
  title: 'note',
  singular: 'automation_version',
  label: 'Automation versions',
  labelOne: 'Automation version',
  fields: {
    automationId: onCreate(required(ref('automations'))),
    number: required(system(integer({ min: 1, max: 1_000_000 }))),
    note: text({ max: 300 }),
    graph: required(detail(json(graph, emptyGraph()))),
  },
  unique: [['automationId', 'number']],
  can: {
    read: 'automations:read',
    write: 'automations:write',
    remove: 'automations:write',
    export: 'automations:export',
  },
  expose: ['list', 'get'],
  sort: ['-number'],
})
