import { api } from '../../api/client.ts'
import { type ListPage, type Resource, titleOf } from '../../api/query.ts'
import { matchOptions, type Option } from '../../ui/options.ts'
import { isEmpty, type Row } from './field.ts'
import { Mark } from './mark.tsx'

/** Records to choose from for a reference: the latest first, then what the typed words find. */
export async function loadRelated(resource: Resource, typed: string): Promise<Option[]> {
  const words = typed.trim()
  const page = await api.get<ListPage>(`/${resource.path}`, {
    limit: resource.searchable ? 20 : 200,
    search: resource.searchable ? words : undefined,
    sort: words && resource.searchable ? undefined : '-updatedAt',
  })
  const options = page.data.map((row) => optionOf(resource, row))
  return resource.searchable ? options : matchOptions(options, words)
}

export function optionOf(resource: Resource, row: Row): Option {
  const label = titleOf(resource, row)
  const hint = resource.subtitle && !isEmpty(row[resource.subtitle]) ? String(row[resource.subtitle]) : undefined
  return { value: row.id, label, hint, icon: <Mark noun={resource.name} id={row.id} title={label} /> }
}

/** True when a name alone makes a record of this noun. */
export function canCreateByName(resource: Resource): boolean {
  return resource.can.create && resource.fields.every((field) => !field.required || field.name === resource.title)
}

/** Makes a record of a typed name. Throws Problem. */
export async function createByName(resource: Resource, name: string): Promise<Option> {
  const row = await api.post<Row>(`/${resource.path}`, { [resource.title]: name })
  return optionOf(resource, row)
}
