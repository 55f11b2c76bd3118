import '../../words/imports.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { download } from '../../api/download.ts'
import { keyOf } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Radio } from '../../ui/radio.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { inSentence } from '../../words/noun-words.ts'
import { useRegion } from '../../words/region.ts'
import { addressOf, exportable, type Rows, rowsOf } from './export-plan.ts'
import type { ListSelection } from './selection.ts'
import type { ListModel } from './use-list-model.ts'

interface DialogProps {
  model: ListModel
  selection: ListSelection
  onClose: () => void
}

/** What of a list goes into a file, and how. Few rows come at once, many are made behind the page. */
export default function ExportDialog({ model, selection, onClose }: DialogProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const client = useQueryClient()
  const { noun, names } = model
  const usual = ['id', noun.title, ...names.filter((name) => name !== noun.title)]
  const [format, setFormat] = useState<'csv' | 'xlsx'>('csv')
  const [rows, setRows] = useState<Rows>(selection.some ? 'selection' : 'view')
  const [labels, setLabels] = useState(true)
  const [columns, setColumns] = useState(usual)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const fields = exportable(noun)
  const picked = columns.filter((name) => fields.some((each) => each.name === name))
  const choices = rowsOf(model, selection)
  const chosen = choices.find((each) => each.rows === rows) ?? choices[0]
  const number = (value: number | undefined) => (value === undefined ? t('list.capped') : value.toLocaleString(locale))

  const run = async () => {
    if (!chosen || busy) return
    setBusy(true)
    setFailure(undefined)
    const plan = addressOf({ noun, format, labels, columns: picked, what: chosen.what })
    try {
      if (chosen.direct) {
        const name = await download(`/${noun.path}/export?${plan.search}`, `${noun.label}.${format}`)
        toast(t('exports.saved', { name }))
      } else {
        await api.post('/exports', plan.body)
        toast(t('exports.started', { noun: inSentence(noun.label) }))
        void client.invalidateQueries({ queryKey: keyOf('jobs') })
        void client.invalidateQueries({ queryKey: keyOf('list', 'exports') })
      }
      onClose()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      open
      size="form"
      onOpenChange={onClose}
      title={t('exports.title', { noun: inSentence(noun.label) })}
      description={t('exports.text')}
      onSubmit={() => void run()}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            busy={busy}
            reason={picked.length > 0 ? undefined : t('exports.noColumn')}
          >
            {chosen?.count === undefined ? t('exports.makeMany') : t('exports.make', { count: chosen.count })}
          </Button>
        </>
      }
    >
      <div className="grid gap-x-6 gap-y-4 pt-3 pb-1 text-ink md:grid-cols-2">
        <div className="flex flex-col gap-4">
          <fieldset className="flex flex-col gap-1">
            <legend className="mb-1.5 font-medium">{t('exports.choose')}</legend>
            {choices.map((each) => (
              // biome-ignore lint/a11y/noLabelWithoutControl: the radio is inside
              <label key={each.rows} className="inline-flex min-h-7 cursor-pointer items-center gap-2">
                <Radio name="rows" checked={chosen === each} onChange={() => setRows(each.rows)} />
                <span className="num">{t(`exports.${each.rows}`, { number: number(each.count) })}</span>
              </label>
            ))}
          </fieldset>
          <div>
            <p className="mb-1.5 font-medium">{t('exports.format')}</p>
            <Segmented
              label={t('exports.format')}
              value={format}
              onChange={setFormat}
              options={(['csv', 'xlsx'] as const).map((value) => ({ value, label: t(`exports.${value}`) }))}
            />
            <p className="ui-hint mt-1.5">{t(`exports.formatHint.${format}`)}</p>
          </div>
          <FieldBlock label={t('exports.headers')}>
            <Select
              value={labels ? 'labels' : 'fields'}
              onChange={(value) => setLabels(value === 'labels')}
              options={(['labels', 'fields'] as const).map((value) => ({ value, label: t(`exports.${value}`) }))}
            />
          </FieldBlock>
          {chosen?.direct ? null : <p className="ui-hint">{t('exports.large')}</p>}
        </div>
        <div className="min-w-0">
          <div className="mb-1.5 flex items-center gap-2">
            <p className="num grow font-medium">
              {t('exports.columns')} <span className="font-normal text-ink-3">{picked.length}</span>
            </p>
            {picked.join() === usual.join() ? null : (
              <Button size="sm" variant="quiet" onClick={() => setColumns(usual)}>
                {t('exports.reset')}
              </Button>
            )}
          </div>
          <div className="rounded-3 p-1 outlined">
            <Picker
              multiple
              label={t('exports.columns')}
              placeholder={t('exports.columnsFind')}
              value={picked}
              options={[...usual, ...fields.map((each) => each.name).filter((name) => !usual.includes(name))].flatMap(
                (name) => {
                  const field = fields.find((each) => each.name === name)
                  return field ? [{ value: name, label: field.label }] : []
                },
              )}
              onPick={({ value }) =>
                setColumns(picked.includes(value) ? picked.filter((name) => name !== value) : [...picked, value])
              }
            />
          </div>
        </div>
      </div>
      {failure ? (
        <p role="alert" className="ui-error mt-3">
          {failure}
        </p>
      ) : null}
    </Dialog>
  )
}
