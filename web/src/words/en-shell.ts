import { enAutomations } from './en-automations.ts'
import { enDoors } from './en-doors.ts'
import { enExports } from './en-exports.ts'
import { enFiles } from './en-files.ts'
import { enFlow } from './en-flow.ts'
import { enFrame } from './en-frame.ts'
import { enHouse } from './en-house.ts'
import { enImports } from './en-imports.ts'
import { enInbox } from './en-inbox.ts'
import { enMessages } from './en-messages.ts'
import { enOwnFields } from './en-own-fields.ts'
import { enPeople } from './en-people.ts'
import { enRuns } from './en-runs.ts'
import { enSettings } from './en-settings.ts'
import { enWebhooks } from './en-webhooks.ts'

/** Words of the frame, the parts and the pages around the records. */
export const enShell = {
  ...enFrame,
  ...enDoors,
  ...enSettings,
  ...enPeople,
  ...enHouse,
  ...enImports,
  ...enExports,
  ...enFiles,
  ...enInbox,
  ...enMessages,
  ...enOwnFields,
  ...enRuns,
  ...enWebhooks,
  automations: { ...enAutomations.automations, ...enFlow },
}
