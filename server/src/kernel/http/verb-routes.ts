import type { Command } from '../command.ts'
import { kebab } from '../resource/names.ts'
import { type Route, route, routePath } from './route.ts'

const camel = (verb: string) =>
  verb
    .split(/[.-]/)
    .map((w, i) => (i ? w.charAt(0).toUpperCase() + w.slice(1) : w))
    .join('')

/** The route of a verb: `contacts.merge` is `POST /api/v1/contacts/merge`. */
export const verbRoute = (command: Command): Route =>
  route(camel(command.verb), `POST /${command.path ?? command.verb.split('.').map(kebab).join('/')}`, {
    for: 'organization',
    tag: command.verb.split('.')[0]!,
    about: command.about ?? command.verb,
    body: command.input,
    unchecked: true,
    once: true,
    answer: command.output,
    run: ({ ctx, body }) => command(ctx, body),
  })

export const verbPath = (command: Command): string => routePath(verbRoute(command))
