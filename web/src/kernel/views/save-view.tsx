import { lazy, Suspense, useState } from 'react'
import { api, Problem } from '../../api/client.ts'
import { refreshNoun } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'
import { Button } from '../../ui/button.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { problemWords } from '../fields/problem-words.ts'
import type { ListModel } from '../list/use-list-model.ts'
import { useIsMine } from './use-views.ts'

const NameView = lazy(() => import('./name-view.tsx'))

/** At the end of the chips: says that the change is mine, takes it back, or keeps it for good. */
export function SaveView({ model }: { model: ListModel }) {
  const { t } = useWords()
  const [naming, setNaming] = useState(false)
  const [busy, setBusy] = useState(false)
  const isMine = useIsMine()
  const { view, changed } = model
  const dialog = naming ? (
    <Suspense>
      <NameView model={model} view={null} onClose={() => setNaming(false)} />
    </Suspense>
  ) : null
  if (!changed) return dialog
  const keep = async () => {
    if (!view || !isMine(view)) return setNaming(true)
    setBusy(true)
    try {
      await api.patch(`/views/${view.id}`, model.shape(), { version: view.version })
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === 'list' && queryKey[2] === 'views',
      })
      model.reset()
      toast(t('views.saved', { name: view.name }))
    } catch (error) {
      // Somebody shaped the same view meanwhile: theirs stays, mine becomes a view of its own.
      if (error instanceof Problem && error.status === 412) setNaming(true)
      else toastFailure(error, problemWords(error))
      refreshNoun(queryClient, 'views')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {view ? <span className="text-xs text-ink-3 max-md:hidden">{t('views.onlyYou')}</span> : null}
      <Button variant="quiet" size="sm" onClick={model.reset}>
        {t('views.reset')}
      </Button>
      <Button size="sm" busy={busy} onClick={() => void keep()}>
        {view && isMine(view) ? t('views.save') : t('views.saveAs')}
      </Button>
      {dialog}
    </>
  )
}
