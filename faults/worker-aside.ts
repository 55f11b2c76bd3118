import { type ChildProcess, spawn } from 'node:child_process'
import { pino } from 'pino'
import { compose } from '../server/src/compose.ts'
import { readConfig } from '../server/src/config.ts'
import { job, systemActor, z } from '../server/src/kernel/index.ts'
import { startWorker } from '../server/src/kernel/ports/queue/graphile.ts'

const flag = '--as-worker'
const secret = (process.env.ASIDE_SECRET ?? '0b'.repeat(32)) as string

/** A job that tells that it was taken, and is done only when its process is told to let go. */
export const held = job('faults.held', {
  input: z.object({ key: z.string() }),
  async run(_job, { key }) {
    process.stdout.write(`holding ${key}\n`)
    await new Promise<void>((done) => process.once('SIGUSR2', () => done()))
    process.stdout.write(`let go of ${key}\n`)
  },
})

/** What the program is when it was started as a worker beside itself: it takes jobs and holds them. Answers false otherwise. */
export async function beAside(): Promise<boolean> {
  const at = process.argv.indexOf(flag)
  if (at < 0) return false
  const [url, folder] = process.argv.slice(at + 1) as [string, string]
  const program = await compose(
    readConfig({ DATABASE_URL: url, BANYAN_DATA: folder, ENCRYPTION_KEY: secret, BANYAN_ENV: 'test' }),
    url,
    pino({ level: 'silent' }),
  )
  await startWorker({
    pool: program.worker,
    jobs: [held],
    ports: program.ports,
    open: (organization, requestId) => program.open(organization, systemActor, { requestId }),
    as: async () => null,
    concurrency: 4,
    log: program.log,
  })
  process.stdout.write('working\n')
  return true
}

export interface Aside {
  child: ChildProcess
  /** Waits until the process has said a line. */
  said(line: string): Promise<void>
}

/** Starts this very program once more as a worker. */
export async function workAside(url: string, folder: string, key?: string): Promise<Aside> {
  const child = spawn(process.execPath, [process.argv[1]!, flag, url, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', ASIDE_SECRET: key ?? secret },
  })
  let heard = ''
  child.stdout!.on('data', (part) => (heard += part))
  const said = async (line: string) => {
    for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((r) => setTimeout(r, 10))) {
      if (heard.split('\n').includes(line)) return
      if (child.exitCode !== null) throw new Error(`The worker ended by itself: ${heard}`)
    }
    throw new Error(`The worker did not say “${line}”`)
  }
  await said('working')
  return { child, said }
}
