import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowDownUp from 'lucide-react/icons/arrow-down-up'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import { type Field, kindOf } from '../fields/index.ts'
import { fieldNamed, fieldsOf } from '../fields/noun.ts'
import { printSort, readSort } from './columns.ts'
import type { ListModel } from './use-list-model.ts'

/** The order of a list: the first key on the button, all keys in the menu. */
export function SortMenu({ model, className }: { model: ListModel; className?: string }) {
  const { t } = useWords()
  const { noun, sort, setSort, q, address } = model
  const keys = readSort(sort)
  const ranked = Boolean(q) && !address.sort
  const first = fieldNamed(noun, keys[0]?.name)
  const fields = fieldsOf(noun).filter((field) => field.sortable)
  const turn = (field: Field): MenuItem => {
    const Icon = kindOf(field).icon
    const on = keys[0]?.name === field.name && !ranked
    return {
      label: field.label,
      icon: <Icon />,
      note: on ? keys[0]?.down ? <ArrowDown className="size-3.5!" /> : <ArrowUp className="size-3.5!" /> : undefined,
      onSelect: () => setSort(printSort([{ name: field.name, down: on ? !keys[0]?.down : false }])),
    }
  }
  const then = fields
    .filter((field) => !keys.some((key) => key.name === field.name))
    .map(
      (field): MenuItem => ({
        label: field.label,
        onSelect: () => setSort(printSort([...keys, { name: field.name, down: false }])),
      }),
    )
  const items: MenuItem[] = [
    { heading: t('list.sortBy') },
    ...fields.map(turn),
    'line',
    { label: t('list.sortAdd'), items: then },
  ]
  return (
    <Menu
      align="end"
      trigger={
        <Button
          variant="quiet"
          size="sm"
          className={className}
          icon={<ArrowDownUp />}
          aria-label={`${t('list.sort')}: ${ranked ? t('list.sortRank') : (first?.label ?? '')}`}
        >
          {ranked ? t('list.sortRank') : (first?.label ?? t('list.sort'))}
        </Button>
      }
      items={items}
    />
  )
}
