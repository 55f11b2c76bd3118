import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { enAutomations } from './en-automations.ts'
import { enDoors } from './en-doors.ts'
import { enExports } from './en-exports.ts'
import { enFiles } from './en-files.ts'
import { enFrame } from './en-frame.ts'
import { enHouse } from './en-house.ts'
import { enImports } from './en-imports.ts'
import { enInbox } from './en-inbox.ts'
import { enMessages } from './en-messages.ts'
import { enOwnFields } from './en-own-fields.ts'
import { enPeople } from './en-people.ts'
import { enRecords } from './en-records.ts'
import { enRuns } from './en-runs.ts'
import { enSettings } from './en-settings.ts'
import { enWebhooks } from './en-webhooks.ts'

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^words/.test(name))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }))

const lazy = {
  doors: enDoors,
  settings: enSettings,
  people: enPeople,
  house: enHouse,
  imports: { ...enImports, ...enExports },
  inbox: enInbox,
  files: enFiles,
  runs: enRuns,
  messages: enMessages,
  webhooks: enWebhooks,
  automations: enAutomations,
  'own-fields': enOwnFields,
}

it('reads the pages', () => {
  expect(files.length).toBeGreaterThan(150)
})

it('finds the words of every file that uses them', () => {
  const missing = files.flatMap(({ name, text }) =>
    Object.entries(lazy).flatMap(([module, catalogue]) => {
      const roots = Object.keys(catalogue).join('|')
      const uses =
        text.includes('useWords') &&
        new RegExp(`['\`](${roots})\\.[a-zA-Z$]`).test(text.replaceAll(/from '[^']+'|import '[^']+'/g, ''))
      return uses && !text.includes(`words/${module}.ts'`) ? [`${relative('.', name)} uses words of ${module}`] : []
    }),
  )
  expect(missing).toEqual([])
})

it('gives no root to two catalogues', () => {
  const roots = [enFrame, enRecords, ...Object.values(lazy)].flatMap((catalogue) => Object.keys(catalogue))
  expect(roots.filter((root, index) => roots.indexOf(root) !== index)).toEqual([])
})
