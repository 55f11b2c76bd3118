import type { Firm, Person, Script } from './cast.ts'
import { draw } from './draw.ts'

/** How far back the story goes: 26 months, in days. */
export const storyDays = 790

/** Splits the key of a logbook entry. */
export function entryOf(text: string): { record: string; author: string; days: number; pinned: boolean } {
  const [record = '', author = '', days = '', mark] = text.split(' ')
  return { record, author, days: Number(days), pinned: mark === 'pinned' }
}

/**
 * Days before now at which each company and contact was made, by key: random with more of them lately, but always
 * before anything that is told about the record, and a company never after its people or its children.
 */
export function agesOf(script: Script, firms: Firm[], persons: Person[]): Map<string, number> {
  const oldest = new Map<string, number>()
  const note = (key: string, days: number) => oldest.set(key, Math.max(oldest.get(key) ?? 0, days))
  for (const book of script.logbooks)
    for (const key of Object.keys(book)) note(entryOf(key).record, entryOf(key).days + 1)
  for (const edit of script.history) note(edit.on, edit.days + 1)

  const ages = new Map<string, number>()
  const firmAge = new Map<string, number>()
  for (const { firm } of [...firms].reverse()) {
    const told = persons.filter((one) => one.firm?.firm.key === firm.key).map((one) => known(script, one.key, oldest))
    const children = firms
      .filter((other) => other.firm.parent === firm.key)
      .map((other) => firmAge.get(other.firm.key) ?? 0)
    const drawn = Math.floor(storyDays * draw(`${firm.key} age`).next() ** 0.9)
    firmAge.set(firm.key, Math.min(storyDays, Math.max(drawn, oldest.get(firm.key) ?? 0, ...told, ...children)))
  }
  for (const one of persons) {
    const limit = one.firm ? (firmAge.get(one.firm.firm.key) ?? storyDays) : storyDays
    const drawn = Math.floor(limit * draw(`${one.key} age`).next() ** 1.05)
    const fixed = script.particulars[one.key]?.created
    const nearImport = Math.abs(drawn - script.importDay) < 25 && limit >= script.importDay
    const age = fixed ?? (nearImport && draw(`${one.key} import`).chance(0.45) ? script.importDay : drawn)
    ages.set(one.key, Math.max(age, known(script, one.key, oldest)))
  }
  for (const [key, age] of firmAge) ages.set(key, age)
  return ages
}

function known(script: Script, key: string, oldest: Map<string, number>): number {
  return Math.max(script.particulars[key]?.created ?? 0, oldest.get(key) ?? 0)
}
