import '../../words/files.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { refreshNoun } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import type { FileRow } from './file.ts'

const days = [1, 7, 14, 30, 90] as const

/** Makes a link to a document for people outside; the address is shown once. */
export default function ShareDialog({ file, onClose }: { file: FileRow; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [url, setUrl] = useState<string>()
  const form = useForm({
    initial: { days: '14', password: '', maxDownloads: '' },
    check: ({ password, maxDownloads }) => ({
      password: password && password.length < 8 ? t('shareLinks.passwordShort') : undefined,
      maxDownloads:
        maxDownloads && !/^[1-9]\d{0,4}$|^100000$/.test(maxDownloads.trim()) ? t('shareLinks.mostWrong') : undefined,
    }),
    async send(values) {
      const made = await api.post<{ url: string }>('/files/share', {
        id: file.id,
        expiresAt: new Date(Date.now() + Number(values.days) * 86_400_000).toISOString(),
        ...(values.password ? { password: values.password } : {}),
        ...(values.maxDownloads.trim() ? { maxDownloads: Number(values.maxDownloads) } : {}),
      })
      setUrl(made.url)
      refreshNoun(client, 'file-shares')
    },
  })
  const { password, maxDownloads } = form.values
  return (
    <Dialog
      open
      size="form"
      onOpenChange={(open) => !open && onClose()}
      title={t('shareLinks.title', { name: file.name })}
      description={t('shareLinks.text')}
      changed={!url && (password !== '' || maxDownloads !== '')}
      onSubmit={url ? onClose : form.submit}
      actions={
        url ? (
          <Button variant="primary" type="submit">
            {t('ui.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button variant="primary" type="submit" busy={form.busy}>
              {t('shareLinks.make')}
            </Button>
          </>
        )
      }
    >
      {url ? (
        <div className="mt-4 flex flex-col gap-2">
          <div className="flex items-center gap-2 rounded-3 bg-sunken py-2 ps-3 pe-2">
            <code className="ui-mono grow break-all text-ink">{url}</code>
            <CopyButton text={url} variant="plain" />
          </div>
          <p className="ui-hint">{t('shareLinks.copyOnce')}</p>
        </div>
      ) : (
        <div className="mt-4 flex flex-col gap-4">
          {form.message ? (
            <p className="ui-error" role="alert">
              {form.message}
            </p>
          ) : null}
          <FieldBlock label={t('shareLinks.days')}>
            <Select
              value={form.values.days}
              options={days.map((each) => ({ value: String(each), label: t(`shareLinks.days${each}`) }))}
              onChange={(value) => form.set('days', value)}
            />
          </FieldBlock>
          <FieldBlock
            label={t('shareLinks.password')}
            optional
            hint={t('shareLinks.passwordHint')}
            error={form.error('password')}
          >
            <Input {...form.field('password')} type="password" autoComplete="new-password" />
          </FieldBlock>
          <FieldBlock
            label={t('shareLinks.most')}
            optional
            hint={t('shareLinks.mostHint')}
            error={form.error('maxDownloads')}
          >
            <Input {...form.field('maxDownloads')} inputMode="numeric" autoComplete="off" />
          </FieldBlock>
        </div>
      )}
    </Dialog>
  )
}
