import './filter.css'
import Plus from 'lucide-react/icons/plus'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Problem } from '../../api/client.ts'
import type { Resource } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import { type Chip, type Condition, chipsOf, isCondition, textOf } from './chips.ts'
import { FieldPicker } from './field-picker.tsx'
import { AdvancedChip, FilterChip } from './filter-chip.tsx'
import { freshChip } from './operators.ts'
import { printFilter } from './print.ts'

// Loaded with the first filter that chips alone cannot say.
const Builder = lazy(() => import('./builder.tsx'))

interface ChipBarProps {
  resource: Resource
  text: string
  onChange: (text: string) => void
  /** What the server says about the text. */
  problem?: unknown
  /** Steered from outside, so that F opens it. */
  adding: boolean
  onAdding: (open: boolean) => void
  /** A chip that has no value yet. */
  fresh: Condition | null
  onFresh: (chip: Condition | null) => void
  /** At the end of the line: Reset, Save view. */
  children?: ReactNode
}

/** The filter of a list as chips joined by "and", with a builder for everything else. */
export function ChipBar({
  resource,
  text,
  onChange,
  problem,
  adding,
  onAdding,
  fresh,
  onFresh: setFresh,
  children,
}: ChipBarProps) {
  const { t } = useWords()
  const [building, setBuilding] = useState(false)
  const chips = chipsOf(text)
  const set = (next: Chip[]) => onChange(textOf(next))
  const at = (index: number, chip: Chip | null) =>
    set(chips.flatMap((each, place) => (place === index ? (chip ? [chip] : []) : [each])))
  return (
    <div className="chip-bar" role="group" aria-label={t('filter.chips')}>
      {chips.map((chip, index) =>
        isCondition(chip) ? (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: two chips may ask the same of the same field
            key={`${index}-${chip.field}`}
            chip={chip}
            resource={resource}
            onChange={(next) => at(index, next)}
            onRemove={() => at(index, null)}
          />
        ) : (
          <AdvancedChip
            key={textOf([chip])}
            text={'tree' in chip ? printFilter(chip.tree) : chip.text}
            onOpen={() => setBuilding(true)}
            onRemove={() => at(index, null)}
          />
        ),
      )}
      {fresh ? (
        <FilterChip
          key={`fresh-${fresh.field}`}
          asks
          chip={fresh}
          resource={resource}
          onRemove={() => setFresh(null)}
          onChange={(next) => {
            setFresh(null)
            set([...chips, next])
          }}
        />
      ) : null}
      <Popover
        open={adding}
        onOpenChange={onAdding}
        onCloseAutoFocus={(event) => fresh && event.preventDefault()}
        trigger={
          <Button variant="quiet" size="sm" icon={<Plus />} data-tip-keys="f" data-tip={t('filter.add')}>
            {t('filter.add')}
          </Button>
        }
      >
        <FieldPicker
          resource={resource}
          onPick={({ path, field }) => {
            onAdding(false)
            setFresh(freshChip(path, field))
          }}
        />
      </Popover>
      <Popover
        open={building}
        onOpenChange={setBuilding}
        className="p-0!"
        trigger={<IconButton size="sm" label={t('filter.advanced')} icon={<SlidersHorizontal />} />}
      >
        <Suspense fallback={<span className="builder block" />}>
          <Builder
            key={text}
            text={text}
            resource={resource}
            onApply={(next) => {
              setBuilding(false)
              onChange(next)
            }}
          />
        </Suspense>
      </Popover>
      <span className="grow" />
      {children}
      <FilterProblem problem={problem} />
    </div>
  )
}

/** What the server does not understand, in place. */
function FilterProblem({ problem }: { problem: unknown }) {
  const { t } = useWords()
  if (!(problem instanceof Problem) || problem.code !== 'invalid_filter') return null
  const suggestion = typeof problem.body.suggestion === 'string' ? problem.body.suggestion : undefined
  return (
    <p role="alert" className="ui-error basis-full">
      {problem.message}{' '}
      {suggestion && !problem.message.includes(suggestion) ? t('filter.didYouMean', { suggestion }) : null}
    </p>
  )
}
