import { enExports } from './en-exports.ts'
import { enImports } from './en-imports.ts'
import { addWords } from './index.ts'

// Words of imports, exports and jobs.
addWords({ ...enImports, ...enExports })
