import '../../words/messages.ts'
import PenLine from 'lucide-react/icons/pen-line'
import Reply from 'lucide-react/icons/reply'
import { lazy, Suspense, useState } from 'react'
import { useCan } from '../../api/me.ts'
import type { Row } from '../../kernel/fields/index.ts'
import { RelatedPart, RelatedRest } from '../../kernel/record/related.tsx'
import { OrgLink } from '../../shell/org-link.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type Thread, useThreads } from './message.ts'

const ComposeDialog = lazy(() => import('./compose-dialog.tsx'))

/** The conversations with a person, and a pen to write to her. */
export default function Conversation({ row }: { row: Row }) {
  const { t } = useWords()
  const can = useCan()
  const { data, isPending, isError } = useThreads(row.id, Boolean(can('messages:read')))
  const [writing, setWriting] = useState<{ reply?: Thread } | null>(null)
  const contact = {
    id: row.id,
    name: String(row.fullName ?? row.email ?? ''),
    email: row.email as string | null,
    phone: row.phone as string | null,
  }
  const may = Boolean(can('messages:write')) && !row.deletedAt && Boolean(contact.email ?? contact.phone)
  const threads = data?.data ?? []
  return (
    <RelatedPart
      title={t('messages.conversation')}
      note={
        may ? (
          <IconButton size="sm" label={t('messages.compose')} icon={<PenLine />} onClick={() => setWriting({})} />
        ) : null
      }
    >
      {threads.map((each) => (
        <Line key={each.threadId} thread={each} onReply={may ? () => setWriting({ reply: each }) : undefined} />
      ))}
      {threads.length ? null : <RelatedRest pending={isPending} failed={isError} empty={t('messages.empty')} />}
      {writing ? (
        <Suspense>
          <ComposeDialog contact={contact} reply={writing.reply} onClose={() => setWriting(null)} />
        </Suspense>
      ) : null}
    </RelatedPart>
  )
}

function Line({ thread, onReply }: { thread: Thread; onReply?: () => void }) {
  const { t } = useWords()
  const { last, count, unanswered } = thread
  return (
    <div className="flex items-start gap-2 px-3 py-1.5">
      <OrgLink to={`messages/${last.id}`} className="min-w-0 grow">
        <span className="flex items-baseline gap-2">
          <span className="cut grow font-medium">
            {last.subject || t(`messages.${last.channel === 'sms' ? 'sms' : 'email'}`)}
          </span>
          <When value={last.at} short className="flex-none text-xs text-ink-3" />
        </span>
        <span className="cut block text-ink-3">
          {unanswered ? <span className="text-warn-ink">{t('messages.unanswered')} · </span> : null}
          {last.preview ?? t('messages.threads', { count })}
        </span>
      </OrgLink>
      {onReply ? <IconButton size="sm" label={t('messages.reply')} icon={<Reply />} onClick={onReply} /> : null}
    </div>
  )
}
