import type pg from 'pg'
import { documentsOf } from '../server/src/kernel/indexing.ts'
import { fold } from '../server/src/kernel/search/fold.ts'
import { vectorOf } from '../server/src/kernel/search/lexemes.ts'
import { contacts } from '../server/src/modules/contacts/contact.ts'

const slice = 10_000
const insert = `
  insert into search.documents (organization_id, noun, id, class, owner_id, title, folded, words)
  select o, 'contacts', i, c, w, t, f, replace(v, '~', search.mark(o, 'contacts:' || c))::tsvector
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[]) u(o, i, c, w, t, f, v)`

/** The search documents of all contacts as the reader of events would write them, but set-wise over all tenants. */
export async function loadSearch(admin: pg.Client): Promise<void> {
  const vocabulary = new Map<string, Map<string, Set<string>>>()
  const first = '00000000-0000-0000-0000-000000000000'
  for (let after = [first, first]; ; ) {
    const { rows } = await admin.query(
      `select c.organization_id, c.id, c.full_name as "fullName", c.job_title as "jobTitle", c.email, c.phone, c.owner_id as "ownerId",
        array(select tag from contact_tags g where g.organization_id = c.organization_id and g.record_id = c.id) as tags
       from (select * from contacts where (organization_id, id) > ($1, $2) order by organization_id, id limit ${slice}) c order by c.organization_id, c.id`,
      after,
    )
    if (!rows.length) break
    const columns: unknown[][] = [[], [], [], [], [], [], []]
    for (const record of rows)
      for (const d of documentsOf(contacts, record)) {
        const { vector, vocabulary: words } = vectorOf(d.title, d.parts, d.ownerId ?? null)
        ;[record.organization_id, d.id, d.class, d.ownerId, d.title, fold(d.title), vector].forEach(
          (v, i) => void columns[i]!.push(v),
        )
        note(vocabulary, record.organization_id, words, `contacts:${d.class}`)
      }
    await admin.query(insert, columns)
    after = [rows.at(-1).organization_id, rows.at(-1).id]
  }
  for (const [organization, words] of vocabulary)
    await admin.query(
      `insert into search.vocabulary (organization_id, word, keys, neighbours) select $1, w, string_to_array(k, ' '), search.neighbours($1, w, 1) from unnest($2::text[], $3::text[]) u(w, k)`,
      [organization, [...words.keys()], [...words.values()].map((k) => [...k].join(' '))],
    )
}

function note(
  all: Map<string, Map<string, Set<string>>>,
  organization: string,
  words: Iterable<string>,
  key: string,
): void {
  let own = all.get(organization)
  if (!own) all.set(organization, (own = new Map()))
  for (const word of words) {
    const keys = own.get(word)
    if (keys) keys.add(key)
    else own.set(word, new Set([key]))
  }
}
