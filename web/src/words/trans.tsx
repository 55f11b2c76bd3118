import { cloneElement, Fragment, type ReactElement, type ReactNode } from 'react'
import { t, type Values, type WordKey } from './index.ts'

export interface TransProps {
  i18nKey: WordKey
  count?: number
  values?: Values
  /** What <b>…</b> or <company/> in the sentence stands for. */
  components: Record<string, ReactElement<{ children?: ReactNode }>>
}

// Values are filled in after the tags were found, so that a person called "<b>" stays one.
const mark = (name: string) => `\u0001${name}\u0002`

/** A sentence with parts that are more than text: "**Ines** changed **two fields**". */
export function Trans({ i18nKey, count, values = {}, components }: TransProps) {
  const filled: Values = count === undefined ? values : { ...values, count }
  const marks = Object.fromEntries(
    Object.keys(filled).map((name) => [name, name === 'count' ? filled.count : mark(name)]),
  )
  const fill = (text: string) => text.replace(/\u0001(\w+)\u0002/g, (_all, name: string) => String(filled[name] ?? ''))
  const parts = t(i18nKey, marks).split(/(<\w+>.*?<\/\w+>|<\w+\s*\/>)/g)
  return parts.map((part, index) => {
    const [, name = '', inner] = /^<(\w+)(?:>(.*)<\/\w+>|\s*\/>)$/.exec(part) ?? []
    const component = components[name]
    const key = `${index} ${part}`
    if (!component) return <Fragment key={key}>{fill(part)}</Fragment>
    return inner === undefined ? cloneElement(component, { key }) : cloneElement(component, { key }, fill(inner))
  })
}
