import { useState } from 'react'
import { Input } from '../../ui/input.tsx'
import { useRegion } from '../../words/region.ts'
import { isCall } from '../filter/tree.ts'
import type { Field } from './field.ts'
import type { FilterKind, FilterProps } from './kind.ts'
import { looseNumber } from './loose-number.ts'

/** A value that is typed. With `many`, commas part the values. */
function Typed({
  field,
  values,
  many,
  onChange,
  onDone,
  read,
  numeric,
}: FilterProps & { read: (text: string) => string | number | null; numeric?: boolean }) {
  const [text, setText] = useState(values.map((value) => (isCall(value) ? '' : String(value))).join(', '))
  const change = (next: string) => {
    setText(next)
    const parts = many ? next.split(',') : [next]
    onChange(
      parts
        .map((part) => read(part.trim()))
        .filter((value): value is string | number => value !== null && value !== ''),
    )
  }
  return (
    <form
      className="p-2"
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onDone()
      }}
    >
      <Input
        autoFocus
        aria-label={field.label}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        value={text}
        onChange={(event) => change(event.target.value)}
      />
    </form>
  )
}

const TypedText = (props: FilterProps) => <Typed {...props} read={(text) => text} />

function TypedNumber(props: FilterProps) {
  const { locale } = useRegion()
  const read = (text: string) => {
    const found = looseNumber(text, locale)
    return found === null ? null : Number(found)
  }
  return <Typed {...props} read={read} numeric />
}

function Text({ value }: { field: Field; value: unknown }) {
  return <>{String(value)}</>
}

function NumberText({ value }: { field: Field; value: unknown }) {
  const { locale } = useRegion()
  return <>{typeof value === 'number' ? value.toLocaleString(locale) : String(value)}</>
}

export const textFilter: FilterKind = {
  operators: ['has', 'is', 'hasNot', 'not', 'any', 'none', 'empty', 'filled'],
  words: 'text',
  Editor: TypedText,
  Text,
}

export const numberFilter: FilterKind = {
  operators: ['least', 'most', 'is', 'not', 'more', 'less', 'empty', 'filled'],
  words: 'number',
  Editor: TypedNumber,
  Text: NumberText,
}
