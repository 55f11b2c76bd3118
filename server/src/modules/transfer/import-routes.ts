import { type Asked, fail, invalid, jsonText, type Route, route, z } from '../../kernel/index.ts'
import { compile } from './compile.ts'
import { fieldGroups, importable } from './fields.ts'
import { dialectSchema, type Import, imports, lockedImport } from './import.ts'
import { cancelImport, checkImport, runImport, undoImport } from './import-verbs.ts'
import { mappingSchema } from './mapping.ts'
import { readAgain, upload } from './upload.ts'

export const inside = { for: 'organization' as const, tag: 'Imports' }
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const idOf = ({ params }: Asked): string => {
  if (!uuid.test(params.id!)) throw fail('not_found')
  return params.id!
}

const dialect = dialectSchema.partial()
const uploadQuery = z.strictObject({
  noun: z.string().max(60).meta({ description: 'What the rows are, such as `contacts`' }),
  delimiter: z.string().length(1).optional(),
  encoding: dialectSchema.shape.encoding.unwrap().optional(),
  sheet: z.string().max(200).optional(),
  header: z.enum(['true', 'false']).optional(),
})
const patchBody = z.strictObject({ mapping: mappingSchema.optional(), dialect: dialect.optional() })

/** The record without what never leaves the server. */
function shown(record: Import, status: number) {
  const { startedBy: _, certain: __, ...own } = record
  return jsonText(JSON.stringify(own), { status, headers: { etag: `"${record.version}"` } })
}

const verb = (
  name: string,
  path: 'check' | 'run' | 'cancel' | 'undo',
  about: string,
  status: number,
  act: (ctx: Asked['ctx'], id: string) => Promise<Import>,
): Route =>
  route(name, `POST /imports/:id/${path}`, {
    ...inside,
    about,
    can: 'imports:write',
    status,
    answer: imports.wire,
    run: async (asked) => shown(await act(asked.ctx, idOf(asked)), status),
  })

export const importRoutes: Route[] = [
  route('uploadImport', 'POST /imports', {
    ...inside,
    about: 'Send a file whose rows are to become records; the body is the file, its name is in X-File-Name',
    can: 'imports:write',
    query: uploadQuery,
    accepts: [
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'application/octet-stream',
    ],
    status: 201,
    answer: imports.wire,
    async run(asked) {
      const { noun, header, ...given } = asked.query
      const record = await upload(asked, noun, { ...given, ...(header ? { header: header === 'true' } : {}) })
      return shown(record, 201)
    },
  }),
  route('changeImport', 'PATCH /imports/:id', {
    ...inside,
    about: 'Say what the columns mean, or how the file is to be read',
    can: 'imports:write',
    versioned: true,
    body: patchBody,
    answer: imports.wire,
    async run(asked) {
      const { ctx, program, body } = asked
      const id = idOf(asked)
      const given = Object.fromEntries(Object.entries(body.dialect ?? {}).filter(([, v]) => v !== undefined))
      const before = await reading(asked)
      const read = Object.keys(given).length ? await readAgain(ctx, program, before, given) : undefined
      return ctx.transaction(async (tx) => {
        const record = await lockedImport(tx, id)
        if (!['uploaded', 'checked'].includes(record.status))
          throw fail('transfer.wrong_status', { status: record.status })
        expectVersion(asked, record)
        const next = { ...record, ...read, ...(body.mapping ? { mapping: body.mapping } : {}) }
        if (body.mapping) await compile(tx, next as never)
        const set = { ...read, mapping: next.mapping, status: 'uploaded' }
        return shown((await imports.set(tx, id, set as never)) as Import, 200)
      })
    },
  }),
  route('fieldsOfImport', 'GET /imports/:id/fields', {
    ...inside,
    about: 'What the columns may be matched to, as this person may write it',
    can: 'imports:read',
    answer: z.object({ noun: z.string(), groups: z.array(z.record(z.string(), z.unknown())) }),
    async run(asked) {
      const record = await reading(asked)
      return { noun: record.noun, groups: await fieldGroups(asked.ctx, importable(asked.ctx, record.noun)) }
    },
  }),
  verb('checkImport', 'check', 'Read the whole file and say what would become of it', 202, checkImport),
  verb('runImport', 'run', 'Bring the rows in', 202, runImport),
  verb('cancelImport', 'cancel', 'Stop an import; rows that landed stay', 200, cancelImport),
  verb('undoImport', 'undo', 'Take an import back', 202, undoImport),
]

/** The whole import, for whoever may see it and the rows of its noun: its content is theirs. */
export async function reading(asked: Asked): Promise<Import> {
  await imports.get(asked.ctx, idOf(asked))
  const [record] = await imports.find(asked.ctx, { ids: [idOf(asked)], whole: true })
  if (!record) throw fail('not_found')
  importable(asked.ctx, (record as Import).noun)
  return record as Import
}

function expectVersion({ request }: Asked, record: Import): void {
  const header = request.headers['if-match']
  if (header === undefined || header === '*') return
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)?.[1]
  if (!version)
    throw invalid([{ path: 'If-Match', message: 'Send the version that GET answered as ETag, such as "3".' }])
  if (Number(version) !== record.version) throw fail('version_conflict', { current: record, version: record.version })
}
