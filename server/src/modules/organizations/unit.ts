import { ref, required, resource, text } from '../../kernel/index.ts'

/** A part of an organization: a team, a branch. A role with team scope reaches the records of its unit and those below. */
export const units = resource('units', {
  title: 'name',
  singular: 'unit',
  fields: { name: required(text({ max: 100 })), parentId: ref('units') },
  unique: [['name']],
  sort: ['name'],
})
