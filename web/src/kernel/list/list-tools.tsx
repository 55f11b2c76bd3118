import { lazy, Suspense, useState } from 'react'
import { usePhone } from '../../ui/use-media.ts'
import { ChipBar } from '../filter/chip-bar.tsx'
import type { Condition } from '../filter/chips.ts'
import { SaveView } from '../views/save-view.tsx'
import { ViewTabs } from '../views/view-tabs.tsx'
import { ColumnsMenu } from './columns-menu.tsx'
import { FilterButton } from './filter-button.tsx'
import { SearchBox } from './search-box.tsx'
import { SortMenu } from './sort-menu.tsx'
import type { ListModel } from './use-list-model.ts'

const PhoneFilters = lazy(() => import('./phone-filters.tsx').then((m) => ({ default: m.PhoneFilters })))

interface ToolsProps {
  model: ListModel
  adding: boolean
  onAdding: (open: boolean) => void
  fresh: Condition | null
  onFresh: (chip: Condition | null) => void
}

/** The second bar, and the third one when the list is filtered. */
export function ListTools({ model, adding, onAdding, fresh, onFresh }: ToolsProps) {
  const phone = usePhone()
  const [phoneAdding, setPhoneAdding] = useState(false)
  const { noun, filter, setFilter, list, changed } = model
  const filtered = filter !== '' || changed || adding || fresh !== null
  const chips = (
    <ChipBar
      resource={noun}
      text={filter}
      onChange={setFilter}
      problem={list.error}
      adding={phone ? phoneAdding : adding}
      onAdding={phone ? setPhoneAdding : onAdding}
      fresh={fresh}
      onFresh={onFresh}
    >
      <SaveView model={model} />
    </ChipBar>
  )
  return (
    <>
      <div className="second-bar">
        <ViewTabs model={model} />
        <span className="grow" />
        {phone ? null : (
          <>
            <SearchBox model={model} />
            {filtered ? null : <FilterButton onClick={() => onAdding(true)} />}
            <SortMenu model={model} />
            <ColumnsMenu model={model} />
          </>
        )}
      </div>
      {phone ? (
        <Suspense>
          <PhoneFilters model={model}>{chips}</PhoneFilters>
        </Suspense>
      ) : filtered ? (
        chips
      ) : null}
    </>
  )
}
