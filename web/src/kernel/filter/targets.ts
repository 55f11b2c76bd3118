import type { Resource } from '../../api/query.ts'
import { type Field, filterName, kindOf } from '../fields/index.ts'

/** Something to filter by: a field of the noun itself, of a record it points to, or of its child rows. */
export interface Target {
  path: string
  field: Field
  /** "Company › Industry" */
  label: string
}

const filterable = (field: Field) => Boolean(kindOf(field).filter) && field.operators.length > 0 && !field.hidden

const byName = (resources: Resource[], noun: string | undefined) =>
  resources.find((each) => each.path === noun || each.name === noun)

/** The fields reached through one field, with their paths. */
function innerTargets(field: Field, resources: Resource[]): Target[] {
  const inner = kindOf(field).inner?.(field)
  const fields = inner?.fields ?? byName(resources, inner?.noun)?.fields ?? []
  return fields.filter(filterable).map((each) => ({
    path: `${inner?.path}.${filterName(each)}`,
    field: each,
    label: `${field.label} › ${each.label}`,
  }))
}

/** Everything a list of this noun can be filtered by, own fields first. */
export function targetsOf(resource: Resource, resources: Resource[]): Target[] {
  const own = resource.fields
    .filter(filterable)
    .map((field) => ({ path: filterName(field), field, label: field.label }))
  return [
    ...own,
    ...resource.fields.filter((field) => !field.hidden).flatMap((field) => innerTargets(field, resources)),
  ]
}

/** What a path of a filter means, or undefined when this person knows no such field. */
export function targetOf(path: string, resource: Resource, resources: Resource[]): Target | undefined {
  return targetsOf(resource, resources).find((each) => each.path === path)
}
