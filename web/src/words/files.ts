import { enFiles } from './en-files.ts'
import { addWords } from './index.ts'

// Words of documents and attachments.
addWords(enFiles)
