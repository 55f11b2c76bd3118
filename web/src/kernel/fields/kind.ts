import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Region } from '../../words/region.ts'
import type { ChipOperator } from '../filter/chips.ts'
import type { FilterValue } from '../filter/tree.ts'
import type { Field } from './field.ts'

/** What was understood of what was typed; `problem` says how to mend it. */
export interface Draft {
  value: unknown
  problem?: string
  /** What stood there when the editing began; somebody may have changed it meanwhile. */
  from?: unknown
  /** The record behind a new reference, so that its name shows before the server answers. */
  related?: { id: string; title: string }
}

export interface ShowProps {
  field: Field
  value: unknown
  /** The whole record, for the titles of references. */
  row?: Record<string, unknown>
}

export interface InputProps extends ShowProps {
  /** 'form' draws its own outline; 'inline' sits inside a cell or a line that does. */
  place: 'form' | 'inline'
  onDraft: (draft: Draft) => void
  /** Done for now: saves the given value, or the last draft. */
  onDone?: (draft?: Draft) => void
  onCancel?: () => void
  autoFocus?: boolean
  label?: string
  /** What the server found wrong inside this value, by path below it ("0.email"). */
  problems?: Record<string, string>
  /** The first key that opened the editor replaces the value, as in a sheet. */
  typed?: string
}

export interface FilterProps {
  field: Field
  values: FilterValue[]
  many: boolean
  onChange: (values: FilterValue[]) => void
  onDone: () => void
}

/** How a kind is filtered: which questions it answers, in which words, and how a value is chosen. */
export interface FilterKind {
  /** Offered in this order, as far as the field allows them. */
  operators: readonly ChipOperator[]
  /** Which set of words names the operators. */
  words: 'text' | 'number' | 'time' | 'list'
  Editor: ComponentType<FilterProps>
  /** One value in a chip. */
  Text: ComponentType<{ field: Field; value: FilterValue }>
}

export type Sum = 'sum' | 'mean' | 'median' | 'min' | 'max' | 'filled'

/** Everything the interface knows about a kind of field. Nobody else asks which kind a field is. */
export interface FieldKind {
  icon: LucideIcon
  align: 'start' | 'end'
  /** Width of a column, px. */
  width: number
  /** Plain text for tooltips, copies and spoken labels; '' for nothing. */
  print: (value: unknown, field: Field, region: Region) => string
  /** Inside a table: one line, no links. */
  Cell: ComponentType<ShowProps>
  /** On a record page. */
  Value: ComponentType<ShowProps>
  /** Absent when values of this kind are not edited by hand. */
  Input?: ComponentType<InputProps>
  filter?: FilterKind
  sums: readonly Sum[]
  /** Fields reached through this one: of the noun it points to, or of its child rows. */
  inner?: (field: Field) => { path: string; noun?: string; fields?: Field[] }
  /** Many records can take a value more, or lose it, at once: tags. */
  joins?: boolean
  /** Takes a line of its own in a form. */
  wide?: boolean
}
