import '../../words/webhooks.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { useCreate } from '../../api/writes.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Secret } from '../../ui/secret.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { EventsPicker } from './events-picker.tsx'
import { nounsOf, useEventKinds, type Webhook } from './webhook.ts'

interface DialogProps {
  /** Absent: a new one. */
  webhook?: Webhook
  onClose: () => void
  onMade: (id: string) => void
}

const urlProblem = (url: string, first: string, bad: string) => {
  if (!url.trim()) return first
  return /^https?:\/\/[^\s/]+/i.test(url.trim()) ? undefined : bad
}

/** Address, events, filter; for a new one then its secret, once. */
export function EndpointDialog({ webhook, onClose, onMade }: DialogProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const create = useCreate('webhooks')
  const { data: kinds } = useEventKinds()
  const [events, setEvents] = useState<string[]>(webhook?.events ?? [])
  const [made, setMade] = useState<{ id: string; secret: string }>()
  const oneNoun = events.length > 0 && !events.includes('*') && nounsOf(events).length === 1
  const before = { url: webhook?.url ?? '', description: webhook?.description ?? '', filter: webhook?.filter ?? '' }
  const form = useForm({
    initial: before,
    check: ({ url, filter }) => ({
      url: urlProblem(url, t('webhooks.urlFirst'), t('webhooks.urlBad')),
      filter: filter.trim() && !oneNoun ? t('webhooks.filterOne') : undefined,
    }),
    send: async ({ url, description, filter }) => {
      const body = { url: url.trim(), description: description.trim() || null, filter: filter.trim() || null, events }
      if (webhook) {
        await api.patch(`/webhooks/${webhook.id}`, body, { version: webhook.version })
        for (const kind of ['list', 'record']) void client.invalidateQueries({ queryKey: keyOf(kind, 'webhooks') })
        toast(t('webhooks.changed'))
        return onClose()
      }
      const { row } = await create.mutateAsync(body)
      return setMade({ id: row.id, secret: String(row.secret ?? '') })
    },
  })
  if (made) {
    return (
      <Dialog
        open
        onOpenChange={() => undefined}
        className="max-w-120!"
        title={t('webhooks.made')}
        description={t('webhooks.madeText')}
      >
        <Secret value={made.secret} onStored={() => onMade(made.id)} />
      </Dialog>
    )
  }
  const changed = JSON.stringify([form.values, events]) !== JSON.stringify([before, webhook?.events ?? []])
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      className="max-w-200!"
      title={webhook ? webhook.url : t('webhooks.new')}
      description={t('webhooks.newText')}
      changed={changed && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            busy={form.busy}
            reason={events.length > 0 ? undefined : t('webhooks.noEvents')}
          >
            {webhook ? t('webhooks.save') : t('webhooks.create')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <div className="grid gap-4 md:grid-cols-2">
          <FieldBlock label={t('webhooks.url')} hint={t('webhooks.urlHint')} error={form.error('url') ?? form.message}>
            <Input
              {...form.field('url')}
              type="url"
              inputMode="url"
              placeholder="https://"
              spellCheck={false}
              autoComplete="off"
            />
          </FieldBlock>
          <FieldBlock
            label={t('webhooks.description')}
            hint={t('webhooks.descriptionHint')}
            optional
            error={form.error('description')}
          >
            <Input {...form.field('description')} maxLength={200} />
          </FieldBlock>
        </div>
        <div>
          <p className="mb-1.5 font-medium">{t('webhooks.chooseEvents')}</p>
          <EventsPicker kinds={kinds?.data ?? []} chosen={events} onChange={setEvents} />
        </div>
        <FieldBlock
          label={t('webhooks.filter')}
          hint={oneNoun ? t('webhooks.filterHint') : t('webhooks.filterOne')}
          optional
          error={form.error('filter')}
        >
          <Input {...form.field('filter')} inputClassName="ui-mono" spellCheck={false} autoComplete="off" />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
