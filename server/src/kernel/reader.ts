import type pg from 'pg'
import { type Event, eventOf } from './events.ts'
import type { Program } from './program.ts'

/** Milliseconds between looks when nobody says anything: nobody tells when the horizon of transactions moves on. */
const pause = 500
const page = 500
/** Milliseconds a reader rests between two looks at a busy stream: work that nobody waits for is done in larger portions. */
const rests = { durable: 200, live: 40 }
/** What listeners in this process are told: what happened to which record and by whom, and not the values. */
const told =
  'seq, xid::text as xid_text, organization_id, id, type, noun, record_id, version, at, actor_kind, actor_id, actor_name, request_id, batch_id, via, null as changes, null as data'

interface Loop {
  /** Looks now instead of at the next tick. */
  wake(): void
  stop(): Promise<void>
}

/**
 * Calls `step` until it has nothing more to do, then waits for a wake or the timer. Never two steps at once. The first wake
 * is answered at once; while they keep coming, `rest` milliseconds lie between two looks, so that a busy stream is read in
 * pages and not event by event.
 */
export function loop(step: () => Promise<boolean>, onError: (error: unknown) => void, rest: number): Loop {
  let stopped = false
  let running: Promise<void> | null = null
  let again = false
  let restedAt = 0
  let timer: NodeJS.Timeout
  const run = async () => {
    try {
      while (!stopped && (await step()));
    } catch (error) {
      onError(error)
    }
  }
  const look = () => {
    again = false
    clearTimeout(timer)
    running = run().finally(() => {
      running = null
      restedAt = performance.now() + rest
      if (!stopped) timer = setTimeout(look, again ? rest : pause)
    })
  }
  const wake = () => {
    if (stopped || again) return
    const wait = restedAt - performance.now()
    if (!running && wait <= 0) return look()
    again = true
    if (running) return
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  }
  timer = setTimeout(look, 0)
  return {
    wake,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/**
 * A durable reader: sees every event at least once, in the order of the stream, whichever process runs it. What `handle`
 * does through the given client commits together with the position; what it gives to `afterwards` is called after that.
 */
export function durableReader(
  program: Program,
  name: string,
  handle: (events: Event[], client: pg.PoolClient, afterwards: (call: () => void) => void) => Promise<void>,
): Loop {
  const step = async () => {
    const client = await program.worker.connect()
    client.on('error', () => {})
    let broken = false
    try {
      await client.query('begin')
      await client.query(`insert into kernel.readers (name, xid, seq) values ($1, '0', 0) on conflict do nothing`, [
        name,
      ])
      const { rows: mine } = await client.query(
        'select xid, seq from kernel.readers where name = $1 for update skip locked',
        [name],
      )
      if (!mine[0]) {
        await client.query('rollback')
        return false
      }
      const { rows } = await client.query('select *, xid::text as xid_text from kernel.read_events($1::xid8, $2, $3)', [
        mine[0].xid,
        mine[0].seq,
        page,
      ])
      const after: (() => void)[] = []
      if (rows.length) {
        await handle(rows.map(eventOf), client, (call) => void after.push(call))
        const last = rows.at(-1)
        await client.query('update kernel.readers set xid = $2::xid8, seq = $3, moved_at = now() where name = $1', [
          name,
          last.xid_text,
          last.seq,
        ])
      }
      await client.query('commit')
      for (const call of after) call()
      return rows.length === page
    } catch (error) {
      await client.query('rollback').catch(() => (broken = true))
      throw error
    } finally {
      client.removeAllListeners('error')
      client.release(broken)
    }
  }
  return listening(
    program,
    loop(
      step,
      (error) => program.log.error({ err: error, reader: name }, 'A reader of events failed; it tries again'),
      rests.durable,
    ),
  )
}

type Handle = (events: Event[]) => void
const live = new WeakMap<Program, { handles: Set<Handle>; loop: Loop }>()

/**
 * Every event from now on, without its values, for this process alone: open screens, caches. All who listen share one look at the stream;
 * what one of them fails on, all of them get again.
 */
export function liveReader(program: Program, handle: Handle): Loop {
  let shared = live.get(program)
  if (!shared) {
    const handles = new Set<Handle>()
    const all: Handle = (events) => {
      for (const h of handles) h(events)
    }
    shared = { handles, loop: liveLoop(program, all) }
    live.set(program, shared)
  }
  const { handles, loop: own } = shared
  handles.add(handle)
  return {
    wake: own.wake,
    async stop() {
      handles.delete(handle)
      if (handles.size || live.get(program)?.loop !== own) return
      live.delete(program)
      await own.stop()
    },
  }
}

function liveLoop(program: Program, handle: Handle): Loop {
  let at: { xid: string; seq: number } | null = null
  const step = async () => {
    if (!at) {
      const { rows } = await program.worker.query('select xid::text, seq from kernel.events_end()')
      at = { xid: rows[0].xid, seq: Number(rows[0].seq) }
      return false
    }
    const { rows } = await program.worker.query(`select ${told} from kernel.read_events($1::xid8, $2, $3)`, [
      at.xid,
      at.seq,
      page,
    ])
    if (!rows.length) return false
    handle(rows.map(eventOf))
    at = { xid: rows.at(-1).xid_text, seq: Number(rows.at(-1).seq) }
    return rows.length === page
  }
  return listening(
    program,
    loop(
      step,
      (error) => program.log.warn({ err: error }, 'The live stream of events failed; it tries again'),
      rests.live,
    ),
  )
}

function listening(program: Program, reader: Loop): Loop {
  const off = program.signals.on('events', reader.wake)
  return {
    wake: reader.wake,
    async stop() {
      off()
      await reader.stop()
    },
  }
}
