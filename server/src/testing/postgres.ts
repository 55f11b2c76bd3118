import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { prepareDatabase } from '../kernel/db/bootstrap.ts'
import { startEmbedded } from '../kernel/db/embedded/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}

/** The secret of every test database; role passwords follow from it. */
export const testSecret = Buffer.alloc(32, 7)
export const templateName = 'banyan_template'

/** One real server for the whole run, with a migrated database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'banyan-test-'))
  const server = await startEmbedded({ dataDir, port: 0, ephemeral: true, settings: { max_connections: '300' } })
  const adminUrl = server.url('postgres', server.superuser, server.password)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query(`create database ${templateName}`)
  await prepareDatabase(databaseUrl(adminUrl, templateName), testSecret)
  await client.end()
  project.provide('adminUrl', adminUrl)
  return () => server.stop()
}

export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.toString()
}
