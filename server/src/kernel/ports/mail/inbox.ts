import type pg from 'pg'
import type { Mailer } from './mailer.ts'

/** The embedded driver: mail is kept in the database and read at /dev/inbox. The same key arrives once. */
export function inboxMailer(pool: pg.Pool): Mailer {
  return {
    driver: 'inbox',
    async send(mail) {
      const { rows } = await pool.query(
        `insert into kernel.inbox (recipient, subject, body, html, sender, key) values ($1, $2, $3, $4, $5, $6)
         on conflict (key) do update set key = excluded.key returning id`,
        [mail.to, mail.subject, mail.text, mail.html ?? null, mail.from ?? null, mail.key ?? null],
      )
      return { id: String(rows[0].id) }
    },
  }
}
