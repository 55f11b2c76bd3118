import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useList } from '../../api/lists.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { type Channel, type Preview, sendLater, type Template, type Thread } from './message.ts'
import { SegmentsLine } from './segments-line.tsx'

interface ComposeProps {
  contact: { id: string; name: string; email?: string | null; phone?: string | null }
  /** The conversation that is answered. */
  reply?: Thread
  onClose: () => void
}

const free = ''

/** Writes an e-mail or a text message to a contact, freely or with a template; it can be planned and taken back. */
export default function ComposeDialog({ contact, reply, onClose }: ComposeProps) {
  const { t } = useWords()
  const [channel, setChannel] = useState<Channel>(reply?.last.channel ?? (contact.email ? 'email' : 'sms'))
  const [template, setTemplate] = useState(free)
  const { rows } = useList('message-templates', {
    filter: `channel = "${channel}" AND publishedVersion > 0`,
    limit: 100,
  })
  const templates = rows as unknown as Template[]
  const chosen = templates.find((each) => each.id === template)
  const mail = channel === 'email'
  const form = useForm({
    initial: {
      subject: reply?.last.subject ? `Re: ${reply.last.subject.replace(/^(re: *)+/i, '')}` : '',
      text: '',
      at: '',
    },
    check: ({ subject, text }) =>
      chosen
        ? {}
        : {
            subject: mail && !subject.trim() ? t('messages.subjectFirst') : undefined,
            text: text.trim() ? undefined : t('messages.textFirst'),
          },
    send: async ({ subject, text, at }) => {
      const content = chosen
        ? { template: { key: chosen.key, language: chosen.language } }
        : { text, ...(mail ? { subject } : {}) }
      const gone = await sendLater(
        {
          channel,
          to: { contactId: contact.id },
          ...content,
          ...(at ? { at: new Date(at).toISOString() } : {}),
          ...(reply ? { inReplyTo: reply.last.id } : {}),
        },
        contact.name,
      )
      if (gone) onClose()
    },
  })
  return (
    <Dialog
      open
      size="form"
      onOpenChange={onClose}
      title={t('messages.compose')}
      description={contact.name}
      changed={!form.busy && form.values.text.trim() !== ''}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={form.busy}>
            {t('messages.send')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <div className="flex flex-wrap items-end gap-3">
          {contact.email && contact.phone && !reply ? (
            <Segmented
              label={t('messages.channel')}
              value={channel}
              options={[
                { value: 'email', label: t('messages.email') },
                { value: 'sms', label: t('messages.sms') },
              ]}
              onChange={(next) => {
                setChannel(next)
                setTemplate(free)
              }}
            />
          ) : null}
          <FieldBlock label={t('messages.template')} className="min-w-60 grow">
            <Select
              value={template}
              options={[
                { value: free, label: t('messages.free') },
                ...templates.map((each) => ({ value: each.id, label: each.name })),
              ]}
              onChange={setTemplate}
            />
          </FieldBlock>
        </div>
        {chosen ? (
          <Shown template={chosen} contactId={contact.id} />
        ) : (
          <>
            {mail ? (
              <FieldBlock label={t('messages.subject')} error={form.error('subject')}>
                <Input {...form.field('subject')} maxLength={500} />
              </FieldBlock>
            ) : null}
            <FieldBlock
              label={t('messages.text')}
              error={form.error('text')}
              hint={mail ? undefined : <SegmentsLine text={form.values.text} />}
            >
              <TextArea
                {...form.field('text')}
                className={mail ? 'min-h-44' : 'min-h-24'}
                maxLength={mail ? 100_000 : 1600}
              />
            </FieldBlock>
          </>
        )}
        <FieldBlock
          label={t('messages.plan')}
          hint={t('messages.planHint')}
          optional
          className="max-w-70"
          error={form.error('at')}
        >
          <Input {...form.field('at')} type="datetime-local" />
        </FieldBlock>
        {form.message ? (
          <p className="ui-error" role="alert">
            {form.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}

/** What the recipient will read. */
function Shown({ template, contactId }: { template: Template; contactId: string }) {
  const { t } = useWords()
  const { data } = useQuery({
    queryKey: keyOf('record', 'message-templates', template.id, 'preview', contactId),
    queryFn: () => api.post<Preview>('/message-templates/preview', { id: template.id, contactId }),
  })
  return (
    <section aria-label={t('messages.preview')} className="rounded-md border border-line">
      {data?.subject ? <p className="border-b border-line px-3 py-2 font-medium">{data.subject}</p> : null}
      <p className="max-h-70 overflow-auto px-3 py-2 whitespace-pre-wrap text-ink-2">{data?.text}</p>
    </section>
  )
}
