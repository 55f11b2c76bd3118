import { enRuns } from './en-runs.ts'
import { addWords } from './index.ts'

// Words of the queue and of runs.
addWords(enRuns)
