import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchOnce } from './drive.ts'
import { cpuMicros, descendants, memory } from './machine.ts'
import { median } from './rounds.ts'
import type { Scene, Verdict } from './scene.ts'

/** P19: from nothing to the first 200 of /readyz, with and without the embedded database, and memory when idle. */
export async function start(scene: Scene): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'banyan-start-'))
  try {
    const embedded = { BANYAN_DATA: join(folder, 'data'), DEMO_DATA: 'true' }
    const first = await once(folder, embedded)
    const warm: Started[] = []
    for (let i = 0; i < 3; i++) warm.push(await once(folder, embedded, i === 2 ? 20 : 0))
    const external: Started[] = []
    for (let i = 0; i < 3; i++)
      external.push(
        await once(folder, {
          BANYAN_DATA: join(folder, 'external'),
          DATABASE_URL: scene.stage.adminUrl,
          ENCRYPTION_KEY: Buffer.alloc(32, 11).toString('hex'),
          DEMO_DATA: 'false',
        }),
      )
    const [alone, whole] = [median(external.map((s) => s.seconds)), median(warm.map((s) => s.seconds))]
    const { rss, pss, node } = warm.at(-1)!
    console.log(
      `\nP19  first start with a new database and demo data ${first.seconds.toFixed(1)} s, later ${warm.map((s) => s.seconds.toFixed(1)).join(' ')} s; with a database that runs ${external.map((s) => s.seconds.toFixed(1)).join(' ')} s (processor time ${external.map((s) => s.cpu.toFixed(1)).join(' ')} s)`,
    )
    console.log(
      `  idle after 20 s: all processes ${pss.toFixed(0)} MB proportional, ${rss.toFixed(0)} MB when shared pages are counted for each; the server alone ${node.toFixed(0)} MB`,
    )
    return {
      id: 'P19',
      pass: alone <= 2 && whole <= 5 && rss <= 512,
      words: `${rss.toFixed(0)} MB (goal ≤ 512 MB), cold start ${alone.toFixed(1)} s (goal ≤ 2 s), with database ${whole.toFixed(1)} s (goal ≤ 5 s)`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Started {
  seconds: number
  /** Seconds of processor time the server process took until it was ready. */
  cpu: number
  rss: number
  pss: number
  /** Resident megabytes of the server process. */
  node: number
}

/** Starts the built server until it is ready, lets it idle, reads its memory and ends it. */
async function once(folder: string, env: Record<string, string>, idle = 0): Promise<Started> {
  const port = await freePort()
  const out = openSync(join(folder, 'log'), 'a')
  const at = performance.now()
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    stdio: ['ignore', out, out],
    env: { PATH: process.env.PATH ?? '', ...env, PORT: String(port) },
  })
  try {
    for (;;) {
      const answer = await fetchOnce(`http://127.0.0.1:${port}`, { path: '/readyz' }).catch(() => undefined)
      if (answer?.status === 200) break
      if (child.exitCode !== null || performance.now() - at > 60_000) throw new Error('The server did not become ready')
      await new Promise((r) => setTimeout(r, 10))
    }
    const seconds = (performance.now() - at) / 1000
    const cpu = cpuMicros(child.pid!) / 1e6
    await new Promise((r) => setTimeout(r, idle * 1000))
    return { seconds, cpu, ...memory([child.pid!, ...descendants(child.pid!)]), node: memory([child.pid!]).rss }
  } finally {
    const gone = new Promise((done) => child.once('exit', done))
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await gone
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
