import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { newId } from '../../ids.ts'
import { field } from '../field.ts'
import { characters } from './characters.ts'
import { text } from './text.ts'

const schema = z
  .array(characters(60).refine((t) => t.trim() === t && t !== '', 'A tag has no spaces around it.'))
  .max(50, 'Keep at most 50 tags.')
  .overwrite((tags) => [...new Set(tags)])

/** Free words on a record. Rows of a side table, because arrays are not filtered by an index under a policy. */
export function tags(table: string) {
  return field<string[]>({
    kind: 'tags',
    schema,
    collection: {
      table,
      fields: {
        tag: { ...text({ max: 60 }), required: true, filter: { type: valueTypes.tag, column: '', cast: 'text' } },
      },
      value: 'tag',
      items: (value) => (value as string[]).map((tag) => ({ id: newId(), tag })),
      element: (alias) => `${alias}.tag`,
    },
    sortable: false,
    parse: (typed) =>
      schema.parse(
        typed
          .split(',')
          .map((t) => t.trim())
          .filter(Boolean),
      ),
    print: (value) => value.join(', '),
    example: ['Reference'],
    search: 'C',
  })
}
