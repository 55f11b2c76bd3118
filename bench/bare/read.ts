// The shortest correct program that answers one contact: no accounts, no policies, no log, no limits.
import Fastify from 'fastify'
import pg from 'pg'

pg.types.setTypeParser(1082, (day) => day)
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const app = Fastify()

const rows = (table: string, columns: string) =>
  `(select coalesce(json_agg(json_build_object('id', c.id, ${columns}) order by c.position), '[]') from ${table} c where c.organization_id = t.organization_id and c.record_id = t.id)`
const text = `select t.id, t.version, t.created_at as "createdAt", t.updated_at as "updatedAt", t.created_by as "createdBy", t.updated_by as "updatedBy", t.deleted_at as "deletedAt",
  t.first_name as "firstName", t.last_name as "lastName", t.full_name as "fullName", t.job_title as "jobTitle", t.company_id as "companyId", t.owner_id as "ownerId", t.stage, t.email, t.phone,
  ${rows('contact_emails', `'email', c.email, 'label', c.label`)} as emails,
  ${rows('contact_phones', `'phone', c.phone, 'label', c.label`)} as phones,
  ${rows('contact_addresses', `'street', c.street, 'city', c.city, 'postalCode', c.postal_code, 'region', c.region, 'country', c.country, 'label', c.label`)} as addresses,
  t.birthday, t.language, t.source, t.website, t.time_zone as "timeZone",
  (select coalesce(json_agg(c.tag order by c.position), '[]') from contact_tags c where c.organization_id = t.organization_id and c.record_id = t.id) as tags,
  t.last_activity_at as "lastActivityAt", t.custom
  from contacts t where t.organization_id = $1 and t.id = $2 and t.deleted_at is null`

app.get<{ Params: { organization: string; id: string } }>('/:organization/contacts/:id', async (request, reply) => {
  const { rows } = await pool.query({ name: 'read', text, values: [request.params.organization, request.params.id] })
  return rows[0] ?? reply.code(404).send({ status: 404 })
})
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
