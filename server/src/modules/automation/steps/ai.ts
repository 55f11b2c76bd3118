import { z } from '../../../kernel/index.ts'
import { ai } from '../ai.ts'
import { type Kind, kind, next, onward } from './kind.ts'
import { control, longTemplate } from './settings.ts'

const ways = () => [next, { name: 'failed', label: 'It failed' }]
const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9_]{0,39}$/, 'Use letters, digits and _.')

const classify = kind({
  type: 'ai.classify',
  group: 'ai',
  label: 'Sort a text',
  about: 'Says which of your labels fits a text best. A label may name words it goes by: “complaint: broken, refund”.',
  settings: z.strictObject({
    text: longTemplate('Text'),
    labels: control(z.array(z.string().min(1).max(200)).min(2, 'Name two labels or more.').max(30), 'Labels', 'list'),
  }),
  ways,
  templates: ['text'],
  output: () => ({ parts: { label: 'anything', confidence: 'anything' } }),
  async run(r, s) {
    const text = await r.do('text', async (here) => here.text(s.text))
    return onward(await r.call('ask', () => ai().classify(text, s.labels), { text, labels: s.labels }))
  },
})

const summarise = kind({
  type: 'ai.summarise',
  group: 'ai',
  label: 'Sum up a text',
  about: 'Keeps the sentences of a text that say most.',
  settings: z.strictObject({
    text: longTemplate('Text'),
    sentences: control(z.number().int().min(1).max(10), 'Sentences', 'number').default(2),
  }),
  ways,
  templates: ['text'],
  output: () => ({ parts: { text: 'anything' } }),
  async run(r, s) {
    const text = await r.do('text', async (here) => here.text(s.text))
    return onward(await r.call('ask', async () => ({ text: await ai().summarise(text, s.sentences) }), { text }))
  },
})

const extract = kind({
  type: 'ai.extract',
  group: 'ai',
  label: 'Read values from a text',
  about: 'Finds values in a text: numbers, days, addresses, amounts.',
  settings: z.strictObject({
    text: longTemplate('Text'),
    fields: control(
      z
        .array(
          z.strictObject({ name, kind: z.enum(['text', 'number', 'date', 'email', 'phone', 'money']).default('text') }),
        )
        .min(1, 'Name a value.')
        .max(20),
      'Values',
      'extracts',
    ),
  }),
  ways,
  templates: ['text'],
  output: (s) => ({ parts: Object.fromEntries(s.fields.map((f) => [f.name, 'anything' as const])) }),
  async run(r, s) {
    const text = await r.do('text', async (here) => here.text(s.text))
    return onward(await r.call('ask', () => ai().extract(text, s.fields), { text, fields: s.fields }))
  },
})

export const aiSteps: readonly Kind[] = [classify, summarise, extract]
