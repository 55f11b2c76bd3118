import type { FieldInfo, Resource } from '../../api/query.ts'
import { words } from '../../words/index.ts'
import type { Field } from './field.ts'

/** What the server also says about a noun and some of its fields. */
export type Noun = Omit<Resource, 'fields'> & { fields: Field[]; owner?: string | null }

const TIME = ['=', '!=', '<', '<=', '>', '>=']
const stamp = (name: string, more: Partial<FieldInfo>): Field => ({
  name,
  label: words.t(`stamps.${name as 'createdAt'}`),
  kind: 'moment',
  required: false,
  readOnly: true,
  operators: TIME,
  sortable: true,
  searchable: false,
  ...more,
})

/** What every record carries beside its own fields. */
const stamps = (): Field[] => [
  stamp('createdAt', {}),
  stamp('updatedAt', {}),
  stamp('createdBy', { kind: 'ref', ref: 'members', operators: ['=', '!='], sortable: false }),
  stamp('updatedBy', { kind: 'ref', ref: 'members', operators: ['=', '!='], sortable: false }),
]

/** Every field this person may see, those of all records last. */
export function fieldsOf(noun: Resource): Field[] {
  const own = noun.fields.filter((field) => !field.hidden)
  return [...own, ...stamps().filter((each) => !own.some((field) => field.name === each.name))]
}

/** When a record went to the trash: only shown there. */
export const deletedAt = (): Field => stamp('deletedAt', { operators: [], sortable: false })

export const fieldNamed = (noun: Resource, name: string | null | undefined): Field | undefined =>
  name ? (name === 'deletedAt' ? deletedAt() : fieldsOf(noun).find((field) => field.name === name)) : undefined

/** Left out of lists unless asked for. */
export const isDetail = (field: Field) => field.detail === true
/** Chosen when the record is made, fixed afterwards. */
export const isFixed = (field: Field) => field.readOnly || field.onCreate === true

/** The field that says whose record it is. */
export const ownerOf = (noun: Noun): Field | undefined => fieldNamed(noun, noun.owner ?? 'ownerId')

/** Child rows whose first line this field mirrors: writing the field means writing that line. */
export const mirroredBy = (noun: Resource, field: Field): Field | undefined =>
  noun.fields.find((each) => each.fields && each.primary === field.name)

/** References whose names come along with a record: those to nouns this person may see. */
export const includesOf = (noun: Noun, nouns: Resource[], names?: string[]): string[] =>
  noun.fields
    .filter(
      (field) =>
        field.ref &&
        !field.custom &&
        !field.hidden &&
        nouns.some((each) => each.path === field.ref || each.name === field.ref),
    )
    .map((field) => field.name)
    .filter((name) => !names || names.includes(name))
