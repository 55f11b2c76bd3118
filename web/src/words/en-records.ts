import { enFields } from './en-fields.ts'
import { enFilter } from './en-filter.ts'
import { enList } from './en-list.ts'
import { enRecord } from './en-record.ts'

/** Words of lists and records. */
export const enRecords = { ...enFields, ...enFilter, ...enList, ...enRecord } as const
