import '../../words/imports.ts'
import { Dot } from '../../ui/dot.tsx'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Expected } from './transfer.ts'

const parts = [
  { name: 'create', color: 'var(--accent)' },
  { name: 'update', color: 'var(--c2)' },
  { name: 'unchanged', color: 'var(--ink-4)' },
  { name: 'skip', color: 'var(--control)' },
  { name: 'reject', color: 'var(--warn)' },
] as const

interface ExpectedProps {
  expected: Expected
  /** Only so many rows were looked at. */
  from?: number
  /** Every row was read: what does not fit is left out unless it is mended. */
  counted?: boolean
}

/** What the import would do, as one bar and its figures. */
export function ExpectedResult({ expected, from, counted }: ExpectedProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const shown = parts.filter(({ name }) => expected[name] > 0)
  const sum = shown.reduce((all, { name }) => all + expected[name], 0)
  return (
    <section>
      <h2 className="part-title">{t('imports.expected.title')}</h2>
      <div className="split" aria-hidden="true">
        {shown.map(({ name, color }) => (
          <span key={name} style={{ width: `${(expected[name] / sum) * 100}%`, background: color }} />
        ))}
      </div>
      <dl className="num grid grid-cols-[1fr_auto] gap-x-2 gap-y-1">
        {shown.map(({ name, color }) => [
          <dt key={`${name} label`} className="flex items-center gap-2">
            <Dot color={color} />
            {counted && name === 'reject' ? t('imports.figures.rejected') : t(`imports.expected.${name}`)}
          </dt>,
          <dd key={name} className="text-end font-medium">
            {expected[name].toLocaleString(locale)}
          </dd>,
        ])}
      </dl>
      {from === undefined ? null : <p className="ui-hint mt-2">{t('imports.expected.fromFirst', { count: from })}</p>}
    </section>
  )
}
