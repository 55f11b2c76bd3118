import type { Resource } from '../../api/query.ts'
import { kindOf } from '../../kernel/fields/index.ts'
import { type Condition, chipOf, isCondition } from '../../kernel/filter/chips.ts'
import { printOperator } from '../../kernel/filter/operators.ts'
import { readFilter } from '../../kernel/filter/read.ts'
import { targetOf } from '../../kernel/filter/targets.ts'
import { type FilterTree, type FilterValue, isCall } from '../../kernel/filter/tree.ts'
import { words } from '../../words/index.ts'
import { currentRegion } from '../../words/region.ts'
import '../../words/records.ts'

/** A filter as people say it: "Value is more than €50,000 or Tags has Strategic"; the text itself where it cannot be read. */
export function filterWords(text: string, resource: Resource | undefined, resources: Resource[]): string {
  const tree = text.trim() ? readFilter(text) : null
  if (!tree || !resource) return text.trim()
  return say(tree, resource, resources)
}

function say(tree: FilterTree, resource: Resource, resources: Resource[]): string {
  const join = (parts: FilterTree[], word: string) =>
    parts.map((each) => say(each, resource, resources)).join(` ${word} `)
  if ('and' in tree) return join(tree.and, words.t('automations.and'))
  if ('or' in tree) return join(tree.or, words.t('automations.or'))
  const chip = chipOf(tree)
  if (isCondition(chip)) return sayCondition(chip, resource, resources)
  return 'not' in tree ? `${words.t('automations.not')} ${say(tree.not, resource, resources)}` : ''
}

function sayCondition({ field: path, operator, values }: Condition, resource: Resource, resources: Resource[]): string {
  const target = targetOf(path, resource, resources)
  if (!target) return [path, ...values.map(String)].join(' ')
  const { field, label } = target
  const print = (value: FilterValue) => {
    if (isCall(value)) return value.fn === 'me' ? words.t('automations.me') : (value.args ?? []).join(' ')
    return kindOf(field).print(value, field, currentRegion()) || String(value)
  }
  return [label, printOperator(field, operator, values.length), values.map(print).join(', ')].filter(Boolean).join(' ')
}
