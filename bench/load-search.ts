import type pg from 'pg'
import { contacts } from '../server/src/modules/contacts/contact.ts'
import { documentOf } from '../server/src/modules/search/documents.ts'
import { fold } from '../server/src/modules/search/fold.ts'
import { vectorOf } from '../server/src/modules/search/lexemes.ts'

const slice = 10_000
const insert = `
  insert into search.documents (organization_id, noun, id, owner_id, title, folded, words)
  select o, 'contacts', i, w, t, f, replace(v, '~', search.mark(o, 'contacts'))::tsvector
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[]) u(o, i, w, t, f, v)`

/** The search documents of all contacts as the reader of events would write them, but set-wise over all tenants. */
export async function loadSearch(admin: pg.Client): Promise<void> {
  const vocabulary = new Map<string, Set<string>>()
  const first = '00000000-0000-0000-0000-000000000000'
  for (let after = [first, first]; ; ) {
    const { rows } = await admin.query(
      `select c.organization_id, c.id, c.full_name as "fullName", c.job_title as "jobTitle", c.email, c.phone, c.owner_id as "ownerId",
        array(select tag from contact_tags g where g.organization_id = c.organization_id and g.record_id = c.id) as tags
       from (select * from contacts where (organization_id, id) > ($1, $2) order by organization_id, id limit ${slice}) c order by c.organization_id, c.id`,
      after,
    )
    if (!rows.length) break
    const columns: unknown[][] = [[], [], [], [], [], []]
    for (const record of rows) {
      const d = documentOf(record.organization_id, contacts, record)
      const { vector, vocabulary: words } = vectorOf(d.title, d.parts, d.ownerId ?? null)
      ;[d.organization, d.id, d.ownerId, d.title, fold(d.title), vector].forEach((v, i) => void columns[i]!.push(v))
      note(vocabulary, d.organization, words)
    }
    await admin.query(insert, columns)
    after = [rows.at(-1).organization_id, rows.at(-1).id]
  }
  for (const [organization, words] of vocabulary)
    await admin.query(
      `insert into search.vocabulary (organization_id, word, keys, neighbours) select $1, w, '{contacts}', search.neighbours($1, w, 1) from unnest($2::text[]) u(w)`,
      [organization, [...words]],
    )
}

function note(all: Map<string, Set<string>>, organization: string, words: Iterable<string>): void {
  const own = all.get(organization) ?? new Set()
  all.set(organization, own)
  for (const word of words) own.add(word)
}
