import '../../words/automations.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Input } from '../../ui/input.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type Approval, useAnswer } from './approval.ts'
import { RecordName } from './record-name.tsx'

/** A question of an automation: approve or decline, with a word why. */
export function ApprovalItem({ approval, record = true }: { approval: Approval; record?: boolean }) {
  const { t } = useWords()
  const { busy, answer } = useAnswer()
  const [comment, setComment] = useState('')
  const send = (way: 'approve' | 'decline') => void answer(approval.id, way, comment.trim() || undefined)
  return (
    <li className="flex flex-col gap-2 border-t border-line py-4 first:border-0">
      <p className="font-medium">{approval.question}</p>
      <div className="num flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-3">
        {record && approval.noun && approval.recordId ? (
          <RecordName noun={approval.noun} id={approval.recordId} />
        ) : null}
        <span>
          {t('automations.asked')} <When value={approval.createdAt} className="lowercase" />
        </span>
        {approval.until ? (
          <span>
            {t('automations.until')} <When value={approval.until} />
          </span>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Input
          className="max-w-80 min-w-40 grow"
          maxLength={1000}
          placeholder={t('automations.comment')}
          aria-label={t('automations.comment')}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
        />
        <Button busy={busy === `decline ${approval.id}`} onClick={() => send('decline')}>
          {t('automations.decline')}
        </Button>
        <Button variant="primary" busy={busy === `approve ${approval.id}`} onClick={() => send('approve')}>
          {t('automations.approve')}
        </Button>
      </div>
    </li>
  )
}
