import { enRecords } from './en-records.ts'
import { enShell } from './en-shell.ts'

/** The English catalogue: the parts do not overlap in their first keys. */
export const en = { ...enShell, ...enRecords }
