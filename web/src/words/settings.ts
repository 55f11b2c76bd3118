import { enSettings } from './en-settings.ts'
import { addWords } from './index.ts'

// Words of settings and sessions.
addWords(enSettings)
