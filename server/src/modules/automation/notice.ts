import type { Context } from '../../kernel/index.ts'
import { notify } from '../notifications/index.ts'
import type { Notice } from './steps/kind.ts'

/** Tells members something in the words of an automation. */
export async function notice(ctx: Context, n: Notice): Promise<void> {
  const asks = n.about?.noun === 'automation_approvals'
  await notify(ctx, {
    type: asks ? 'approval_wanted' : 'announcement',
    to: [...n.to],
    about: n.about,
    data: asks ? { question: n.title } : { title: n.title, text: n.text ?? '' },
    priority: n.priority,
    key: n.key,
  })
}
