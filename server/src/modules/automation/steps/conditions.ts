import { knows, resourceNamed, z } from '../../../kernel/index.ts'
import { type Kind, kind } from './kind.ts'
import { control, filterText, plainText, template } from './settings.ts'

const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Use small letters, digits and _.')
const readable = (_: unknown, noun: string | null) => (noun && knows(noun) ? [resourceNamed(noun).can.read] : [])

const branch = kind({
  type: 'if',
  group: 'condition',
  label: 'If',
  about: 'Goes on with yes or no, by a filter on the record.',
  settings: z.strictObject({ filter: filterText('The record matches') }),
  ways: () => [
    { name: 'yes', label: 'Yes' },
    { name: 'no', label: 'No' },
  ],
  filters: (s, noun) => [{ path: 'filter', noun, text: s.filter }],
  needs: readable,
  output: () => ({ parts: { holds: 'anything' } }),
  async run(r, s) {
    const holds = await r.do('', async ({ ctx, record }) => {
      if (!record || !r.start.noun) return false
      const found = await resourceNamed(r.start.noun).find(ctx, { ids: [record.id as string], filter: s.filter })
      return found.length > 0
    })
    return { way: holds ? 'yes' : 'no', output: { holds } }
  },
})

const choose = kind({
  type: 'switch',
  group: 'condition',
  label: 'Which',
  about: 'Goes on by a value: the first case that is equal, else the rest.',
  settings: z.strictObject({
    value: template('Value'),
    cases: control(
      z
        .array(z.strictObject({ name: key, is: z.string().max(500), label: z.string().max(60).optional() }))
        .min(1, 'Add a case.')
        .max(20),
      'Cases',
      'cases',
    ),
  }),
  ways: (s) => [
    ...s.cases.map((c) => ({ name: c.name, label: c.label ?? c.is })),
    { name: 'else', label: 'Anything else' },
  ],
  templates: ['value'],
  output: () => ({ parts: { value: 'anything', case: 'anything' } }),
  async check(_ctx, s) {
    const names = s.cases.map((c) => c.name)
    const twice = names.findIndex((n, i) => names.indexOf(n) !== i)
    return twice < 0
      ? []
      : [{ path: `cases.${twice}.name`, code: 'twice', message: `There are two cases “${names[twice]}”.` }]
  },
  async run(r, s) {
    const value = await r.do('', async (here) => here.text(s.value))
    const found = s.cases.find((c) => c.is.trim().toLowerCase() === value.trim().toLowerCase())
    return { way: found?.name ?? 'else', output: { value, case: found?.name ?? 'else' } }
  },
})

const split = kind({
  type: 'split',
  group: 'condition',
  label: 'Split at random',
  about: 'Sends a share of the records each way. The same run always goes the same way.',
  settings: z.strictObject({
    parts: control(
      z
        .array(
          z.strictObject({ name: key, percent: z.number().int().min(1).max(99), label: z.string().max(60).optional() }),
        )
        .min(2, 'Use two parts or more.')
        .max(10),
      'Parts',
      'parts',
    ),
  }),
  ways: (s) => s.parts.map((p) => ({ name: p.name, label: `${p.label ?? p.name}, ${p.percent} %` })),
  output: () => ({ parts: { part: 'anything' } }),
  async check(_ctx, s) {
    const sum = s.parts.reduce((n, p) => n + p.percent, 0)
    const problems = sum === 100 ? [] : [{ path: 'parts', code: 'sum', message: `The parts make ${sum} %, not 100.` }]
    const names = s.parts.map((p) => p.name)
    const twice = names.findIndex((n, i) => names.indexOf(n) !== i)
    if (twice >= 0)
      problems.push({ path: `parts.${twice}.name`, code: 'twice', message: `There are two parts “${names[twice]}”.` })
    return problems
  },
  async run(r, s) {
    const part = await r.do('', async () => {
      let left = Math.random() * 100
      return (s.parts.find((p) => (left -= p.percent) < 0) ?? s.parts.at(-1)!).name
    })
    return { way: part, output: { part } }
  },
})

const stop = kind({
  type: 'end',
  group: 'end',
  label: 'End here',
  about: 'Ends the run, with a word why.',
  settings: z.strictObject({ reason: plainText('Why').optional() }),
  ways: () => [],
  async run(r, s) {
    await r.do('', async () => ({ reason: s.reason ?? null }))
    return { way: null, output: { reason: s.reason ?? null } }
  },
})

export const conditions: readonly Kind[] = [branch, choose, split, stop]
