import '../../words/webhooks.ts'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import { useRemove } from '../../api/writes.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Secret } from '../../ui/secret.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { EndpointSteps, Webhook } from './webhook.ts'

const hours = [1, 24, 72, 168]

/** A new secret; the old one signs along for a while, so that nothing is lost while the program changes over. */
export function RotateDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState('24')
  const [secret, setSecret] = useState<string>()
  const made = useRef(false)
  if (secret) {
    return (
      <Dialog
        open
        onOpenChange={() => undefined}
        className="max-w-120!"
        title={t('webhooks.made')}
        description={t('webhooks.madeText')}
      >
        <Secret value={secret} onStored={onClose} />
      </Dialog>
    )
  }
  return (
    <ConfirmDialog
      open
      danger={false}
      // It stays open to show the secret.
      onOpenChange={(open) => !open && !made.current && onClose()}
      title={t('webhooks.rotateTitle', { url: webhook.url })}
      description={t('webhooks.rotateText')}
      verb={t('webhooks.rotateVerb')}
      onConfirm={async () => {
        const answer = await api.post<{ secret: string }>('/webhooks/rotate', { id: webhook.id, hours: Number(chosen) })
        made.current = true
        setSecret(answer.secret)
      }}
    >
      <FieldBlock label={t('webhooks.rotateHours')} className="mt-3 text-ink">
        <Select
          value={chosen}
          onChange={setChosen}
          options={hours.map((value) => ({
            value: String(value),
            label: t('webhooks.rotateHoursOf', { count: value }),
          }))}
        />
      </FieldBlock>
    </ConfirmDialog>
  )
}

const local = (moment: number) => {
  const at = new Date(moment - new Date(moment).getTimezoneOffset() * 60_000)
  return at.toISOString().slice(0, 16)
}

/** Sends again what happened since a moment: with the same ids, so that the receiver can tell. */
export function ReplayDialog({
  webhook,
  steps,
  onClose,
}: {
  webhook: Webhook
  steps: EndpointSteps
  onClose: () => void
}) {
  const { t } = useWords()
  const [from, setFrom] = useState(() => local(Date.now() - 3_600_000))
  const [to, setTo] = useState('')
  const [onlyFailed, setOnlyFailed] = useState(false)
  const run = async () => {
    const moment = (text: string) => new Date(text).toISOString()
    const done = await steps.replay({
      id: webhook.id,
      from: moment(from),
      to: to ? moment(to) : undefined,
      onlyFailed: onlyFailed || undefined,
    })
    if (done !== undefined) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('webhooks.replayTitle')}
      description={t('webhooks.replayText')}
      onSubmit={() => void run()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            busy={steps.busy !== undefined}
            reason={from ? undefined : t('webhooks.from')}
          >
            {t('webhooks.replayVerb')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 pt-3 text-ink">
        <FieldBlock label={t('webhooks.from')}>
          <Input type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} />
        </FieldBlock>
        <FieldBlock label={t('webhooks.to')} hint={t('webhooks.toHint')} optional>
          <Input type="datetime-local" value={to} onChange={(event) => setTo(event.target.value)} />
        </FieldBlock>
        <Checkbox label={t('webhooks.onlyFailed')} checked={onlyFailed} onChange={setOnlyFailed} />
      </div>
    </Dialog>
  )
}

export function DeleteDialog({
  webhook,
  onClose,
  onDone,
}: {
  webhook: Webhook
  onClose: () => void
  onDone: () => void
}) {
  const { t } = useWords()
  const remove = useRemove('webhooks')
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('webhooks.deleteTitle', { url: webhook.url })}
      description={t('webhooks.deleteText')}
      verb={t('webhooks.deleteVerb')}
      onConfirm={async () => {
        await remove.mutateAsync(webhook.id)
        toast(t('webhooks.deleted'))
        onDone()
      }}
    />
  )
}
