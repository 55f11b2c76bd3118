import type { en } from './en.ts'
import { enFrame } from './en-frame.ts'
import { currentRegion } from './region.ts'

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Base<K> = K extends `${infer Stem}_${Plural}` ? Stem : K
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Keys<T[K]>}` }[keyof T & string]

/** Name of a sentence in the catalogues, without its plural ending: "undo.partly". */
export type WordKey = Keys<typeof en>
export type Values = Record<string, string | number | undefined>
export type Translate = (key: WordKey, values?: Values) => string

interface Catalogue {
  [key: string]: string | Catalogue
}

const language = 'en'
const plurals = new Intl.PluralRules(language)
const catalogue: Catalogue = { ...enFrame }

/** Adds the words of some pages. A page imports the module that does it, so that nobody loads words of pages never opened. */
export const addWords = (part: Catalogue) => void Object.assign(catalogue, part)

const sentenceOf = (key: string): string | undefined => {
  let at: string | Catalogue | undefined = catalogue
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string' ? at : undefined
}

const print = (value: string | number | undefined) =>
  typeof value === 'number' ? value.toLocaleString(currentRegion().locale) : (value ?? '')

/** The sentence of a key; `count` chooses its plural form, {{name}} is filled from `values`. */
export const t: Translate = (key, values = {}) => {
  const plural = typeof values.count === 'number' ? sentenceOf(`${key}_${plurals.select(values.count)}`) : undefined
  const sentence = plural ?? sentenceOf(key) ?? sentenceOf(`${key}_other`) ?? key
  return sentence.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => print(values[name]))
}

/** Words outside of components. */
export const words = { t }

/** The words of the interface: `const { t } = useWords()`. Keys and plural forms live in the catalogues. */
export const useWords = () => words
