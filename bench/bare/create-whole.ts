// The same with an e-mail address and a phone number, which lie in tables of their own: one statement, three inserts.
import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'

pg.types.setTypeParser(1082, (day) => day)
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const app = Fastify()

const text = `with t as (
    insert into contacts (organization_id, id, created_at, updated_at, created_by, updated_by, owner_id, first_name, last_name, job_title, stage, email, email_key, phone)
    values ($1, $2, now(), now(), $3, $3, $3, $4, $5, $6, $7, $8, lower($8), $9) returning *),
  e as (insert into contact_emails (organization_id, id, record_id, position, email, email_key) values ($1, $10, $2, 1, $8, lower($8)) returning json_build_object('id', id, 'email', email, 'label', label) as item),
  p as (insert into contact_phones (organization_id, id, record_id, position, phone) values ($1, $11, $2, 1, $9) returning json_build_object('id', id, 'phone', phone, 'label', label) as item)
  select t.id, version, created_at as "createdAt", updated_at as "updatedAt", created_by as "createdBy", updated_by as "updatedBy", deleted_at as "deletedAt",
  first_name as "firstName", last_name as "lastName", full_name as "fullName", job_title as "jobTitle", company_id as "companyId", owner_id as "ownerId", stage, email, phone,
  json_build_array(e.item) as emails, json_build_array(p.item) as phones, '[]'::json as addresses, birthday, language, source, website, time_zone as "timeZone", '[]'::json as tags, last_activity_at as "lastActivityAt", custom
  from t, e, p`

interface Body {
  firstName: string
  lastName: string
  jobTitle: string
  stage: string
  email: string
  phone: string
}
app.post<{ Params: { organization: string; owner: string }; Body: Body }>(
  '/:organization/:owner/contacts',
  async (request, reply) => {
    const { organization, owner } = request.params
    const { firstName, lastName, jobTitle, stage, email, phone } = request.body
    const values = [
      organization,
      randomUUID(),
      owner,
      firstName,
      lastName,
      jobTitle,
      stage,
      email,
      phone,
      randomUUID(),
      randomUUID(),
    ]
    const { rows } = await pool.query({ name: 'create', text, values })
    return reply.code(201).send(rows[0])
  },
)
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
