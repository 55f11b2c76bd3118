import { kinds, readJson } from './kinds.ts'
import { meant, type NounInfo } from './nouns.ts'
import { Wrong } from './refusal.ts'

const form = /^([A-Za-z][\w.-]*?)(:?=)(.*)$/s

/**
 * `firstName=Ann annualRevenue="500 EUR" tags=a,b custom.size=9` as a record. `field=` empties a field, `field:=…` takes
 * JSON. Throws Wrong for what is no field, with the nearest one.
 */
export function valuesOf(noun: NounInfo, typed: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const custom: Record<string, unknown> = {}
  for (const each of typed) {
    const [, name, sign, text] = form.exec(each) ?? []
    if (!name || text === undefined) throw new Wrong(`“${each}” is no value: write it like firstName=Ann.`)
    const field = noun.fields.find((f) => f.name === name)
    if (!field) {
      const writable = noun.fields.filter((f) => !f.readOnly).map((f) => f.name)
      throw new Wrong(
        `${noun.label} have no field “${name}”.${meant(name, writable) || ` See banyan nouns ${noun.path}.`}`,
      )
    }
    const value = sign === ':=' ? readJson(text) : text === '' ? null : read(name, field.kind, text)
    if (name.startsWith('custom.')) custom[name.slice(7)] = value
    else values[name] = value
  }
  return Object.keys(custom).length ? { ...values, custom } : values
}

function read(name: string, kind: string, text: string): unknown {
  try {
    return kinds[kind]?.read(text) ?? text
  } catch (error) {
    throw error instanceof Wrong ? new Wrong(`${name}: ${error.message}`) : error
  }
}
