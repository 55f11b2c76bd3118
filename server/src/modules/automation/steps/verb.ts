import { z } from '../../../kernel/index.ts'
import { usableVerbs, verbNamed } from '../usable.ts'
import { type Kind, kind, next, onward } from './kind.ts'
import { holdsTemplate } from './records.ts'
import { control, values } from './settings.ts'

const perform = kind({
  type: 'do',
  group: 'action',
  label: 'Do something of the product',
  about: 'Any verb of the product that offers itself as a step.',
  settings: z.strictObject({
    verb: control(z.string().min(3).max(100), 'What', 'verb'),
    input: values('With').default({}),
  }),
  ways: () => [next],
  templates: ['input'],
  needs: (s) => {
    const verb = verbNamed(s.verb)
    return verb && verb.can !== 'signedIn' ? [verb.can] : []
  },
  effects: (s) => [{ event: `${s.verb.split('.')[0]}.*`, fields: [] }],
  async check(_ctx, s) {
    const verb = usableVerbs().find((v) => v.verb === s.verb)
    if (!verb)
      return [
        {
          path: 'verb',
          code: 'unknown_verb',
          message: `There is no step “${s.verb}”. It may need a part of the product that is not there.`,
        },
      ]
    const result = verb.input.safeParse(s.input)
    if (result.success) return []
    return result.error.issues
      .filter((issue) => !holdsTemplate(at(s.input, issue.path as (string | number)[])))
      .map((issue) => ({
        path: ['input', ...issue.path].join('.'),
        code: at(s.input, issue.path as (string | number)[]) === undefined ? 'missing' : 'wrong_value',
        message:
          at(s.input, issue.path as (string | number)[]) === undefined && issue.path.length
            ? 'This is needed.'
            : issue.message,
      }))
  },
  async run(r, s) {
    const output = await r.do('', async (here) => verbNamed(s.verb)!(here.ctx, here.fill(s.input)))
    return onward(output ?? null)
  },
})

const at = (value: any, path: readonly (string | number)[]): unknown => path.reduce((v: any, p) => v?.[p], value)

export const verbSteps: readonly Kind[] = [perform]
