import '../../words/automations.ts'
import type { Resource } from '../../api/query.ts'
import { words } from '../../words/index.ts'
import { filterWords } from './filter-words.ts'
import { beginsWith, type GraphNode, isTrigger } from './graph.ts'
import type { Catalogue } from './steps.ts'
import { kindOf } from './steps.ts'

export type Family = 'when' | 'if' | 'then' | 'wait' | 'ask' | 'end'

/** Which word and colour a node has. */
export function familyOf(type: string): Family {
  if (isTrigger({ type })) return 'when'
  if (type === 'end') return 'end'
  if (type === 'approve') return 'ask'
  if (type === 'wait' || type.startsWith('wait.')) return 'wait'
  return ['if', 'switch', 'split', 'each'].includes(type) ? 'if' : 'then'
}

const wayWords = [
  'next',
  'failed',
  'yes',
  'no',
  'each',
  'none',
  'happened',
  'timeout',
  'approved',
  'declined',
  'else',
] as const

/** What a way is called; the same words as the server has. */
export function wayLabel(type: string, name: string): string {
  if (name === 'next' && type === 'record.find') return words.t('automations.way.found')
  if (name === 'none' && type === 'wait.until') return words.t('automations.way.noDate')
  if (name === 'timeout' && type === 'approve') return words.t('automations.way.noAnswer')
  const known = wayWords.find((each) => each === name)
  return known ? words.t(`automations.way.${known}`) : name
}

export interface Told {
  catalogue: Catalogue | undefined
  resources: Resource[]
}

export const resourceOf = (resources: Resource[], noun: unknown) =>
  typeof noun === 'string' && noun ? resources.find((each) => each.name === noun || each.path === noun) : undefined

const whens = ['on.created', 'on.updated', 'on.removed', 'on.stage', 'on.changed', 'on.date', 'on.manual'] as const

/** The heading of a node: the one it was given, else what it does. */
export function titleOf(node: GraphNode, { catalogue, resources }: Told): string {
  if (node.title?.trim()) return node.title
  const type = whens.find((each) => each === node.type)
  const noun = isTrigger(node) ? resourceOf(resources, beginsWith(node)) : undefined
  if (type && noun) {
    const field = noun.fields.find((each) => each.name === node.with.field)?.label
    const to = choiceWords(node, noun)
    const key = type === 'on.stage' && to ? 'on.reaches' : type
    return words.t(`automations.when.${key.slice(3) as 'created'}`, {
      noun: noun.labelOne,
      small: noun.labelOne.toLowerCase(),
      field: field ?? '',
      to,
    })
  }
  if (node.type === 'do') {
    const verb = catalogue?.verbs.find((each) => each.verb === node.with.verb)
    if (verb) return verb.label
  }
  return kindOf(catalogue, node.type)?.label ?? node.type
}

/** "Customer, Partner" for the values that a trigger waits for. */
function choiceWords(node: GraphNode, noun: Resource): string {
  const field = noun.fields.find((each) => each.name === (node.type === 'on.stage' ? 'stage' : node.with.field))
  const to = node.with.to === undefined ? [] : [node.with.to].flat()
  return to.map((value) => field?.choices?.find((each) => each.value === value)?.label ?? String(value)).join(', ')
}

interface Duration {
  days?: number
  hours?: number
  minutes?: number
}

export function durationWords(value: unknown): string {
  const { days, hours, minutes } = (value ?? {}) as Duration
  return [
    days ? words.t('automations.days', { count: days }) : '',
    hours ? words.t('automations.hours', { count: hours }) : '',
    minutes ? words.t('automations.minutes', { count: minutes }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What stands below the heading; it may hold {{ names }}. `noun` is that of the record at the node. */
export function lineOf(node: GraphNode, told: Told, noun: string | null): string {
  const set = node.with
  const of = resourceOf(told.resources, set.noun) ?? resourceOf(told.resources, noun)
  const filter = text(set.filter) ? filterWords(text(set.filter), of, told.resources) : ''
  const labels = (names: string[]) => names.map((name) => of?.fields.find((each) => each.name === name)?.label ?? name)
  const lines: Record<string, () => string> = {
    'on.schedule': () => [text(set.cron), filter].filter(Boolean).join(' · '),
    'on.webhook': () => words.t('automations.lineHook'),
    'on.event': () => text(set.event),
    switch: () => text(set.value),
    split: () =>
      list(set.parts)
        .map((each) => `${(each as { percent?: number }).percent ?? 0} %`)
        .join(', '),
    each: () => [of?.label ?? '', filter].filter(Boolean).join(': '),
    'record.create': () =>
      [of?.labelOne, ...labels(Object.keys((set.values ?? {}) as object))].filter(Boolean).join(', '),
    'record.update': () => labels(Object.keys((set.values ?? {}) as object)).join(', '),
    'record.tag': () =>
      [...list(set.add).map((each) => `+ ${each}`), ...list(set.remove).map((each) => `− ${each}`)].join(', '),
    'record.find': () => [of?.labelOne, filter].filter(Boolean).join(': '),
    'message.send': () => text(set.subject) || text(set.text) || text(set.template),
    notify: () => text(set.title),
    approve: () => text(set.question),
    'http.call': () => text(set.url),
    wait: () => durationWords(set.for),
    'wait.until': () => text(set.date),
    'wait.weekday': () =>
      list(set.days)
        .map((each) => words.t(`automations.weekday.${String(each) as 'monday'}`))
        .join(', '),
    'wait.event': () => [text(set.event), durationWords(set.timeout)].filter(Boolean).join(', '),
    end: () => text(set.reason),
    do: () => told.catalogue?.verbs.find((each) => each.verb === set.verb)?.about ?? text(set.verb),
  }
  return lines[node.type]?.() ?? (filter || text(set.text) || text(set.recordId))
}

/** The sentence of a list: what an automation begins with. */
export function triggerSentence(nodes: GraphNode[], told: Told): string {
  const all = nodes.filter(isTrigger).map((node) => titleOf({ ...node, title: undefined }, told))
  return all.join(` ${words.t('automations.or')} `)
}

/** The pieces of a line: plain text, and names in {{ }} as their last part in words ("first name"). */
export function pieces(line: string): { text: string; name: boolean }[] {
  return line
    .split(/(\{\{[^}]*\}\})/)
    .filter(Boolean)
    .map((part) => {
      const name = /^\{\{\s*([\w.]+)/.exec(part)?.[1]
      if (!name) return { text: part, name: part.startsWith('{{') }
      const word = name.split('.').at(-1)!
      return {
        text: word
          .replace(/Id$/, '')
          .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase(),
        name: true,
      }
    })
}
