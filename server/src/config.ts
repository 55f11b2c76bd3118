import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false', '1', '0']).transform((v) => v === 'true' || v === '1')

/** Every setting of the product, with the sentence that documents it. `process.env` is read nowhere else. */
export const settings = z.object({
  BANYAN_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('What this installation is for. Production refuses development defaults and closes the demo doors.'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('Port of the web server. 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on. 0.0.0.0 opens it to the network.'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address people use in their browser; links in mails start with it. Required in production.'),
  BANYAN_DATA: z.string().default('.banyan').describe('Folder for the embedded database, files and local secrets.'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional()
    .describe('An external PostgreSQL 15 or newer. Without it the embedded server is used.'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional()
    .describe('Redis for what several processes share: counters and the cache. Not needed on one machine.'),
  CACHE: z
    .enum(['memory', 'redis', 'off'])
    .optional()
    .describe('Where counts and sums worked out before are kept. Default: redis where REDIS_URL is set, else memory.'),
  ENCRYPTION_KEY: z
    .string()
    .optional()
    .describe(
      '32 random bytes in base64 or hex; signs sessions and derives database passwords. Required in production.',
    ),
  ENCRYPTION_KEY_PREVIOUS: z
    .string()
    .optional()
    .describe(
      'Earlier values of ENCRYPTION_KEY, separated by commas: what they sealed still opens, and is sealed anew within the hour.',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('How much is logged.'),
  ROLES: z
    .string()
    .default('api,worker,scheduler,migrate')
    .describe('Which parts this process runs: any of api, worker, scheduler, migrate, separated by commas.'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('Mail server, smtp://user:password@host:587. Without it mail stays in the inbox at /dev/inbox.'),
  MAIL_FROM: z
    .string()
    .default('Banyan <no-reply@localhost>')
    .describe('Sender of the mails the platform itself writes.'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How many reverse proxies stand before the server. Forwarding headers are ignored at 0.'),
  RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1).describe('Multiplies every rate limit; for load tests.'),
  DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(8)
    .describe('Connections for requests, per process.'),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(4)
    .describe('Jobs that run at once, per process.'),
  DEMO_DATA: flag
    .optional()
    .describe('Whether the first start creates the demo organizations. Default: only in development.'),
  EGRESS_ALLOW: z
    .string()
    .regex(
      /^\s*$|^\s*([0-9a-f:.]+\/\d{1,3}|\[[0-9a-f:]+\]:\d{1,5}|[a-z0-9.-]+:\d{1,5})(\s*,\s*([0-9a-f:.]+\/\d{1,3}|\[[0-9a-f:]+\]:\d{1,5}|[a-z0-9.-]+:\d{1,5}))*\s*$/i,
      'must be ranges such as 10.0.0.0/8 or places such as erp.example.com:8443, separated by commas',
    )
    .optional()
    .describe(
      'Own networks that webhooks may reach: ranges (10.0.0.0/8) or host:port, separated by commas. Every organization may then reach them; without it only the public internet.',
    ),
  FILES_DRIVER: z
    .enum(['disk', 's3', 'cloudinary'])
    .default('disk')
    .describe('Where documents are kept: this machine’s disk, a storage that speaks S3, or Cloudinary.'),
  S3_ENDPOINT: z.url().optional().describe('Address of the S3-compatible storage. Not needed for Amazon’s own.'),
  S3_REGION: z.string().default('us-east-1').describe('Region of the S3 storage.'),
  S3_BUCKET: z.string().optional().describe('Bucket for documents. Required with FILES_DRIVER=s3.'),
  S3_ACCESS_KEY: z.string().optional().describe('Access key of the S3 storage. Required with FILES_DRIVER=s3.'),
  S3_SECRET_KEY: z.string().optional().describe('Secret key of the S3 storage. Required with FILES_DRIVER=s3.'),
  CLOUDINARY_URL: z
    .string()
    .regex(/^cloudinary:\/\/[^:@/]+:[^@/]+@[a-z0-9_-]+$/i, 'must look like cloudinary://key:secret@cloud')
    .optional()
    .describe('Account at Cloudinary. Required with FILES_DRIVER=cloudinary.'),
  FILES_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(2047)
    .default(500)
    .describe('Largest file that may be uploaded, in megabytes.'),
  FILES_QUOTA_MB: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_240)
    .describe('Room for the files of one organization with all their versions, in megabytes.'),
  CLAMAV_HOST: z
    .string()
    .optional()
    .describe('Host of a ClamAV daemon. With it every file is held until it was found clean.'),
  CLAMAV_PORT: z.coerce.number().int().min(1).max(65535).default(3310).describe('Port of the ClamAV daemon.'),
  SIGN_UP: flag.default(true).describe('Whether strangers may create an account and an organization of their own.'),
})

/** Names from the plans that are accepted for the setting on the right. */
const aliases: Record<string, keyof z.input<typeof settings>> = {
  API_BASE_URL: 'PUBLIC_URL',
  CLIENT_URL: 'PUBLIC_URL',
  JWT_SECRET: 'ENCRYPTION_KEY',
}

export type Role = 'api' | 'worker' | 'scheduler' | 'migrate'
export type Config = z.output<typeof settings> & {
  production: boolean
  roles: ReadonlySet<Role>
  dataDir: string
  secret: Buffer
  previousSecrets: Buffer[]
  demo: boolean
}

export class ConfigError extends Error {}

/**
 * Reads the settings from an environment. Throws one ConfigError that names every wrong setting,
 * so that an operator mends them in one go.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const raw: Record<string, string> = {}
  for (const [alias, name] of Object.entries(aliases)) if (env[alias]) raw[name] = env[alias]
  for (const name of Object.keys(settings.shape)) if (env[name] !== undefined && env[name] !== '') raw[name] = env[name]

  const parsed = settings.safeParse(raw)
  const problems = parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`)
  if (!parsed.success) throw new ConfigError(sentence(problems))

  const config = parsed.data
  const production = config.BANYAN_ENV === 'production'
  if (production && !config.PUBLIC_URL) problems.push('PUBLIC_URL: required in production')
  if (production && !config.ENCRYPTION_KEY)
    problems.push('ENCRYPTION_KEY: required in production (openssl rand -base64 32)')
  if (production && config.DEMO_DATA)
    problems.push('DEMO_DATA: the demo accounts have a published password and stay out of production')
  if (config.CACHE === 'redis' && !config.REDIS_URL) problems.push('CACHE: redis needs REDIS_URL')
  if (config.ENCRYPTION_KEY && !keyBytes(config.ENCRYPTION_KEY))
    problems.push('ENCRYPTION_KEY: must be 32 bytes in base64 or hex (openssl rand -base64 32)')
  const previous = (config.ENCRYPTION_KEY_PREVIOUS?.split(',') ?? []).map((key) => keyBytes(key.trim()))
  if (previous.includes(undefined))
    problems.push('ENCRYPTION_KEY_PREVIOUS: each must be 32 bytes in base64 or hex, as ENCRYPTION_KEY was')
  problems.push(...storageProblems(config))
  const roles = new Set(config.ROLES.split(',').map((r) => r.trim()))
  for (const role of roles)
    if (!['api', 'worker', 'scheduler', 'migrate'].includes(role))
      problems.push(`ROLES: “${role}” is none of api, worker, scheduler, migrate`)
  if (problems.length) throw new ConfigError(sentence(problems))

  const dataDir = resolve(config.BANYAN_DATA)
  return {
    ...config,
    production,
    roles: roles as Set<Role>,
    dataDir,
    secret: (config.ENCRYPTION_KEY && keyBytes(config.ENCRYPTION_KEY)) || localSecret(dataDir),
    previousSecrets: previous as Buffer[],
    demo: config.DEMO_DATA ?? config.BANYAN_ENV === 'development',
  }
}

/** What the chosen storage of documents still needs. */
function storageProblems(config: z.output<typeof settings>): string[] {
  const needs = {
    disk: [],
    s3: ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
    cloudinary: ['CLOUDINARY_URL'],
  } as const
  return needs[config.FILES_DRIVER]
    .filter((name) => !config[name])
    .map((name) => `${name}: required with FILES_DRIVER=${config.FILES_DRIVER}`)
}

const sentence = (problems: string[]) =>
  `Banyan cannot start: ${problems.length === 1 ? 'one setting needs' : `${problems.length} settings need`} attention.\n  ${problems.join('\n  ')}`

function keyBytes(text: string): Buffer | undefined {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  return bytes.length === 32 ? bytes : undefined
}

/** Development needs no settings at all: the secret is made once and kept beside the data. */
function localSecret(dataDir: string): Buffer {
  const file = join(dataDir, 'secret')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32)
  writeFileSync(file, secret.toString('base64') + '\n', { mode: 0o600, flag: 'wx' })
  return secret
}
