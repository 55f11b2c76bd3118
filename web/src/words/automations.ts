import { enAutomations } from './en-automations.ts'
import { enFlow } from './en-flow.ts'
import { addWords } from './index.ts'

// Words of automations, their editor and their runs.
addWords({ automations: { ...enAutomations.automations, ...enFlow } })
