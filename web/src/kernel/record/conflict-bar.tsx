import './record.css'
import { useState } from 'react'
import type { Conflict } from '../../api/query.ts'
import { useRecord } from '../../api/query.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import { type Field, isEmpty, kindOf } from '../fields/index.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import { problemWords } from '../fields/problem-words.ts'

interface ConflictBarProps {
  noun: Noun
  conflict: Conflict
  onKeep: () => Promise<unknown>
  onTake: () => void
  /** Over a table, where the field itself has no room below it. */
  floating?: boolean
}

type Custom = Record<string, unknown> | undefined

/** The fields two people changed, with both values. */
function partsOf(noun: Noun, { mine, theirs }: Conflict): { field: Field; mine: unknown; theirs: unknown }[] {
  const own = Object.keys(mine)
    .filter((name) => name !== 'custom')
    .map((name) => ({ field: fieldNamed(noun, name), mine: mine[name], theirs: theirs[name] }))
  const custom = Object.entries((mine.custom as Custom) ?? {}).map(([key, value]) => ({
    field: fieldNamed(noun, `custom.${key}`),
    mine: value,
    theirs: (theirs.custom as Custom)?.[key],
  }))
  return [...own, ...custom].filter(
    (part): part is { field: Field; mine: unknown; theirs: unknown } => part.field !== undefined,
  )
}

function Shown({ field, value }: { field: Field; value: unknown }) {
  const { t } = useWords()
  const { Cell } = kindOf(field)
  return isEmpty(value) ? (
    <span className="text-ink-3">{t('record.nothing')}</span>
  ) : (
    <Cell field={field} value={value} />
  )
}

/** Somebody saved first: my value is kept here until one of both is chosen. */
export function ConflictBar({ noun, conflict, onKeep, onTake, floating }: ConflictBarProps) {
  const { t } = useWords()
  const [both, setBoth] = useState(false)
  const who = useRecord('members', conflict.by ?? undefined).data
  const name = typeof who?.name === 'string' ? who.name.split(' ')[0] : undefined
  const parts = partsOf(noun, conflict)
  const single = parts.length === 1 ? parts[0] : undefined
  const keep = () =>
    onKeep().catch((error: Error) =>
      error.name === 'ConflictError' ? undefined : toastFailure(error, problemWords(error)),
    )
  return (
    <div role="alert" className={cx('conflict', floating && 'conflict-float')}>
      <p className="flex flex-wrap items-center gap-x-1.5">
        <b className="font-medium">{name ?? t('record.somebody')}</b>
        {single ? (
          <>
            {t('record.conflictSet', { field: single.field.label })}{' '}
            <Shown field={single.field} value={single.theirs} />
          </>
        ) : (
          t('record.conflictMany', { count: parts.length })
        )}
        {conflict.at ? <When value={conflict.at} className="text-ink-3" /> : null}
      </p>
      {both || !single ? (
        <table className="conflict-table">
          <thead>
            <tr>
              <th scope="col">{t('filter.field')}</th>
              <th scope="col">{name ?? t('record.theirs')}</th>
              <th scope="col">{t('record.you')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.field.name}>
                <td>{part.field.label}</td>
                <td>
                  <Shown field={part.field} value={part.theirs} />
                </td>
                <td>
                  <Shown field={part.field} value={part.mine} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="mt-2 flex flex-wrap items-center gap-1">
        <Button size="sm" onClick={keep}>
          {t('record.keepMine')}
          {single ? (
            <span className="cut max-w-40 font-normal">
              <Shown field={single.field} value={single.mine} />
            </span>
          ) : null}
        </Button>
        <Button size="sm" variant="quiet" onClick={onTake}>
          {t('record.takeTheirs')}
        </Button>
        {single ? (
          <Button size="sm" variant="quiet" aria-expanded={both} onClick={() => setBoth(!both)}>
            {t('record.showBoth')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
