import ChevronDown from 'lucide-react/icons/chevron-down'
import Plus from 'lucide-react/icons/plus'
import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { api } from '../../api/client.ts'
import { refreshNoun, useCan } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toastFailure } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { problemWords } from '../fields/problem-words.ts'
import type { ListModel } from '../list/use-list-model.ts'
import { useDelete } from '../record/use-delete.ts'
import { useIsMine, type View } from './use-views.ts'

const NameView = lazy(() => import('./name-view.tsx'))

/** The saved views of a list as tabs; the chosen one says how many it finds and carries its menu. */
export function ViewTabs({ model }: { model: ListModel }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { views, view, base, noun, list } = model
  const [naming, setNaming] = useState<View | 'new' | null>(null)
  const tabs: (View | null)[] = base ? views : [null, ...views]
  const chosen = tabs.findIndex((each) => (each?.id ?? null) === (view?.id ?? null))
  const count = list.count === undefined ? '' : list.countCapped ? t('list.capped') : list.count.toLocaleString(locale)
  const open = (each: View | null) => model.openView(each && each.id !== base?.id ? each.id : undefined)
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step || !(event.target as HTMLElement).matches('[role="tab"]')) return
    event.preventDefault()
    const next = (chosen + step + tabs.length) % tabs.length
    open(tabs[next] ?? null)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={t('views.label', { noun: noun.label })} className="view-tabs" onKeyDown={press}>
        {tabs.map((each, index) => {
          const on = index === chosen
          return (
            <span key={each?.id ?? 'all'} role="presentation" className="view-tab" data-on={on ? '' : undefined}>
              <button type="button" role="tab" aria-selected={on} tabIndex={on ? 0 : -1} onClick={() => open(each)}>
                <span className="cut">{each?.name ?? t('views.all', { noun: noun.label.toLowerCase() })}</span>
                {on && count ? <span className="num text-xs font-normal text-ink-3">{count}</span> : null}
              </button>
            </span>
          )
        })}
      </div>
      {view ? <ViewMenu view={view} model={model} onRename={() => setNaming(view)} /> : null}
      <IconButton size="sm" label={t('views.new')} icon={<Plus />} onClick={() => setNaming('new')} />
      {naming ? (
        <Suspense>
          <NameView model={model} view={naming === 'new' ? null : naming} onClose={() => setNaming(null)} />
        </Suspense>
      ) : null}
    </>
  )
}

function ViewMenu({ view, model, onRename }: { view: View; model: ListModel; onRename: () => void }) {
  const { t } = useWords()
  const may = useCan()
  const mine = useIsMine()(view)
  const remove = useDelete('views')
  const reason = mine || may('views:write') === 'all' ? undefined : t('views.notMine')
  const share = async () => {
    try {
      await api.patch(`/views/${view.id}`, { shared: !view.shared }, { version: view.version })
    } catch (error) {
      toastFailure(error, problemWords(error))
    }
    refreshNoun(queryClient, 'views')
  }
  return (
    <Menu
      trigger={<IconButton size="sm" label={t('views.menu', { name: view.name })} icon={<ChevronDown />} />}
      items={[
        { label: t('views.rename'), onSelect: onRename, reason },
        { label: view.shared ? t('views.unshare') : t('views.share'), onSelect: share, reason },
        'line',
        {
          label: t('views.delete'),
          danger: true,
          reason,
          onSelect: () =>
            void remove(view.id, t('views.deleted', { name: view.name }), () => model.openView(undefined)),
        },
      ]}
    />
  )
}
