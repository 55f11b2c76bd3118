import '../../words/inbox.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, Problem } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import type { ListPage } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'

interface Kinds {
  data: { type: string; heading: string; body: string; names: Record<string, unknown> }[]
}
interface Own {
  id: string
  version: number
  heading: string
  body: string | null
}

/** The words of one kind: the organization's own, or the product's to begin with. */
export function TextDialog({ type, label, onClose }: { type: string; label: string; onClose: () => void }) {
  const { t } = useWords()
  const { data } = useQuery({
    queryKey: keyOf('notify', 'texts', type),
    staleTime: 0,
    gcTime: 0,
    queryFn: async () => {
      const [kinds, texts] = await Promise.all([
        api.get<Kinds>('/notifications/kinds'),
        api.get<ListPage>('/notification-templates', { filter: `type = "${type}"` }),
      ])
      return { kind: kinds.data.find((each) => each.type === type), own: texts.data[0] as unknown as Own | undefined }
    },
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="form"
      title={label}
      description={t('notify.textsText')}
    >
      {data?.kind ? (
        <TextForm type={type} kind={data.kind} own={data.own} onClose={onClose} />
      ) : (
        <Skeleton className="my-10 w-48" />
      )}
    </Dialog>
  )
}

function TextForm({
  type,
  kind,
  own,
  onClose,
}: {
  type: string
  kind: Kinds['data'][number]
  own: Own | undefined
  onClose: () => void
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const [heading, setHeading] = useState(own?.heading ?? kind.heading)
  const [body, setBody] = useState((own ? own.body : kind.body) ?? '')
  const [shown, setShown] = useState({ title: '', body: '' })
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const failed = (error: unknown) => {
    const found = error instanceof Problem ? (error.errors ?? []) : []
    if (found.length === 0) return toastFailure(error)
    setProblems(Object.fromEntries(found.map((each) => [each.path, each.message])))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `failed` is made anew each time
  useEffect(() => {
    const timer = setTimeout(async () => {
      try {
        setShown(await api.post('/notification-templates/preview', { type, heading, body }))
        setProblems({})
      } catch (error) {
        failed(error)
      }
    }, 300)
    return () => clearTimeout(timer)
  }, [type, heading, body])
  const during = (work: () => Promise<unknown>) => async () => {
    setBusy(true)
    try {
      await work()
      toast(t('notify.textsSaved'))
      await client.invalidateQueries({ queryKey: keyOf('inbox') })
      onClose()
    } catch (error) {
      failed(error)
    }
    setBusy(false)
  }
  const save = during(() =>
    own
      ? api.patch(`/notification-templates/${own.id}`, { heading, body: body || null }, { version: own.version })
      : api.post('/notification-templates', { type, heading, body: body || null }),
  )
  return (
    <div className="flex flex-col gap-3.5 pb-5">
      <FieldBlock label={t('notify.textsHeading')} error={problems.heading}>
        <Input value={heading} maxLength={300} onChange={(event) => setHeading(event.target.value)} />
      </FieldBlock>
      <FieldBlock label={t('notify.textsBody')} error={problems.body}>
        <TextArea rows={3} value={body} maxLength={4000} onChange={(event) => setBody(event.target.value)} />
      </FieldBlock>
      <p className="ui-hint">
        {t('notify.textsNames')}: <span className="ui-mono">{Object.keys(kind.names).join(', ')}</span>
      </p>
      <div className="rounded-2 bg-sunken p-3">
        <p className="ui-hint">{t('notify.textsPreview')}</p>
        <p className="font-medium wrap-anywhere">{shown.title}</p>
        <p className="whitespace-pre-line text-ink-2 wrap-anywhere">{shown.body}</p>
      </div>
      <div className="flex justify-end gap-2">
        {own ? (
          <Button
            className="me-auto"
            variant="quiet"
            onClick={during(() => api.remove(`/notification-templates/${own.id}`))}
          >
            {t('notify.textsReset')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
        <Button variant="primary" busy={busy} onClick={save} disabled={Object.keys(problems).length > 0}>
          {t('notify.textsSave')}
        </Button>
      </div>
    </div>
  )
}
