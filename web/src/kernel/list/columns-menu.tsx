import Columns3 from 'lucide-react/icons/columns-3'
import { usePreferences } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useWords } from '../../words/index.ts'
import { kindOf } from '../fields/index.ts'
import { choosable } from './columns.ts'
import type { ListModel } from './use-list-model.ts'

/** Which columns a list shows, and how tall its rows are. Their order is changed by dragging the heads. */
export function ColumnsMenu({ model }: { model: ListModel }) {
  const { t } = useWords()
  const { noun, names, setNames } = model
  const { preferences, setPreferences } = usePreferences()
  const shown = choosable(noun).filter((field) => names.includes(field.name))
  const rest = choosable(noun).filter((field) => !names.includes(field.name))
  return (
    <Popover
      align="end"
      trigger={
        <Button variant="quiet" size="sm" icon={<Columns3 />}>
          {t('list.columns')}
        </Button>
      }
    >
      <Picker
        multiple
        label={t('list.columns')}
        placeholder={t('list.columnsFind')}
        value={names}
        options={[...shown, ...rest].map((field) => {
          const Icon = kindOf(field).icon
          return { value: field.name, label: field.label, icon: <Icon /> }
        })}
        onPick={({ value }) =>
          setNames(names.includes(value) ? names.filter((name) => name !== value) : [...names, value])
        }
      />
      <div className="ui-menu-line" />
      <div className="p-1">
        <Segmented
          className="w-full [&>button]:grow [&>button]:justify-center"
          label={t('list.density.label')}
          value={preferences.density ?? 'regular'}
          options={(['compact', 'regular', 'roomy'] as const).map((value) => ({
            value,
            label: t(`list.density.${value}`),
          }))}
          onChange={(density) => setPreferences({ density })}
        />
      </div>
    </Popover>
  )
}
