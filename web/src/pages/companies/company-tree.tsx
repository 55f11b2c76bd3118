import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf, type ListPage } from '../../api/query.ts'
import type { Row } from '../../kernel/fields/index.ts'
import { RelatedLine, RelatedPart } from '../../kernel/record/related.tsx'
import { useWords } from '../../words/index.ts'

interface Branch {
  row: Row
  depth: number
}

/** Groups deeper than this are cut; no firm of ours is. */
const DEEPEST = 8
const SHOWN = 30

/** A company, or nothing where this person may not see it. */
const companyOf = (id: string) => api.get<Row>(`/companies/${id}`).catch(() => null)

/** The way from the head of the group down to a company, then its own companies. */
async function treeAround(id: string): Promise<Branch[]> {
  const way: Row[] = []
  let next: string | null = id
  while (next && way.length < DEEPEST && !way.some((row) => row.id === next)) {
    const row: Row | null = await companyOf(next)
    if (!row) break
    way.unshift(row)
    next = typeof row.parentId === 'string' ? row.parentId : null
  }
  const below = await api.get<ListPage>('/companies', { filter: `parentId = "${id}"`, sort: 'name', limit: SHOWN })
  return [...way.map((row, depth) => ({ row, depth })), ...below.data.map((row) => ({ row, depth: way.length }))]
}

/** The group a company belongs to, head first; nothing for a company that stands alone. `version` makes it look again. */
export function CompanyTree({
  id,
  version,
  current,
  title,
}: {
  id: string
  version?: number
  current?: string
  title?: string
}) {
  const { t } = useWords()
  const { data = [] } = useQuery({
    queryKey: keyOf('tree', 'companies', id, version),
    queryFn: () => treeAround(id),
    placeholderData: (before) => before,
  })
  if (data.length < 2) return null
  return (
    <RelatedPart title={title ?? t('related.group')} note={t('related.children', { count: data.length })}>
      <ul aria-label={t('related.tree')}>
        {data.map(({ row, depth }) => (
          <li key={row.id}>
            <RelatedLine
              noun="companies"
              id={row.id}
              title={String(row.name ?? '')}
              depth={depth}
              current={row.id === current}
              note={typeof row.industry === 'string' ? row.industry : undefined}
            />
          </li>
        ))}
      </ul>
    </RelatedPart>
  )
}
