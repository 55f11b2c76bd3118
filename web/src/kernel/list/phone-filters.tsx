import ListFilter from 'lucide-react/icons/list-filter'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { chipsOf } from '../filter/chips.ts'
import { SearchBox } from './search-box.tsx'
import { SortMenu } from './sort-menu.tsx'
import type { ListModel } from './use-list-model.ts'

/** On a phone the chips live in a sheet; the bar says how many there are. */
export function PhoneFilters({ model, children }: { model: ListModel; children: ReactNode }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const [open, setOpen] = useState(false)
  const { noun, list, filter } = model
  const number = chipsOf(filter).length
  return (
    <div className="flex h-12 flex-none items-center gap-2 border-b border-line px-3">
      <Button size="sm" icon={<ListFilter />} onClick={() => setOpen(true)}>
        {t('list.filters')} {number > 0 ? <span className="ui-tag num">{number}</span> : null}
      </Button>
      <SortMenu model={model} />
      <span className="grow" />
      <SearchBox model={model} />
      <span className="num whitespace-nowrap text-ink-3" role="status">
        {list.count === undefined ? '' : list.countCapped ? t('list.capped') : list.count.toLocaleString(locale)}
      </span>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        size="form"
        title={t('filter.title', { noun: noun.label.toLowerCase() })}
        actions={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {t('list.toView', {
              number: list.countCapped ? t('list.capped') : (list.count ?? 0).toLocaleString(locale),
            })}
          </Button>
        }
      >
        {children}
      </Dialog>
    </div>
  )
}
