import { enDoors } from './en-doors.ts'
import { enFrame } from './en-frame.ts'
import { enHouse } from './en-house.ts'
import { enPeople } from './en-people.ts'
import { enSettings } from './en-settings.ts'

/** Words of the frame, the parts and the pages around the records. */
export const enShell = { ...enFrame, ...enDoors, ...enSettings, ...enPeople, ...enHouse }
