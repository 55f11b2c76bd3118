import { knows, resourceNamed, z } from '../../../kernel/index.ts'
import { type Kind, kind, onward } from './kind.ts'
import { control, filterText, nounName, template } from './settings.ts'

const each = kind({
  type: 'each',
  group: 'condition',
  label: 'For each record',
  about: 'Goes through any number of records that match; each is a small run of its own, then it goes on.',
  settings: z.strictObject({
    noun: nounName('Records of'),
    filter: filterText('That match').default(''),
    atOnce: control(z.number().int().min(1).max(50), 'How many at once', 'number').default(5),
  }),
  ways: () => [
    { name: 'each', label: 'For each' },
    { name: 'next', label: 'Then' },
  ],
  templates: ['filter'],
  needs: (s) => (knows(s.noun) ? [resourceNamed(s.noun).can.read] : []),
  output: () => ({ parts: { total: 'anything', done: 'anything', failed: 'anything' } }),
  async check(_ctx, s) {
    return knows(s.noun) ? [] : [{ path: 'noun', code: 'needs', message: `This step needs ${s.noun}.` }]
  },
  async run(r, s) {
    return onward(await r.each('', s.noun, s.filter, r.node.next.each, s.atOnce))
  },
})

const another = kind({
  type: 'automation',
  group: 'action',
  label: 'Start another automation',
  about: 'Runs another automation on this record and waits until it has ended.',
  settings: z.strictObject({
    automationId: control(z.uuid(), 'Automation', 'automation'),
    recordId: template('On another record', 200).optional(),
  }),
  ways: () => [{ name: 'next', label: 'Then' }],
  templates: ['recordId'],
  output: () => ({ parts: { status: 'anything' } }),
  async run(r, s) {
    const id = s.recordId ? await r.do('record', async (here) => here.text(s.recordId!)) : r.start.recordId
    return onward(await r.other('', s.automationId, id))
  },
})

export const loops: readonly Kind[] = [each, another]
