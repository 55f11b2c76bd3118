import { enInbox } from './en-inbox.ts'
import { addWords } from './index.ts'

// Words of the inbox and of what people are told.
addWords(enInbox)
