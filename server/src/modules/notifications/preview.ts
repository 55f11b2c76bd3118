import { command, invalid, renderText, z } from '../../kernel/index.ts'
import { kindNamed } from './kinds.ts'
import { checkTemplate, exampleOf } from './template-check.ts'

/** A text as it would read, with examples for everything it names. */
export const preview = command('notification_templates.preview', {
  can: 'notification_templates:write',
  about: 'Shows a text of a notification with examples; refuses what cannot be read, with its place.',
  input: z.strictObject({
    type: z.string().max(80),
    heading: z.string().max(300),
    body: z.string().max(4000).nullish(),
  }),
  output: z.object({ title: z.string(), body: z.string() }),
  async run(_ctx, { type, heading, body }) {
    const kind = kindNamed(type)
    if (!kind) throw invalid([{ path: 'type', message: `There is no notification “${type}”.` }])
    checkTemplate(type, { heading, body })
    const values = exampleOf(kind)
    return { title: renderText(heading, values).trim(), body: renderText(body ?? '', values).trim() }
  },
})
