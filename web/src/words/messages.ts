import { enMessages } from './en-messages.ts'
import { addWords } from './index.ts'

// Words of messages.
addWords(enMessages)
