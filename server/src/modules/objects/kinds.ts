import {
  type CustomField,
  choice,
  date,
  decimal,
  type Field,
  flag,
  integer,
  longText,
  moment,
  money,
  text,
  url,
} from '../../kernel/index.ts'

type Made = {
  key: string
  label: string
  kind: string
  choices: { value: string; label: string; tone?: 'neutral' }[] | null
  required: boolean
}

/** The shipped kinds that organizations may use, made from a row. */
export const customKinds = {
  text: () => text({ max: 1000 }),
  longText: () => longText({ max: 20_000 }),
  integer: () => integer(),
  decimal: () => decimal(),
  flag: () => flag(),
  date: () => date(),
  moment: () => moment(),
  money: () => money(),
  url: () => url(),
  choice: (row: Made) => choice(row.choices ?? []) as Field,
} satisfies Record<string, (row: Made) => Field>

export const customFieldOf = (row: Made): CustomField => ({
  ...(customKinds[row.kind as keyof typeof customKinds](row) as Field),
  key: row.key,
  label: row.label,
  required: row.required,
})
