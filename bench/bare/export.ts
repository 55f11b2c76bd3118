// The shortest correct program that writes contacts of a stage as a CSV file: COPY, with the line ends that RFC 4180 asks for.
import { createServer, type ServerResponse } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const columns = 'id,firstName,lastName,jobTitle,email,phone,stage,company.name,tags,source,createdAt'
const words = 'first_name, last_name, job_title, email, phone, stage, name, tags, source'

const copy = (organization: string, stage: string) => `copy (
  select t.id, t.first_name, t.last_name, t.job_title, t.email, case when t.phone ~ '^[-=+@]' then '''' || t.phone else t.phone end as phone, t.stage, k.name,
    (select string_agg(g.tag, ', ' order by g.position) from contact_tags g where g.organization_id = t.organization_id and g.record_id = t.id) as tags,
    t.source, to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  from contacts t left join companies k on k.organization_id = t.organization_id and k.id = t.company_id and k.deleted_at is null
  where t.organization_id = '${organization}' and t.deleted_at is null and t.stage = '${stage}' order by t.updated_at desc, t.id desc
) to stdout (format csv, force_quote (${words}))`

/** What `pg` asks of a query of one's own: COPY sends a message for each line. */
function streamed(text: string, to: ServerResponse, done: (error?: Error) => void): object {
  let kept = `\uFEFF${columns}\r\n`
  const flush = () => {
    to.write(kept)
    kept = ''
  }
  return {
    submit: (connection: { query(text: string): void }) => connection.query(text),
    handleCopyData({ chunk }: { chunk: Buffer }) {
      kept += `${chunk.toString('utf8', 0, chunk.length - 1)}\r\n`
      if (kept.length > 65536) flush()
    },
    handleCommandComplete: flush,
    handleError: (error: Error) => done(error),
    handleReadyForQuery: () => done(),
  }
}

const server = createServer(async (request, response) => {
  const [, organization, stage] = /^\/([0-9a-f-]{36})\/export\?stage=(\w+)$/.exec(request.url ?? '') ?? []
  if (!organization || !stage) return response.writeHead(404).end()
  const client = await pool.connect()
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' })
  client.query(
    streamed(copy(organization, stage), response, (error) => {
      client.release(error !== undefined)
      if (error) response.destroy(error)
      else response.end()
    }) as never,
  )
})
server.listen(0, '127.0.0.1', () =>
  console.log(`listening on http://127.0.0.1:${(server.address() as { port: number }).port}`),
)
