import { useEffect, useState } from 'react'
import { useList } from '../../api/query.ts'
import { useWords } from '../../words/index.ts'
import { type Field, RecordLink } from '../fields/index.ts'
import { fieldNamed, type Noun } from '../fields/noun.ts'
import { printValue } from '../filter/print.ts'
import { nameOf } from './record-head.tsx'

/** The e-mail typed so far: of the field itself, or of the first line of its list. */
function addressOf(field: Field, value: unknown): string | null {
  const inner = field.primary
    ? Array.isArray(value)
      ? (value[0] as Record<string, unknown> | undefined)?.[field.primary]
      : null
    : field.name === 'email'
      ? value
      : null
  return field.name.startsWith('email') && typeof inner === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(inner.trim())
    ? inner.trim()
    : null
}

/** Says while typing that somebody already has this e-mail. It warns and never stops: shared addresses are real. */
export function DuplicateHint({ noun, field, value }: { noun: Noun; field: Field; value: unknown }) {
  const { t } = useWords()
  const typed = addressOf(field, value)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const known = fieldNamed(noun, 'email')?.operators.includes('=')
  const { rows } = useList(
    noun.path,
    { filter: `email = ${printValue(asked ?? '')}`, limit: 3 },
    { enabled: Boolean(asked && known) },
  )
  if (!asked || asked !== typed || rows.length === 0) return null
  return (
    <p role="status" className="ui-note mt-2 flex-wrap gap-x-2! gap-y-0! py-2!" data-tone="warn">
      <span>{t('create.duplicateHint')}</span>
      {rows.map((row) => (
        <RecordLink key={row.id} noun={noun.path} id={row.id} className="font-medium underline">
          {nameOf(noun, row)}
        </RecordLink>
      ))}
    </p>
  )
}
