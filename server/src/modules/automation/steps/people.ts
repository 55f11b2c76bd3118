import { z } from '../../../kernel/index.ts'
import { approvals } from '../approval.ts'
import { type Kind, kind } from './kind.ts'
import { duration, members, spanMs, spanWords, template } from './settings.ts'

const approve = kind({
  type: 'approve',
  group: 'person',
  label: 'Ask a person',
  about: 'Waits until one of these people approves or declines.',
  settings: z.strictObject({
    to: members('Who'),
    question: template('Question', 1000),
    timeout: duration('At most'),
  }),
  ways: () => [
    { name: 'approved', label: 'Approved' },
    { name: 'declined', label: 'Declined' },
    { name: 'timeout', label: 'No answer' },
  ],
  templates: ['to', 'question'],
  output: () => ({
    parts: { decision: 'anything', by: { noun: 'members' }, comment: 'anything', approvalId: 'anything' },
  }),
  async run(r, s) {
    const until = new Date((await r.now()).getTime() + spanMs(s.timeout))
    const { noun, recordId, automation } = r.start
    const about = noun && recordId ? { noun, id: recordId } : undefined
    const asked = await r.do('ask', async (here) => {
      const to = await here.members(s.to)
      if (!to.length) return null
      const question = here.text(s.question).slice(0, 1000)
      const made = await approvals.add(here.ctx, {
        automationId: automation,
        runId: r.run,
        nodeId: r.node.id,
        question,
        noun: about?.noun ?? null,
        recordId: about?.id ?? null,
        memberIds: to,
        until: until.toISOString(),
      })
      await here.notify({
        to,
        title: question,
        priority: 'high',
        about: { noun: 'automation_approvals', id: made.id },
        key: `approval:${made.id}`,
      })
      return made.id
    })
    if (!asked) return { way: 'timeout', output: { decision: 'timeout', approvalId: null } }
    const event = await r.waitFor(
      '',
      { event: 'automation_approvals.answered', about: { noun: 'automation_approvals', id: asked }, until },
      `Up to ${spanWords(s.timeout)} for an answer`,
    )
    if (!event) {
      await r.do('over', async ({ ctx }) => void (await approvals.set(ctx, asked, { status: 'expired' })))
      return { way: 'timeout', output: { decision: 'timeout', approvalId: asked } }
    }
    const data = (event.data ?? {}) as { decision?: string; by?: string; comment?: string | null }
    const decision = data.decision === 'approved' ? 'approved' : 'declined'
    return {
      way: decision,
      output: { decision, by: data.by ?? null, comment: data.comment ?? null, approvalId: asked },
    }
  },
})

export const peopleSteps: readonly Kind[] = [approve]
