import { connect, createServer } from 'node:net'
import { systemActor } from '../server/src/kernel/index.ts'
import { openScene, pause, type Scene } from './scene.ts'
import type { Say, Verdict } from './verdict.ts'
import { type Aside, held, workAside } from './worker-aside.ts'

const within = 30

/** R1.5: a worker that is killed, one that stands still, one that loses its line: its job runs again, and who comes back completes nothing. */
export async function stuck(say: Say, quick: boolean): Promise<Verdict> {
  const scene = await openScene(say)
  const problems: string[] = []
  const took: number[] = []
  const workers: Aside[] = []
  try {
    const admin = await scene.admin()
    const url = scene.database.url('banyan')
    const aside = async (through = url) => {
      const one = await workAside(through, scene.folder)
      workers.push(one)
      return one
    }
    const again = async (key: string, what: string, from: number, second: Aside) => {
      await Promise.race([second.said(`holding ${key}`), pause(within * 1000 + 5000)])
      const seconds = (performance.now() - from) / 1000
      took.push(seconds)
      say(`  ${what}: again after ${seconds.toFixed(1)} s`)
      if (seconds > within) problems.push(`${what}: not again within ${within} s`)
    }
    for (let round = 0; round < (quick ? 1 : 3); round++) {
      const first = await aside()
      const key = `kill ${round}`
      await begin(scene, key)
      await first.said(`holding ${key}`)
      const second = await aside()
      first.child.kill('SIGKILL')
      await again(key, 'kill -9', performance.now(), second)
      second.child.kill('SIGKILL')
      await emptied(scene)
    }

    const still = await aside()
    await begin(scene, 'still')
    await still.said('holding still')
    const next = await aside()
    still.child.kill('SIGSTOP')
    await again('still', 'standing still', performance.now(), next)
    still.child.kill('SIGCONT')
    still.child.kill('SIGUSR2')
    await still.said('let go of still')
    await pause(1500)
    const left = await admin.query(`select locked_by is not null as taken from graphile_worker._private_jobs`)
    if (left.rowCount !== 1 || !left.rows[0].taken) problems.push('whoever came back completed what another works on')
    next.child.kill('SIGUSR2')
    await next.said('let go of still')
    for (const w of [still, next]) w.child.kill('SIGKILL')
    await emptied(scene)

    const line = await wire(Number(new URL(url).port))
    const away = new URL(url)
    away.port = String(line.port)
    const cut = await aside(away.toString())
    await begin(scene, 'cut')
    await cut.said('holding cut')
    const other = await aside()
    line.cut()
    await again('cut', 'line cut', performance.now(), other)

    const dead = await deadLetter(scene)
    if (dead) problems.push(dead)
    await admin.end()
    return {
      pass: problems.length === 0,
      words: problems.length
        ? problems.join('; ')
        : `killed, standing still, cut off: again after at most ${Math.max(...took).toFixed(1)} s (at most ${within}); who came back completed nothing; a dead letter went on with one click`,
    }
  } finally {
    for (const { child } of workers) child.kill('SIGKILL')
    await scene.stop()
  }
}

const begin = (scene: Scene, key: string) =>
  scene.program.open(scene.organization, systemActor).later(held, { key }, { attempts: 20 })

async function emptied(scene: Scene): Promise<void> {
  const admin = await scene.admin()
  await admin.query('delete from graphile_worker._private_jobs')
  await admin.end()
}

/** A job whose tries are used up is found by its error, and goes on with the request that the button sends. */
async function deadLetter(scene: Scene): Promise<string | null> {
  await emptied(scene)
  await begin(scene, 'dead')
  const admin = await scene.admin()
  await admin.query(`update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'Away'`)
  await scene.up()
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${scene.url}/api/v1/admin/jobs${path}`, {
      method,
      headers: { authorization: `Bearer ${scene.key}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    }).then((answer) => answer.json() as Promise<any>)
  const { data } = await ask('GET', '/list?state=failed')
  if (data?.[0]?.lastError !== 'Away') return `the dead letter was not shown: ${JSON.stringify(data)}`
  await scene.kill()
  await scene.up()
  const { retried } = await ask('POST', '/retry', { ids: [data[0].id] })
  const { rows } = await admin.query('select attempts from graphile_worker._private_jobs')
  await admin.end()
  return retried === 1 && rows[0]?.attempts === 0 ? null : 'the dead letter could not be replayed'
}

/** A line to the database that can be cut as a network is: nobody is told. */
async function wire(port: number) {
  const pairs: ReturnType<typeof connect>[] = []
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    pairs.push(from as never, to)
    from.on('error', () => {})
    to.on('error', () => {})
    from.pipe(to).pipe(from)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  server.unref()
  return {
    port: (server.address() as { port: number }).port,
    cut() {
      server.close()
      for (const end of pairs) {
        end.unpipe()
        end.pause()
      }
    },
  }
}
