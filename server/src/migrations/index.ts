import m0001 from './0001_base.sql'
import m0002 from './0002_search.sql'
import m0003 from './0003_identity.sql'
import m0004 from './0004_nouns.sql'
import m0005 from './0005_doors.sql'
import m0006 from './0006_company_tree.sql'
import m0007 from './0007_search_batches.sql'
import m0010 from './0010_imports.sql'
import m0011 from './0011_import_rows.sql'
import m0015 from './0015_exports.sql'
import m0016 from './0016_export_progress.sql'
import m0017 from './0017_webhooks.sql'
import m0018 from './0018_webhook_doors.sql'
import m0019 from './0019_worker_life.sql'

/** The numbered files, in order. A file that has run anywhere is never changed. */
export const migrations = [
  { name: '0001_base', sql: m0001 },
  { name: '0002_search', sql: m0002 },
  { name: '0003_identity', sql: m0003 },
  { name: '0004_nouns', sql: m0004 },
  { name: '0005_doors', sql: m0005 },
  { name: '0006_company_tree', sql: m0006 },
  { name: '0007_search_batches', sql: m0007 },
  { name: '0010_imports', sql: m0010 },
  { name: '0011_import_rows', sql: m0011 },
  { name: '0015_exports', sql: m0015 },
  { name: '0016_export_progress', sql: m0016 },
  { name: '0017_webhooks', sql: m0017 },
  { name: '0018_webhook_doors', sql: m0018 },
  { name: '0019_worker_life', sql: m0019 },
]
