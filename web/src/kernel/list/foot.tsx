import { type Sum, useSummary } from '../../api/query.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { Money } from '../../ui/money.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { Trans } from '../../words/trans.tsx'
import { fieldNamed } from '../fields/noun.ts'
import type { ListModel } from './use-list-model.ts'

type Figure = number | { amount: number; currency: string } | null

function FigureText({ value }: { value: Figure }) {
  const { locale } = useRegion()
  if (value === null) return <>—</>
  if (typeof value === 'object') return <Money value={value} compact />
  return <>{value.toLocaleString(locale, { maximumFractionDigits: 1 })}</>
}

/** How many records the list finds, and up to three sums over all of them, from one call. */
export function Foot({ model }: { model: ListModel }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { noun, list, filter, q, trash, settings } = model
  const sums = (settings.sums ?? []).filter((each) => fieldNamed(noun, each.field)).slice(0, 3)
  const { data } = useSummary(
    noun.path,
    { filter: filter || undefined, search: q, sums: sums as Sum[] },
    { enabled: sums.length > 0 && !trash },
  )
  const count = list.count
  return (
    <footer className="foot-bar num max-md:hidden">
      <span role="status">
        {count === undefined ? null : (
          <Trans
            i18nKey="list.count"
            count={count}
            values={{
              number: list.countCapped ? t('list.capped') : count.toLocaleString(locale),
              noun: (count === 1 ? noun.labelOne : noun.label).toLowerCase(),
            }}
            components={{ b: <b className="font-medium text-ink" /> }}
          />
        )}
      </span>
      {sums.map((sum, index) => (
        <span key={`${sum.field} ${sum.fn}`} className="cut">
          {t(`list.sums.${sum.fn as 'sum'}`, { field: fieldNamed(noun, sum.field)?.label ?? '' })}{' '}
          <b className="font-medium text-ink">
            {data && data.sums.length === sums.length ? <FigureText value={data.sums[index] ?? null} /> : '…'}
          </b>
        </span>
      ))}
      <span className="grow" />
      <Key keys={['j', 'k']} label={t('list.move')} />
      <Key keys={['x']} label={t('list.select')} />
      <Key keys={['e']} label={t('list.edit')} />
      <Key keys={['?']} label={t('list.allKeys')} />
    </footer>
  )
}

function Key({ keys, label }: { keys: string[]; label: string }) {
  return (
    <span className="flex items-center gap-1 whitespace-nowrap max-lg:hidden">
      {keys.map((each) => (
        <Kbd key={each} keys={each} />
      ))}
      {label}
    </span>
  )
}
