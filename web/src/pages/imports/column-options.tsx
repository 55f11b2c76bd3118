import '../../words/imports.ts'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import type { ReactElement } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Option } from '../../ui/options.ts'
import { Popover } from '../../ui/popover.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { currentRegion } from '../../words/region.ts'
import type { KnownField } from './matching.ts'
import type { FileColumn, Target } from './transfer.ts'
import { ValueMap } from './value-map.tsx'

type Writing = 'day' | 'number' | 'country'
/** How values of a kind may be written in a file. */
const writings: Record<string, Writing> = {
  date: 'day',
  moment: 'day',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  phone: 'country',
}
export const writingOf = (kind: string): Writing | undefined => writings[kind]

const countries =
  'AE AR AT AU BE BG BR CA CH CL CN CO CZ DE DK EE EG ES FI FR GB GR HK HR HU ID IE IL IN IS IT JP KE KR LT LU LV MX MY NG NL NO NZ PE PH PK PL PT RO RS SA SE SG SI SK TH TR TW UA US VN ZA'.split(
    ' ',
  )
export const countryName = (code: string) => {
  try {
    return new Intl.DisplayNames([currentRegion().locale], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

interface OptionsProps {
  column: FileColumn
  name: string
  target: Target
  field: KnownField
  /** Values that the check found not to fit. */
  values: string[]
  onTarget: (target: Target) => void
  trigger?: ReactElement
}

/** How one column is read: the writing of days and numbers, the meaning of values, what becomes of the rest. */
export function ColumnOptions({ name, target, field, column, values, onTarget, trigger }: OptionsProps) {
  const { t } = useWords()
  const writing = writingOf(field.kind)
  const set = (changes: Partial<Target>) => onTarget({ ...target, ...changes })
  const country = (code: string): Option => ({ value: code, label: countryName(code), hint: code })
  return (
    <Popover
      aria-label={t('imports.column.options', { column: name })}
      align="end"
      className="w-80 max-w-[calc(100vw-16px)]"
      trigger={
        trigger ?? (
          <IconButton size="sm" label={t('imports.column.options', { column: name })} icon={<SlidersHorizontal />} />
        )
      }
    >
      <div className="flex flex-col gap-4 p-3">
        {writing === 'day' ? (
          <FieldBlock label={t('imports.column.formatLabel')}>
            <Select
              value={target.format ?? null}
              placeholder="—"
              onChange={(format) => set({ format })}
              options={(['dmy', 'mdy', 'ymd'] as const).map((value) => ({
                value,
                label: t(`imports.column.formats.${value}`),
              }))}
            />
          </FieldBlock>
        ) : null}
        {writing === 'number' ? (
          <FieldBlock label={t('imports.column.decimalsLabel')}>
            <Select
              value={target.format ?? null}
              placeholder="—"
              onChange={(format) => set({ format })}
              options={(['point', 'comma'] as const).map((value) => ({
                value,
                label: t(`imports.column.decimals.${value}`),
              }))}
            />
          </FieldBlock>
        ) : null}
        {writing === 'country' ? (
          <FieldBlock label={t('imports.column.countries')}>
            <Combobox
              value={target.format ? country(target.format) : null}
              onChange={(option) => set({ format: option?.value })}
              options={countries.map(country)}
              placeholder="—"
            />
          </FieldBlock>
        ) : null}
        {field.choices ? (
          <div>
            <p className="font-medium">{t('imports.column.values')}</p>
            <p className="ui-hint mb-2">{t('imports.column.valuesText')}</p>
            <ValueMap
              values={[...new Set([...values, ...column.samples, ...Object.keys(target.map ?? {})])].slice(0, 12)}
              field={field}
              map={target.map ?? {}}
              onChange={(map) => set({ map })}
            />
          </div>
        ) : null}
        <div>
          <p className="mb-1.5 font-medium">{t('imports.emptyLabel')}</p>
          <Segmented
            className="w-full flex-col"
            label={t('imports.emptyLabel')}
            value={target.empty ?? 'keep'}
            onChange={(empty) => set({ empty })}
            options={[
              { value: 'keep', label: t('imports.emptyKeep') },
              { value: 'clear', label: t('imports.emptyClear') },
            ]}
          />
        </div>
        <div>
          <p className="mb-1.5 font-medium">{t('imports.badLabel')}</p>
          <Segmented
            className="w-full flex-col"
            label={t('imports.badLabel')}
            value={target.bad ?? 'reject'}
            onChange={(bad) => set({ bad })}
            options={[
              { value: 'reject', label: t('imports.badReject') },
              { value: 'empty', label: t('imports.badEmpty') },
            ]}
          />
        </div>
      </div>
    </Popover>
  )
}
