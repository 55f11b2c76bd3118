import { enWebhooks } from './en-webhooks.ts'
import { addWords } from './index.ts'

// Words of webhooks.
addWords(enWebhooks)
