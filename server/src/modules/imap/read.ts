import type { ImapFlow } from 'imapflow'
import { type Context, newId, type Program, systemActor } from '../../kernel/index.ts'
import { connect, sentenceOf, within } from './connect.ts'
import { type Mailbox, mailboxes } from './mailbox.ts'
import { giveBack, Lost, type Place, placeOf } from './place.ts'
import { catchUp, lease } from './take.ts'

export interface ReadOptions {
  /** Milliseconds between looks for mailboxes that nobody reads. */
  pause?: number
  /** Milliseconds between looks into a mailbox whose server says nothing by itself. */
  poll?: number
  /** Milliseconds that a server may take to answer. */
  timeoutMs?: number
}

/** Whether something is new that was not looked at, and whom to tell. */
interface News {
  waiting: boolean
  told: () => void
}

/** Mailboxes that one process reads at once: each holds a connection. */
const most = 50
const longest = 900

/** Reads the mailboxes of every organization, each by one process at a time. What is new on a server that can say so is taken in at once. */
export function startReaders(program: Program, options: ReadOptions = {}) {
  const { pause = 5000, poll = 20_000, timeoutMs = 15_000 } = options
  const holder = newId()
  const readers = new Map<string, Promise<void>>()
  const ending = new AbortController()
  const { signal } = ending
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | null = null

  async function claim(): Promise<void> {
    const { rows } = await program.worker.query<{ organization_id: string; id: string }>(
      'select * from kernel.claim_mailboxes($1, make_interval(secs => $2), $3)',
      [holder, lease, most - readers.size],
    )
    for (const { organization_id, id } of rows) {
      // Given back and taken again while the last visit is still leaving: the next one begins after it.
      const reading: Promise<void> = (readers.get(id) ?? Promise.resolve())
        .then(() => visit(organization_id, id))
        .catch((error) => program.log.error({ err: error, mailbox: id }, 'A mailbox could not be read'))
        .finally(() => {
          if (readers.get(id) === reading) readers.delete(id)
        })
      readers.set(id, reading)
    }
  }

  async function visit(organization: string, id: string): Promise<void> {
    const ctx = program.open(organization, systemActor, { via: 'system' })
    const mailbox = await mailboxes.get(ctx, id)
    const place = await placeOf(ctx, id)
    try {
      await stay(ctx, mailbox, place)
      await giveBack(ctx, id, holder)
    } catch (error) {
      if (error instanceof Lost) return
      const problem = sentenceOf(error)
      program.log.warn({ mailbox: id, problem }, 'A mailbox cannot be read now')
      // A connection that breaks off now and then is no news.
      if (place.failures > 0 && mailbox.problem !== problem) await mailboxes.set(ctx, id, { problem })
      await giveBack(ctx, id, holder, Math.min(longest, 5 * 2 ** place.failures))
    }
  }

  /** Reads for as long as the connection, the lease and the house last. */
  async function stay(ctx: Context, mailbox: Mailbox, place: Place): Promise<void> {
    const client = await connect(program, ctx, mailbox, timeoutMs)
    try {
      if (mailbox.problem) await mailboxes.set(ctx, mailbox.id, { problem: null })
      const news: News = { waiting: false, told: () => {} }
      // A server may say it in the middle of something else, so it is listened to all the time.
      client.on('exists', () => {
        news.waiting = true
        news.told()
      })
      while (!signal.aborted) {
        news.waiting = false
        await catchUp(client, ctx, mailbox, place, holder)
        place.failures = 0
        await quiet(client, news, poll, signal)
        if (!client.usable) throw Object.assign(new Error('gone'), { code: 'NoConnection' })
      }
    } finally {
      await within(2000, client.logout()).catch(() => client.close())
    }
  }

  function look(): void {
    if (signal.aborted) return
    looking = claim()
      .catch((error) => program.log.error({ err: error }, 'Mailboxes could not be taken; it tries again'))
      .finally(() => {
        if (!signal.aborted) timer = setTimeout(look, pause)
      })
  }
  timer = setTimeout(look, 0)
  return {
    /** Lets go of every mailbox; a mail that is being taken in is waited for. */
    async stop() {
      ending.abort()
      clearTimeout(timer)
      await looking
      await within(8000, Promise.all(readers.values())).catch(() => {})
    },
  }
}

/** Waits until the server says that something is new, the connection ends, time is over or the house closes. */
async function quiet(client: ImapFlow, news: News, ms: number, signal: AbortSignal): Promise<void> {
  // Where the server cannot tell by itself, this comes back at once and time decides.
  client.idle().catch(() => {})
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms)
    function done() {
      clearTimeout(timer)
      news.told = () => {}
      client.off('close', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    news.told = done
    client.on('close', done)
    signal.addEventListener('abort', done)
    if (news.waiting || signal.aborted || !client.usable) done()
  })
}
