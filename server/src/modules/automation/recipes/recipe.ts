import type { z } from '../../../kernel/index.ts'
import type { graph } from '../graph.ts'

/** An automation to begin with: it is copied into a draft and belongs to the organization from then on. */
export interface Recipe {
  key: string
  name: string
  about: string
  /** Nouns that it cannot do without. */
  needs: readonly string[]
  graph: z.input<typeof graph>
}
