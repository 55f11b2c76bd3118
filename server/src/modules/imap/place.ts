import type { Context } from '../../kernel/index.ts'

/** How far a mailbox was read. */
export interface Place {
  uidValidity: number | null
  uidNext: number | null
  readAt: string | null
  failures: number
}

/** Somebody else reads this mailbox now, or nobody is to read it any more. */
export class Lost extends Error {}

export async function placeOf(ctx: Context, id: string): Promise<Place> {
  const [row] = await ctx.run<any>({
    text: 'select uid_validity, uid_next, read_at, failures from mailbox_places where id = $1',
    values: [id],
  })
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value))
  return {
    uidValidity: number(row?.uid_validity),
    uidNext: number(row?.uid_next),
    readAt: row?.read_at ?? null,
    failures: row?.failures ?? 0,
  }
}

/** Keeps the lease for some more seconds and remembers how far the mailbox was read. Throws Lost when the lease is gone. */
export async function keep(
  ctx: Context,
  id: string,
  holder: string,
  seconds: number,
  read?: { uidValidity: number; uidNext: number },
): Promise<void> {
  const rows = await ctx.run({
    text: `update mailbox_places p set held_until = now() + make_interval(secs => $3), failures = 0, read_at = now(),
        uid_validity = coalesce($4, uid_validity), uid_next = coalesce($5, uid_next)
      from mailboxes m where m.id = p.id and m.status = 'active' and m.deleted_at is null and p.id = $1 and p.holder = $2 returning p.id`,
    values: [id, holder, seconds, read?.uidValidity ?? null, read?.uidNext ?? null],
  })
  if (!rows.length) throw new Lost('Another reader has this mailbox')
}

/** Gives a mailbox back: at once, or after some seconds where it could not be read. */
export async function giveBack(ctx: Context, id: string, holder: string, failed?: number): Promise<void> {
  await ctx.run({
    text: `update mailbox_places set holder = null, failures = failures + $3, held_until = now() + make_interval(secs => $4) where id = $1 and holder = $2`,
    values: [id, holder, failed === undefined ? 0 : 1, failed ?? -1],
  })
}
