import { enPeople } from './en-people.ts'
import { addWords } from './index.ts'

// Words of members, roles and API keys.
addWords(enPeople)
