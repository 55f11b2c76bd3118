import { enRecords } from './en-records.ts'
import { addWords } from './index.ts'

// Words of lists and records.
addWords(enRecords)
