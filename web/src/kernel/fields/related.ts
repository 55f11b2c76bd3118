import { titleOf, useRecord, useResource } from '../../api/query.ts'
import { type Field, relatedTo } from './field.ts'

/** The name of the record a reference points to: from the row it came with, else asked for. */
export function useRelatedTitle(
  field: Field | undefined,
  value: unknown,
  row?: Record<string, unknown>,
): string | undefined {
  const resource = useResource(field?.ref ?? '')
  const id = typeof value === 'string' ? value : undefined
  const known = field ? relatedTo(row, field) : null
  const fits = known?.id === id ? known : null
  const { data, isError } = useRecord(resource?.path ?? '', id, { enabled: Boolean(id && resource && !fits) })
  if (fits) return fits.title
  return data ? titleOf(resource, data) : isError ? '' : undefined
}
