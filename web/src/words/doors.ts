import { enDoors } from './en-doors.ts'
import { addWords } from './index.ts'

// Words of the doors: sign in, sign up, invitations.
addWords(enDoors)
