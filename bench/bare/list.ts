// The shortest correct program that answers a page of contacts: one stage or all, newest change first, by keyset.
import Fastify from 'fastify'
import pg from 'pg'

pg.types.setTypeParser(1082, (day) => day)
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const app = Fastify()

const page = (
  where: string,
) => `select t.id, t.version, t.created_at as "createdAt", t.updated_at as "updatedAt", t.created_by as "createdBy", t.updated_by as "updatedBy", t.deleted_at as "deletedAt",
  t.first_name as "firstName", t.last_name as "lastName", t.full_name as "fullName", t.job_title as "jobTitle", t.company_id as "companyId", t.owner_id as "ownerId", t.stage, t.email, t.phone,
  t.birthday, t.language, t.source, t.website, t.time_zone as "timeZone",
  (select coalesce(json_agg(c.tag order by c.position), '[]') from contact_tags c where c.organization_id = t.organization_id and c.record_id = t.id) as tags,
  t.last_activity_at as "lastActivityAt", t.custom
  from contacts t where t.organization_id = $1 and t.deleted_at is null and t.stage = $2 ${where} order by t.updated_at desc, t.id desc limit 51`

interface Query {
  stage: string
  cursor?: string
}
app.get<{ Params: { organization: string }; Querystring: Query }>('/:organization/contacts', async (request) => {
  const { stage, cursor } = request.query
  const last = cursor ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : []
  const text = page(cursor ? 'and (t.updated_at, t.id) < ($3, $4)' : '')
  const { rows } = await pool.query({
    name: cursor ? 'next' : 'first',
    text,
    values: [request.params.organization, stage, ...last],
  })
  const data = rows.slice(0, 50)
  const end = data.at(-1)
  const at = end && [
    end.updatedAt
      .toISOString()
      .replace('T', ' ')
      .replace(/\.?0*Z$/, '+00'),
    end.id,
  ]
  return { data, nextCursor: rows.length > 50 ? Buffer.from(JSON.stringify(at)).toString('base64url') : null }
})
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
