// The shortest correct program that makes a contact: one insert into the same table, with the same indexes and checks.
import { randomUUID } from 'node:crypto'
import Fastify from 'fastify'
import pg from 'pg'

pg.types.setTypeParser(1082, (day) => day)
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const app = Fastify()

const text = `insert into contacts (organization_id, id, created_at, updated_at, created_by, updated_by, owner_id, first_name, last_name, job_title, stage)
  values ($1, $2, now(), now(), $3, $3, $3, $4, $5, $6, $7)
  returning id, version, created_at as "createdAt", updated_at as "updatedAt", created_by as "createdBy", updated_by as "updatedBy", deleted_at as "deletedAt",
  first_name as "firstName", last_name as "lastName", full_name as "fullName", job_title as "jobTitle", company_id as "companyId", owner_id as "ownerId", stage, email, phone,
  '[]'::json as emails, '[]'::json as phones, '[]'::json as addresses, birthday, language, source, website, time_zone as "timeZone", '[]'::json as tags, last_activity_at as "lastActivityAt", custom`

interface Body {
  firstName: string
  lastName: string
  jobTitle: string
  stage: string
}
app.post<{ Params: { organization: string; owner: string }; Body: Body }>(
  '/:organization/:owner/contacts',
  async (request, reply) => {
    const { organization, owner } = request.params
    const { firstName, lastName, jobTitle, stage } = request.body
    const { rows } = await pool.query({
      name: 'create',
      text,
      values: [organization, randomUUID(), owner, firstName, lastName, jobTitle, stage],
    })
    return reply.code(201).send(rows[0])
  },
)
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
