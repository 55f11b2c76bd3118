import type pg from 'pg'

/** What the embedded inbox keeps of a mail or a text message. */
export interface Kept {
  readonly channel: 'email' | 'sms'
  readonly to: string
  readonly from?: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** The same key is kept once. */
  readonly key?: string
}

/** The inbox of an installation without providers: messages stay in the database and are read at /dev/inbox. */
export interface Inbox {
  /** Answers the id under which it is kept. */
  keep(message: Kept): Promise<string>
  /** The newest hundred, to one recipient or to all. */
  read(to?: string): Promise<(Kept & { id: number; at: Date })[]>
}

export function openInbox(pool: pg.Pool): Inbox {
  return {
    async keep({ channel, to, from, subject, text, html, key }) {
      const { rows } = await pool.query(
        `insert into kernel.inbox (recipient, subject, body, html, sender, key, channel) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (key) do update set key = excluded.key returning id`,
        [to, subject, text, html ?? null, from ?? null, key ?? null, channel],
      )
      return String(rows[0].id)
    },
    async read(to) {
      const { rows } = await pool.query(
        `select id, at, channel, recipient as to, sender as from, subject, body as text from kernel.inbox
         where $1::text is null or recipient = $1 order by id desc limit 100`,
        [to ?? null],
      )
      return rows
    },
  }
}
