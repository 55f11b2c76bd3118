import { useMemo } from 'react'
import { type ListParams, type Resource, useList, useResources, useSummary } from '../../api/query.ts'
import { fieldNamed, includesOf, isDetail, type Noun } from '../fields/noun.ts'
import { useViews, type View } from '../views/use-views.ts'
import { type Column, type ColumnSettings, columnsOf, defaultColumns } from './columns.ts'
import { useKept } from './local.ts'
import { type ListAddress, NO_FILTER, useListAddress } from './use-list-state.ts'

export interface ListOptions {
  /** Columns before anybody has chosen any. */
  columns?: string[]
  sort?: string
}

/** What a list shows before the address changes it: the view's own, else the page's, else the noun's. */
function usualOf(noun: Noun, view: View | undefined, options: ListOptions) {
  return {
    filter: view?.filter ?? '',
    sort: view?.sort || options.sort || usualSort(noun),
    columns: view?.columns.length ? view.columns : (options.columns ?? defaultColumns(noun)),
  }
}

const filterOf = ({ filter }: ListAddress, usual: string) => (filter === NO_FILTER ? '' : (filter ?? usual))

const usualSort = (noun: Noun) => (fieldNamed(noun, noun.title)?.sortable ? noun.title : '-createdAt')

interface Asked {
  filter: string
  sort?: string
  q?: string
  trash: boolean
}

/** What the server is asked: only the fields that are shown, with the names of what they point to. */
function questionOf(noun: Noun, nouns: Resource[], columns: Column[], { filter, sort, q, trash }: Asked): ListParams {
  const seen = columns.map((column) => column.field)
  const names = seen.map((field) => field.name)
  const include = includesOf(noun, nouns, names).sort()
  const detailed = seen.filter(isDetail)
  const usual = noun.fields.filter((each) => !isDetail(each) && !each.custom)
  const fields = [...usual, ...detailed].map((each) => each.name)
  return {
    filter: filter || undefined,
    search: q,
    sort,
    include: include.length > 0 ? include : undefined,
    fields: detailed.length > 0 ? [...fields, ...(noun.custom ? ['custom'] : [])] : undefined,
    deleted: trash || undefined,
    count: true,
  }
}

/** Everything a list shows and how it came to it: the view, what the address changes of it, the columns, the rows. */
export function useListModel(noun: Noun, options: ListOptions) {
  const [address, setAddress] = useListAddress()
  const { resources } = useResources()
  const { views, pending } = useViews(noun.name)
  const base = views.find((each) => !each.filter)
  const view = address.view ? views.find((each) => each.id === address.view) : base
  const [settings, setSettings] = useKept<ColumnSettings>(`columns.${noun.name}.${view?.id ?? 'all'}`, {})

  const trash = address.trash === '1'
  const usual = usualOf(noun, view, options)
  const { sort: viewSort, columns: viewColumns } = usual
  const filter = trash ? '' : filterOf(address, usual.filter)
  const sort = trash ? '-updatedAt' : (address.sort ?? viewSort)
  const wanted = settings.names ?? viewColumns
  const names = (trash ? [...wanted.slice(0, 4), 'deletedAt'] : wanted).filter((name) => fieldNamed(noun, name))
  const widths = view?.widths
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are compared by what they say
  const columns = useMemo(
    () => columnsOf(noun, names, { ...settings, widths: { ...widths, ...settings.widths } }),
    [noun, names.join(), settings, widths],
  )

  const q = address.q?.trim() || undefined
  const params = questionOf(noun, resources, columns, { filter, sort: q && !address.sort ? undefined : sort, q, trash })
  // The view says how to sort: asking before it is known would ask twice.
  const asked = useList(noun.path, params, { enabled: !pending, keepPrevious: true })
  // The rows of the last question may stay for a moment, its number may not.
  const list = { ...asked, count: asked.isPlaceholderData ? undefined : asked.count }
  const total = useSummary(noun.path, {}, { enabled: !trash }).data
  const changed =
    !trash &&
    [
      address.filter !== undefined && filter !== usual.filter,
      address.sort !== undefined && address.sort !== viewSort,
      view !== undefined && settings.names !== undefined && settings.names.join() !== viewColumns.join(),
    ].some(Boolean)
  return {
    noun,
    address,
    setAddress,
    views,
    view,
    base,
    trash,
    filter,
    sort,
    q,
    changed,
    names,
    columns,
    settings,
    setSettings,
    list,
    params,
    total,
    /** What a view keeps of the list as it is now. */
    shape: () => ({
      filter: filter || null,
      sort,
      columns: names,
      widths: { ...view?.widths, ...settings.widths },
    }),
    setFilter: (text: string) => setAddress({ filter: text === usual.filter ? undefined : text || NO_FILTER }),
    setSort: (text: string) => setAddress({ sort: text === viewSort ? undefined : text }),
    setNames: (next: string[]) => setSettings({ ...settings, names: next }),
    reset: () => {
      setAddress({ filter: undefined, sort: undefined })
      setSettings({ ...settings, names: undefined })
    },
    openView: (id: string | undefined) =>
      setAddress(
        { view: id, filter: undefined, sort: undefined, q: undefined, trash: undefined, peek: undefined },
        { replace: false },
      ),
  }
}

export type ListModel = ReturnType<typeof useListModel>
