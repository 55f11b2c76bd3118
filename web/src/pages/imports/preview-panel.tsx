import '../../words/imports.ts'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useState } from 'react'
import { type Resource, useResources } from '../../api/query.ts'
import { isEmpty, kindOf, Mark, valueOf } from '../../kernel/fields/index.ts'
import { fieldsOf } from '../../kernel/fields/noun.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import type { PreviewRow, TargetGroup } from './transfer.ts'

interface PanelProps {
  noun: string
  groups: TargetGroup[]
  rows: PreviewRow[] | undefined
  busy: boolean
}

/** One row of the file as the records it would become; arrows walk through the first rows. */
export function PreviewPanel({ noun, groups, rows, busy }: PanelProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const [at, setAt] = useState(0)
  const row = rows?.[Math.min(at, rows.length - 1)]
  const resource = resources.find((each) => each.name === noun || each.path === noun)
  const step = (by: number) => setAt((now) => Math.max(0, Math.min((rows?.length ?? 1) - 1, now + by)))
  return (
    <section aria-busy={busy}>
      <div className="flex items-center gap-1">
        <h2 className="part-title num grow" aria-live="polite">
          {t('imports.preview.title', { number: row?.line ?? 1 })}
        </h2>
        <IconButton
          size="sm"
          label={t('imports.preview.previous')}
          icon={<ChevronLeft />}
          onClick={() => step(-1)}
          disabled={at === 0}
        />
        <IconButton
          size="sm"
          label={t('imports.preview.next')}
          icon={<ChevronRight />}
          onClick={() => step(1)}
          disabled={!rows || at >= rows.length - 1}
        />
      </div>
      {rows === undefined ? (
        <div className="rec">
          <Skeleton className="w-1/2" />
          <Skeleton className="mt-4 w-3/4" />
          <Skeleton className="mt-4 w-2/3" />
        </div>
      ) : null}
      {rows && !row ? <p className="mt-2 text-ink-3">{t('imports.preview.none')}</p> : null}
      {row && resource ? (
        <Card
          resource={resource}
          values={row.values}
          title={row.target?.title}
          note={t(`imports.preview.what.${row.action}`, { noun: resource.labelOne })}
          bad={row.action === 'reject'}
          problems={row.errors.map((each) => each.message)}
        />
      ) : null}
      {Object.entries(row?.linked ?? {}).map(([relation, values]) => {
        const group = groups.find((each) => each.relation === relation)
        const linked = resources.find((each) => each.name === group?.noun || each.path === group?.noun)
        if (!linked || !values || Object.values(values).every(isEmpty)) return null
        return (
          <div key={relation}>
            <div className="rec-tie" />
            <Card resource={linked} values={values} note={t('imports.preview.linkedNew', { noun: linked.labelOne })} />
          </div>
        )
      })}
    </section>
  )
}

/** The name of a record that is not there yet: its title, else its parts that are names. */
const nameFrom = (resource: Resource, values: Record<string, unknown>) => {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '')
  const parts = fieldsOf(resource)
    .filter((field) => /name$/i.test(field.name))
    .map((field) => text(field.name))
    .filter(Boolean)
  return text(resource.title) || parts.slice(0, 2).join(' ') || text('email')
}

interface CardProps {
  resource: Resource
  values: Record<string, unknown>
  title?: string
  note: string
  bad?: boolean
  problems?: string[]
}

function Card({ resource, values, title, note, bad, problems = [] }: CardProps) {
  const { t } = useWords()
  const name = title || nameFrom(resource, values)
  const shown = fieldsOf(resource)
    .filter((field) => field.name !== resource.title && !isEmpty(valueOf(values, field)))
    .slice(0, 14)
  return (
    <div className="rec">
      <div className="flex items-center gap-2.5">
        <Mark noun={resource.name} id={name} title={name} size={40} />
        <div className="min-w-0 grow">
          <p className="cut font-medium">{name || t('imports.preview.none')}</p>
          <p className={cx('text-xs', bad ? 'text-bad-ink' : 'text-ink-3')}>{note}</p>
        </div>
      </div>
      {problems.map((problem) => (
        <p key={problem} className="mt-2 text-xs text-bad-ink">
          {problem}
        </p>
      ))}
      {shown.length > 0 ? (
        <dl>
          {shown.map((field) => {
            const Cell = kindOf(field).Cell
            return [
              <dt key={`${field.name} label`} data-tip={field.label} data-tip-when="cut">
                {field.label}
              </dt>,
              <dd key={field.name} className="min-w-0 overflow-hidden">
                <Cell field={field} value={valueOf(values, field)} row={values} />
              </dd>,
            ]
          })}
        </dl>
      ) : null}
    </div>
  )
}
