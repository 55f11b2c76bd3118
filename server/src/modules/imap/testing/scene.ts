import { afterEach } from 'vitest'
import { house, type World, world } from '../../../testing/index.ts'
import { mailboxes } from '../mailbox.ts'
import { type ReadOptions, startReaders } from '../read.ts'
import { type ImapDouble, imapDouble } from './server.ts'

/** A mail as it stands in a mailbox. */
export const mail = (n: number | string, more = '') =>
  `From: Ana <ana@x.example>\r\nTo: service@marlow.example\r\nSubject: Mail ${n}\r\nMessage-ID: <m${n}@x.example>\r\n${more}\r\nBody ${n}\r\n`

/** Waits until something has come about. */
export async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await what()) return
    await new Promise((r) => setTimeout(r, 30))
  }
  throw new Error('It did not come about')
}
export const watching = (d: ImapDouble) => until(() => d.commands.includes('IDLE'))

/** A house whose mailboxes stand on local ports; what a test opens is closed after it. */
export function withMailboxes() {
  const h = house({ EGRESS_ALLOW: '127.0.0.0/8' })
  const open: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close()
  })
  const query = async (text: string, ...values: unknown[]) => (await h.current.admin.query(text, values)).rows
  const came = (w: World) =>
    query(
      `select subject, text, from_address, to_address, attachments from messages where organization_id = $1 and direction = 'in' order by created_at, id`,
      w.organization,
    )
  return {
    h,
    came,
    query,
    subjects: async (w: World) => (await came(w)).map((m) => m.subject),
    async place(id: string) {
      const text = 'select uid_validity::int, uid_next::int, holder, failures from mailbox_places where id = $1'
      return (await query(text, id))[0]
    },
    /** Ends the wait after a failure. */
    hurry: (id: string) =>
      query(`update mailbox_places set held_until = '-infinity' where id = $1 and holder is null`, id),
    read(options: ReadOptions = {}) {
      const readers = startReaders(h.current.program, { pause: 50, poll: 100, timeoutMs: 1500, ...options })
      open.push({ close: () => readers.stop() })
      return readers
    },
    async scene(more: object = {}) {
      const double = await imapDouble()
      open.push(double)
      const w = await world(h.current)
      const made = await mailboxes.create(w.owner.ctx, {
        name: 'Service',
        host: '127.0.0.1',
        port: double.port,
        security: 'none',
        user: 'service@marlow.example',
        password: double.password,
        ...more,
      })
      return { double, w, id: made.id as string }
    },
  }
}
