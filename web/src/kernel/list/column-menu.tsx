import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import ChevronsLeft from 'lucide-react/icons/chevrons-left'
import ChevronsRight from 'lucide-react/icons/chevrons-right'
import EyeOff from 'lucide-react/icons/eye-off'
import ListFilter from 'lucide-react/icons/list-filter'
import MoveHorizontal from 'lucide-react/icons/move-horizontal'
import Pin from 'lucide-react/icons/pin'
import Sigma from 'lucide-react/icons/sigma'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { type Column, moved, printSort, readSort } from './columns.ts'
import type { ListModel } from './use-list-model.ts'

interface ColumnMenuProps {
  column: Column
  model: ListModel
  open: boolean
  onOpenChange: (open: boolean) => void
  onFilter: (name: string) => void
  onResize: (width: number) => void
  onFit: () => void
  /** The focus goes back to the table. */
  onClosed: () => void
}

/** Everything that can be done with a column, for the mouse and for Alt ↓. */
export function ColumnMenu({
  column,
  model,
  open,
  onOpenChange,
  onFilter,
  onResize,
  onFit,
  onClosed,
}: ColumnMenuProps) {
  const { t } = useWords()
  const { field, name, width } = column
  const { noun, settings, setSettings, names, setNames, sort, setSort } = model
  const isTitle = name === noun.title
  const pinned = settings.pinned?.includes(name) ?? false
  const now = readSort(sort)[0]
  const sums = settings.sums ?? []
  const sortBy = (down: boolean): MenuItem => ({
    label: down ? t('list.column.sortDown') : t('list.column.sortUp'),
    icon: down ? <ArrowDown /> : <ArrowUp />,
    checked: now?.name === name && now.down === down,
    onSelect: () => setSort(printSort([{ name, down }])),
  })
  const sumItems = kindOf(field).sums.map((fn): MenuItem => {
    const on = sums.some((each) => each.field === name && each.fn === fn)
    const rest = sums.filter((each) => each.field !== name)
    return {
      label: t(`list.sumWords.${fn}`),
      checked: on,
      onSelect: () => setSettings({ ...settings, sums: on ? rest : [...rest, { field: name, fn }].slice(-3) }),
    }
  })
  const items: MenuItem[] = [
    field.sortable && sortBy(false),
    field.sortable && sortBy(true),
    field.sortable && 'line',
    field.operators.length > 0 && kindOf(field).filter
      ? { label: t('list.column.filter'), icon: <ListFilter />, onSelect: () => onFilter(name) }
      : null,
    sumItems.length > 0 && !field.custom && !isTitle
      ? { label: t('list.column.sum'), icon: <Sigma />, items: sumItems }
      : null,
    isTitle
      ? null
      : {
          label: pinned ? t('list.column.unpin') : t('list.column.pin'),
          icon: <Pin />,
          onSelect: () =>
            setSettings({
              ...settings,
              pinned: pinned ? settings.pinned?.filter((each) => each !== name) : [...(settings.pinned ?? []), name],
            }),
        },
    isTitle
      ? null
      : {
          label: t('list.column.hide'),
          icon: <EyeOff />,
          onSelect: () => setNames(names.filter((each) => each !== name)),
        },
    'line',
    isTitle
      ? null
      : { label: t('list.column.left'), icon: <ChevronsLeft />, onSelect: () => setNames(moved(names, name, -1)) },
    isTitle
      ? null
      : { label: t('list.column.right'), icon: <ChevronsRight />, onSelect: () => setNames(moved(names, name, 1)) },
    { label: t('list.column.fit'), icon: <MoveHorizontal />, onSelect: onFit },
    { label: t('list.column.wider'), onSelect: () => onResize(width + 40) },
    { label: t('list.column.narrower'), onSelect: () => onResize(width - 40) },
  ]
  return (
    <Menu
      // Opened by a click on the head, not by pressing it: pressing may begin to drag the column.
      trigger={<span aria-hidden="true" className="grid-head-anchor" />}
      items={items}
      open={open}
      onOpenChange={onOpenChange}
      onCloseAutoFocus={(event) => {
        event.preventDefault()
        onClosed()
      }}
    />
  )
}
