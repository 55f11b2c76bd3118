import '../../words/automations.ts'
import type { Resource } from '../../api/query.ts'
import { type Field, relationName } from '../../kernel/fields/field.ts'
import type { Option } from '../../ui/options.ts'
import { words } from '../../words/index.ts'
import { type Graph, nodeIn, nodesBefore, nounAt } from './graph.ts'
import { resourceOf } from './sentence.ts'

interface Around {
  graph: Graph
  node: string
  resources: Resource[]
  /** Names of what each step gives, as the server knows them. */
  outputs: Record<string, string[]>
  title: (id: string) => string
  secrets: string[]
}

/** Values that say something inside a text. */
const says = (field: Field) => !field.hidden && !field.fields && field.operators.length > 0

/** What a text at a node may name: the record and what it points at, the event, steps before it, who and where. */
export function namesAt({ graph, node: id, resources, outputs, title, secrets }: Around): Option[] {
  const node = nodeIn(graph, id)
  const noun = resourceOf(resources, nounAt(graph, id))
  const own = noun ? recordNames(noun, resources, 'record', noun.labelOne) : []
  const event = ['type', 'at', 'actor.name'].map((name) =>
    option(`event.${name}`, words.t(`automations.name.event.${name.replace('.', '_') as 'type'}`)),
  )
  const steps = nodesBefore(graph, id).flatMap((each) =>
    (outputs[each.id] ?? []).map((name) => option(`steps.${each.id}.${name}`, `${title(each.id)} › ${name}`)),
  )
  const loop = graph.nodes.find((each) => each.type === 'each' && nounAt(graph, id) === each.with.noun)
  const outer = loop && loop.id !== id ? resourceOf(resources, nounAt(graph, loop.id)) : undefined
  const parent = outer ? recordNames(outer, [], 'parent.record', outer.labelOne) : []
  const house = [
    option('organization.name', words.t('automations.name.organization')),
    option('actor.name', words.t('automations.name.actor')),
    option('actor.email', words.t('automations.name.actorEmail')),
  ]
  const sealed =
    node?.type === 'http.call'
      ? secrets.map((name) => option(`secrets.${name}`, words.t('automations.name.secret', { name })))
      : []
  return [...own, ...steps, ...parent, ...sealed, ...event, ...house]
}

const option = (path: string, label: string): Option => ({ value: path, label, hint: path })

function recordNames(noun: Resource, resources: Resource[], root: string, label: string): Option[] {
  const fields = noun.fields.filter(says)
  const direct = fields.map((field) => option(`${root}.${field.name}`, `${label} › ${field.label}`))
  const related = fields
    .filter((field) => field.ref && !field.custom)
    .flatMap((field) => {
      const target = resourceOf(resources, field.ref)
      if (!target) return []
      return target.fields
        .filter((each) => says(each) && !each.ref)
        .map((each) =>
          option(`${root}.${relationName(field.name)}.${each.name}`, `${label} › ${field.label} › ${each.label}`),
        )
    })
  return [...direct, option(`${root}.id`, `${label} › ${words.t('automations.name.id')}`), ...related]
}

/** What is wrong with the braces of a text, before the server has looked: nothing, or that one pair is not closed. */
export const braceProblem = (text: string): string | undefined => {
  const open = text.split('{{').length
  const close = text.split('}}').length
  return open === close ? undefined : words.t('automations.braces')
}
