import { enHouse } from './en-house.ts'
import { addWords } from './index.ts'

// Words of My day, the audit and the architecture.
addWords(enHouse)
