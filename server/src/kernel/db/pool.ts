import pg from 'pg'
import type { Statement } from '../context.ts'
import { Burst, statementName } from './burst.ts'
import { openStreams } from './stream.ts'

pg.types.setTypeParser(20, (v) => Number(v))
pg.types.setTypeParser(1700, (v) => Number(v))
for (const oid of [1082, 1114, 1184]) pg.types.setTypeParser(oid, (v) => v)

export const tenantSql = `select set_config('app.organization_id', $1, true)`

interface Lane {
  client: pg.Client
  busy: number
  ready: Promise<void>
}

/**
 * Connections of the application role. Bursts share a few pipelined connections: each is a transaction of its own, so
 * several may be under way on one. Verbs check out a connection for the time of their transaction.
 */
export interface Database {
  burst<R = any>(organization: string, statement: Statement): Promise<R[]>
  /** A connection for one transaction; `release(true)` when its state is in doubt. */
  checkout(): Promise<pg.PoolClient>
  /** Rows of one read, in portions, under a tenant: for results that no memory should hold. Ends the query when left early. */
  stream<R = any>(organization: string, statement: Statement, portion?: number): AsyncIterable<R[]>
  /** A statement without a tenant: only definer functions and global tables answer it. */
  plain<R = any>(statement: Statement): Promise<R[]>
  stats(): { total: number; idle: number; waiting: number; inFlight: number }
  end(): Promise<void>
}

/** Opens the connections lazily; `opened` sees each one once it stands. */
export function openDatabase(
  connectionString: string,
  connections: number,
  opened: (client: pg.ClientBase) => void = () => {},
): Database {
  const laneCount = Math.max(2, Math.ceil(connections / 2))
  const options = { connectionString, application_name: 'banyan', keepAlive: true, pipeline: true } as pg.PoolConfig
  const pool = new pg.Pool({
    ...options,
    max: Math.max(2, connections - laneCount),
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  })
  // pool.on('error') covers idle clients only: a checked-out one without a listener would end the process.
  pool.on('connect', (client) => opened(client.on('error', () => {})))
  pool.on('error', () => {})
  const streams = openStreams(connectionString, opened)
  const lanes: (Lane | null)[] = Array.from({ length: laneCount }, () => null)
  let ended = false

  function open(index: number): Lane {
    const client = new pg.Client(options as pg.ClientConfig)
    const drop = () => {
      if (lanes[index]?.client === client) lanes[index] = null
    }
    client.on('error', drop)
    client.on('end', drop)
    const ready = client
      .connect()
      .then(() => client.query(`prepare tenant(text) as ${tenantSql}`))
      .then(() => opened(client))
    ready.catch(drop)
    return (lanes[index] = { client, busy: 0, ready })
  }

  function quietest(): Lane {
    let best = -1
    for (let i = 0; i < lanes.length; i++) {
      if (lanes[i] === null) {
        if (best < 0 || lanes[best]!.busy > 0) return open(i)
        continue
      }
      if (best < 0 || lanes[i]!.busy < lanes[best]!.busy) best = i
    }
    return lanes[best]!
  }

  /** A backend that says goodbye closes its line a moment later: nobody may be sent there in between. */
  function leave(lane: Lane, error: Error): void {
    const index = lanes.indexOf(lane)
    if (index >= 0 && (error as { severity?: string }).severity === 'FATAL') lanes[index] = null
  }

  async function burst<R>(organization: string, statement: Statement): Promise<R[]> {
    if (ended) throw new Error('The database is closed')
    const lane = quietest()
    lane.busy++
    try {
      await lane.ready
      return await new Promise<R[]>((resolve, reject) => {
        const done = (error: Error | null, result: { rows: R[] }) => {
          if (error) leave(lane, error)
          return error ? reject(error) : resolve(result.rows)
        }
        lane.client.query(new Burst(organization, { ...statement, name: statementName(statement.text) }, done) as never)
      })
    } finally {
      lane.busy--
    }
  }

  return {
    burst,
    stream: streams.stream,
    checkout: () => pool.connect(),
    plain: async (s) =>
      (await pool.query({ text: s.text, values: s.values as unknown[], name: statementName(s.text) })).rows,
    stats: () => ({
      total: pool.totalCount + lanes.filter(Boolean).length,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
      inFlight: lanes.reduce((n, l) => n + (l?.busy ?? 0), 0),
    }),
    async end() {
      ended = true
      await Promise.all([pool.end(), streams.end(), ...lanes.map((l) => l?.client.end().catch(() => {}))])
    },
  }
}
