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
import m0020 from './0020_runs.sql'
import m0021 from './0021_run_doors.sql'
import m0022 from './0022_queue_doors.sql'
import m0023 from './0023_automations.sql'
import m0024 from './0024_automation_doors.sql'
import m0026 from './0026_messages.sql'
import m0027 from './0027_message_queue.sql'
import m0030 from './0030_mailboxes.sql'
import m0031 from './0031_message_doors.sql'
import m0032 from './0032_notifications.sql'
import m0033 from './0033_notification_doors.sql'
import m0035 from './0035_files.sql'
import m0036 from './0036_file_versions.sql'
import m0038 from './0038_keys.sql'
import m0039 from './0039_national_id.sql'
import m0040 from './0040_key_rotations.sql'

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
  { name: '0020_runs', sql: m0020 },
  { name: '0021_run_doors', sql: m0021 },
  { name: '0022_queue_doors', sql: m0022 },
  { name: '0023_automations', sql: m0023 },
  { name: '0024_automation_doors', sql: m0024 },
  { name: '0026_messages', sql: m0026 },
  { name: '0027_message_queue', sql: m0027 },
  { name: '0030_mailboxes', sql: m0030 },
  { name: '0031_message_doors', sql: m0031 },
  { name: '0032_notifications', sql: m0032 },
  { name: '0033_notification_doors', sql: m0033 },
  { name: '0035_files', sql: m0035 },
  { name: '0036_file_versions', sql: m0036 },
  { name: '0038_keys', sql: m0038 },
  { name: '0039_national_id', sql: m0039 },
  { name: '0040_key_rotations', sql: m0040 },
]
