import { z } from 'zod'
import { valueTypes } from '../../filter/index.ts'
import { newId } from '../../ids.ts'
import { plain } from '../csv.ts'
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
      cell: (alias) =>
        `string_agg(case when strpos(${alias}.tag, ',') + strpos(${alias}.tag, '"') > 0 then '"' || replace(${alias}.tag, '"', '""') || '"' else ${alias}.tag end, ', ' order by ${alias}.position)`,
      element: (alias) => `${alias}.tag`,
    },
    sortable: false,
    parse: (typed) => schema.parse(words(plain(typed))),
    example: ['Reference'],
    search: 'C',
  })
}

/** Words by comma; one that has a comma or quotes in it stands in quotes, with quotes doubled. */
const words = (typed: string): string[] =>
  [...typed.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))(?:,|$)/g)]
    .map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!.trim())
    .filter(Boolean)
