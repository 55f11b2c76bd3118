import { enOwnFields } from './en-own-fields.ts'
import { addWords } from './index.ts'

// Words of the fields an organization adds.
addWords(enOwnFields)
