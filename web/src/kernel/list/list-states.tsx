import Plus from 'lucide-react/icons/plus'
import { useResources, useSummary } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { kindOf } from '../fields/index.ts'
import { type Chip, chipsOf, isCondition, textOf } from '../filter/chips.ts'
import { printOperator } from '../filter/operators.ts'
import { targetOf } from '../filter/targets.ts'
import { type ListStart, useMayImport } from './list-top.tsx'
import type { ListModel } from './use-list-model.ts'

/** Nothing there: the first day, an empty trash, a search without hits, or a filter that asks too much. */
export function ListEmpty({ model, start, onNew }: { model: ListModel; start?: ListStart; onNew: () => void }) {
  const { t } = useWords()
  const { noun, trash, q, filter, setAddress } = model
  const bring = useMayImport(noun, start)
  if (trash) return <EmptyState className="grow" title={t('list.trashEmpty')} text={t('list.trashEmptyText')} />
  if (q)
    return (
      <EmptyState
        className="grow"
        picture={false}
        title={t('list.searchEmpty', { typed: q })}
        text={t('list.searchEmptyText')}
        actions={<Button onClick={() => setAddress({ q: undefined })}>{t('list.clearSearch')}</Button>}
      />
    )
  if (filter) return <FilteredEmpty model={model} />
  const may = start ? true : noun.can.create
  return (
    <EmptyState
      className="grow"
      title={t('list.emptyTitle', { noun: noun.label })}
      text={start?.text ?? (may ? t('list.emptyText') : t('list.emptyTextNotAllowed'))}
      actions={
        may ? (
          <>
            <Button variant="primary" icon={<Plus />} onClick={onNew}>
              {start?.label ?? t('list.new', { noun: noun.labelOne.toLowerCase() })}
            </Button>
            {bring ? <Button onClick={bring}>{t('list.importFile')}</Button> : null}
          </>
        ) : undefined
      }
    />
  )
}

function FilteredEmpty({ model }: { model: ListModel }) {
  const { t } = useWords()
  const { noun, filter, setFilter } = model
  const chips = chipsOf(filter)
  return (
    <EmptyState
      className="grow"
      picture={false}
      title={t('list.filteredTitle', { noun: noun.label.toLowerCase() })}
      text={
        chips.length > 1
          ? chips
              .slice(0, 3)
              .map((chip) => (
                <Without
                  key={textOf([chip])}
                  model={model}
                  chip={chip}
                  rest={textOf(chips.filter((each) => each !== chip))}
                />
              ))
          : undefined
      }
      actions={
        <>
          {chips.length > 1
            ? chips
                .slice(0, 3)
                .map((chip) => (
                  <Drop
                    key={textOf([chip])}
                    model={model}
                    chip={chip}
                    onDrop={() => setFilter(textOf(chips.filter((each) => each !== chip)))}
                  />
                ))
            : null}
          <Button variant={chips.length > 1 ? 'quiet' : 'plain'} onClick={() => setFilter('')}>
            {t('filter.clear')}
          </Button>
        </>
      }
    />
  )
}

/** How many there would be without one of the conditions. */
function Without({ model, chip, rest }: { model: ListModel; chip: Chip; rest: string }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { data } = useSummary(model.noun.path, { filter: rest })
  const words = useChipWords(model, chip)
  if (!data?.count) return null
  return (
    <span className="block">
      {t('list.filteredText', {
        condition: words,
        number: data.countCapped ? t('list.capped') : data.count.toLocaleString(locale),
      })}
    </span>
  )
}

function Drop({ model, chip, onDrop }: { model: ListModel; chip: Chip; onDrop: () => void }) {
  const { t } = useWords()
  const { resources } = useResources()
  const label = isCondition(chip) ? targetOf(chip.field, model.noun, resources)?.label : undefined
  return <Button onClick={onDrop}>{t('list.drop', { condition: label ?? t('filter.advanced') })}</Button>
}

/** "Stage is Customer" */
function useChipWords(model: ListModel, chip: Chip): string {
  const { t } = useWords()
  const region = useRegion()
  const { resources } = useResources()
  const target = isCondition(chip) ? targetOf(chip.field, model.noun, resources) : undefined
  if (!isCondition(chip) || !target) return t('filter.advanced')
  const values = chip.values.map(
    (value) =>
      kindOf(target.field).print(value, target.field, region) || (typeof value === 'object' ? '' : String(value)),
  )
  return [
    target.label,
    printOperator(target.field, chip.operator, chip.values.length),
    values.filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(' ')
}
