import { type Context, type Event, module, z } from '../../kernel/index.ts'
import { exportFiles } from './export-file.ts'
import { dropExport, sweepExports, writeExport } from './export-job.ts'
import { exportOf, exportRoutes } from './export-routes.ts'
import { imports } from './import.ts'
import { importContentRoutes } from './import-content.ts'
import { importRoutes } from './import-routes.ts'
import { forgetImport, importWork } from './work.ts'

const dropFile = async (ctx: Context, { recordId }: Event) => {
  if (recordId) await ctx.later(dropExport, { id: recordId })
}

const dropImport = async (ctx: Context, { recordId }: Event) => {
  if (recordId) await ctx.later(forgetImport, { import: recordId })
}

/** Brings records in from files and out into files, of any noun. */
export default module('transfer', {
  ring: 'generic',
  needs: ['accounts', 'access', 'organizations'],
  resources: [imports, exportFiles],
  jobs: [importWork, forgetImport, writeExport, dropExport],
  schedules: [sweepExports],
  permissions: { 'imports:backdate': { label: 'Keep authors and dates of other systems' } },
  errors: {
    'transfer.unreadable': [422, 'This file cannot be read.'],
    'transfer.too_large': [413, 'A workbook has at most 50 MB. Save it as CSV, which may have any size.'],
    'transfer.at_work': [409, 'This import is at work. Stop it first.'],
    'transfer.wrong_status': [409, 'The import does not stand where this can be done.'],
    'transfer.nothing_mapped': [422, 'No column is matched to a field yet.'],
    'transfer.not_checked': [409, 'This import has not been checked yet.'],
    'transfer.too_late': [409, 'An import can be taken back for 30 days.'],
    'transfer.export_not_done': [409, 'This file is not finished.'],
  },
  events: {
    'imports.undone': z.object({ ended: z.number().int(), restored: z.number().int(), conflicts: z.number().int() }),
    'exports.finished': z.object({ name: z.string(), noun: z.string(), rows: z.number().int() }),
    'exports.downloaded': z.object({ name: z.string(), noun: z.string() }),
  },
  on: { 'exports.removed': dropFile, 'imports.removed': dropImport },
  eachNoun: exportOf,
  routes: [...importRoutes, ...importContentRoutes, ...exportRoutes],
})
