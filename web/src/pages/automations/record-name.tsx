import { useResource } from '../../api/query.ts'
import type { Field } from '../../kernel/fields/field.ts'
import { RecordLink } from '../../kernel/fields/index.ts'
import { Mark } from '../../kernel/fields/mark.tsx'
import { useRelatedTitle } from '../../kernel/fields/related.ts'

/** The name of a record with its mark; a link where its noun has a page. */
export function RecordName({ noun, id, link = true }: { noun: string; id: string; link?: boolean }) {
  const resource = useResource(noun)
  const field: Field = {
    name: 'recordId',
    label: '',
    kind: 'ref',
    ref: noun,
    required: false,
    readOnly: true,
    operators: [],
    sortable: false,
    searchable: false,
  }
  const title = useRelatedTitle(field, id)
  const inside = (
    <span className="flex min-w-0 items-center gap-2">
      <Mark noun={noun} id={id} title={title ?? ''} />
      <span className="cut">{title || resource?.labelOne || ''}</span>
    </span>
  )
  return link ? (
    <RecordLink noun={resource?.path ?? noun} id={id} className="min-w-0">
      {inside}
    </RecordLink>
  ) : (
    inside
  )
}
