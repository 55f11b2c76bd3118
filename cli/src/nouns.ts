import type { Banyan } from '@banyan/sdk'
import { Wrong } from './refusal.ts'

export interface FieldInfo {
  name: string
  label: string
  kind: string
  required: boolean
  readOnly: boolean
  detail?: boolean
  ref?: string
  choices?: { value: string; label: string }[]
}

/** A noun as the server describes it to whoever asks. */
export interface NounInfo {
  name: string
  path: string
  label: string
  labelOne: string
  title: string
  subtitle: string | null
  can: { read: boolean; create: boolean; update: boolean; remove: boolean }
  trash: boolean
  fields: FieldInfo[]
  /** Fields with the id of a record of another noun that may be seen: its name can come along. */
  related: string[]
}

/** Every noun that may be seen. */
export async function nounsOf(banyan: Banyan): Promise<NounInfo[]> {
  const { resources } = await banyan.resources.list<{ resources: Omit<NounInfo, 'related'>[] }>()
  const seen = new Set(resources.flatMap((n) => [n.name, n.path]))
  const related = (fields: FieldInfo[]) => fields.filter((f) => f.ref && seen.has(f.ref)).map((f) => f.name)
  return resources.map((n) => ({ ...n, related: related(n.fields) }))
}

/** How many slips of the finger lie between two words; letters in each other's place are one. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    const above = rows[i - 1]!
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same)
      if (swapped) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** “ Did you mean x?”, or nothing when nothing is near. */
export function meant(typed: string, known: readonly string[]): string {
  const near = known
    .map((word) => ({ word, far: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(1, typed.length / 3) ? ` Did you mean ${near.word}?` : ''
}

/** A noun by path, name or label. Throws Wrong with the nearest one. */
export async function nounNamed(banyan: Banyan, typed: string): Promise<NounInfo> {
  const nouns = await nounsOf(banyan)
  const is = (word: string) => word.toLowerCase() === typed.toLowerCase()
  const found = nouns.find((n) => [n.path, n.name, n.label, n.labelOne].some(is))
  if (found) return found
  const paths = nouns.map((n) => n.path)
  throw new Wrong(`There is no noun “${typed}” for you here.${meant(typed, paths) || ' See banyan nouns.'}`)
}

/** The name of a record, else its id. */
export const titleOf = (noun: NounInfo, row: Record<string, unknown>): string =>
  String(row[noun.title] || row.email || row.id)
