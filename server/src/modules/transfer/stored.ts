import type { Import } from './import.ts'
import { type Dialect, dataRows, type Source } from './reading/source.ts'

interface Files {
  get(organization: string, key: string): Promise<import('node:stream').Readable>
}

export const fileKey = (id: string): string => `imports/${id}`

/** The stored file of an import. */
export const sourceOf = (
  files: Files,
  organization: string,
  record: Pick<Import, 'id' | 'format' | 'certain'>,
): Source => ({
  format: record.format,
  certain: record.certain,
  open: () => files.get(organization, fileKey(record.id)),
})

/** Rows of an import below its header. */
export const rowsOf = (files: Files, organization: string, record: Import) =>
  dataRows(sourceOf(files, organization, record), record.dialect as Dialect, record.columns.length)
