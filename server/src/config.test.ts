import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ConfigError, readConfig, settings } from './config.ts'
import { refuseOpenDoors } from './demo/seed.ts'

const data = () => ({ BANYAN_DATA: mkdtempSync(join(tmpdir(), 'banyan-config-')) })
const refusal = (env: Record<string, string>) => {
  try {
    refuseOpenDoors(readConfig({ ...data(), ...env }))
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
  return ''
}

test('development needs no setting and keeps a secret of its own', () => {
  const env = data()
  const config = readConfig(env)
  expect(config).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', production: false, demo: true })
  expect(config.secret).toHaveLength(32)
  expect(readConfig(env).secret.equals(config.secret)).toBe(true)
})

test('production names every value that is missing or still a development default', () => {
  const message = refusal({ BANYAN_ENV: 'production', DEMO_DATA: 'true' })
  for (const name of ['PUBLIC_URL', 'ENCRYPTION_KEY', 'DEMO_DATA']) expect(message).toContain(name)
  expect(message).toContain('3 settings need attention')
  expect(refusal({ BANYAN_ENV: 'production', PUBLIC_URL: 'https://crm.example', ENCRYPTION_KEY: 'a'.repeat(64) })).toBe(
    '',
  )
})

test('wrong values are told with what would be right', () => {
  expect(refusal({ PORT: '99999' })).toContain('PORT')
  expect(refusal({ ENCRYPTION_KEY: 'short' })).toContain('32 bytes')
  expect(refusal({ ROLES: 'api,cook' })).toContain('“cook”')
  expect(refusal({ DATABASE_URL: 'mysql://x' })).toContain('postgres://')
})

test('the names of the plans are understood', () => {
  expect(readConfig({ ...data(), API_BASE_URL: 'https://crm.example', JWT_SECRET: 'b'.repeat(64) })).toMatchObject({
    PUBLIC_URL: 'https://crm.example',
  })
})

test('the demo never opens to the network', () => {
  expect(refusal({ HOST: '0.0.0.0' })).toContain('DEMO_DATA=false')
  expect(refusal({ PUBLIC_URL: 'https://crm.example' })).toContain('DEMO_DATA=false')
  expect(refusal({ TRUSTED_PROXIES: '1' })).toContain('DEMO_DATA=false')
  expect(refusal({ HOST: '0.0.0.0', DEMO_DATA: 'false' })).toBe('')
})

test('every setting says what it is for', () => {
  for (const [name, schema] of Object.entries(settings.shape)) expect(schema.description, name).toMatch(/\.$/)
})
