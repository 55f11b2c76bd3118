import { command, invalid, knows, z } from '../../kernel/index.ts'
import { automations } from './automation.ts'
import { graph } from './graph.ts'
import { type Recipe, recipes } from './recipes/index.ts'

/** Nouns a recipe needs that this product does not have yet. */
export const missingFor = (recipe: Recipe): string[] => recipe.needs.filter((noun) => !knows(noun))

/** A draft made of a recipe. One that needs more than there is can be read and changed; it cannot be published. */
export const adopt = command('automations.adopt', {
  can: 'automations:write',
  about: 'Makes a draft of a recipe.',
  input: z.strictObject({ recipe: z.string().max(60), name: z.string().min(1).max(120).optional() }),
  output: automations.wire,
  async run(ctx, { recipe: key, name }) {
    const recipe = recipes.find((r) => r.key === key)
    if (!recipe) throw invalid([{ path: 'recipe', message: `There is no recipe “${key}”.` }])
    return automations.create(ctx, {
      name: name ?? recipe.name,
      description: recipe.about,
      graph: graph.parse(recipe.graph),
    })
  },
})
