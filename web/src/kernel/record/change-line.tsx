import ArrowRight from 'lucide-react/icons/arrow-right'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import { type Field, isEmpty, kindOf } from '../fields/index.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import type { Change } from './history.ts'

/** A value inside a sentence: in words where its kind has them, else as it looks in a cell. */
function Told({ field, value, old }: { field: Field; value: unknown; old?: boolean }) {
  const region = useRegion()
  const kind = kindOf(field)
  const words = kind.print(value, field, region)
  return (
    <span className="feed-value num" data-old={old ? '' : undefined}>
      {words ? <span className="line-clamp-3">{words}</span> : <kind.Cell field={field} value={value} />}
    </span>
  )
}

/** "Phone: old → new", "Phone set to new", "Phone emptied". */
export function ChangeLine({ noun, change }: { noun: Noun; change: Change }) {
  const { t } = useWords()
  const field = fieldNamed(noun, change.name)
  if (!field) return null
  return (
    <span className="feed-change">
      <span>{field.label}</span>
      {isEmpty(change.old) ? (
        <span className="text-ink-3">{t('record.setTo')}</span>
      ) : (
        <Told field={field} value={change.old} old />
      )}
      {isEmpty(change.new) ? (
        <span className="text-ink-3">{t('record.emptied')}</span>
      ) : (
        <>
          {isEmpty(change.old) ? null : (
            <ArrowRight aria-label={t('record.became')} className="size-3.5! self-center text-ink-3 rtl:rotate-180" />
          )}
          <b>
            <Told field={field} value={change.new} />
          </b>
        </>
      )}
    </span>
  )
}
