import { pino } from 'pino'
import { expect, house, test } from '../testing/index.ts'
import { roleUrls } from './db/bootstrap.ts'
import { openSignals } from './signals.ts'

const h = house()

test('a signal reaches this process at once and another within a moment, also after the line was cut', async () => {
  const { program, adminUrl, admin } = h.current
  const other = await openSignals(roleUrls(adminUrl, program.config.secret).worker, pino({ level: 'silent' }))
  const heard: string[] = []
  const own: string[] = []
  other.on('actors', (p) => heard.push(p))
  program.signals.on('actors', (p) => own.push(p))
  program.signals.send('actors', 'one')
  expect(own).toContain('one')
  await expect.poll(() => heard).toContain('one')

  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'banyan signals' and datname = current_database()`,
  )
  // Whoever comes back does not know what was said meanwhile, and looks for itself.
  await expect.poll(() => heard, { timeout: 5000 }).toContain('*')
  await expect
    .poll(
      () => {
        program.signals.send('actors', `again ${heard.length}`)
        return heard.some((p) => p.startsWith('again'))
      },
      { timeout: 5000 },
    )
    .toBe(true)
  await other.stop()
})
