// `npm run dev`: rebuilds and restarts the server at every change; the web app is served by vite beside it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { main, requireNode, say } from './console.mjs'

const children = new Set()
let leaving = false

/** Runs a Node program on our terminal. It is counted until it has ended. */
function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  child.ended = new Promise((done) => {
    child.once('exit', (code) => done(code))
    child.once('error', () => done(1))
  })
  children.add(child)
  child.ended.then(() => children.delete(child))
  return child
}

/** Asks a program to end and makes it after twelve seconds. */
async function end(child) {
  const force = setTimeout(() => child.kill('SIGKILL'), 12_000)
  child.kill('SIGTERM')
  await child.ended
  clearTimeout(force)
}

await main(async () => {
  requireNode()
  const { install } = await import('./install.mjs')
  const { viteFile, watch } = await import('./build.mjs')
  const { root } = await import('./files.mjs')
  process.chdir(root)
  await install()
  const file = join(root, 'dist/dev/main.js')
  let server
  let turn = Promise.resolve()

  const restart = async () => {
    if (server && children.has(server)) await end(server)
    if (leaving) return
    const mine = run(['--enable-source-maps', file])
    server = mine
    mine.ended.then((code) => {
      if (!leaving && mine === server && code)
        say(`The server ended with code ${code}; it starts again at the next change.`)
    })
  }
  const stopWatching = await watch('server/src/main.ts', file, (error) => {
    if (error) return say(`${error} (the last good server goes on)`)
    turn = turn.then(restart)
  })

  if (existsSync(join(root, 'web/index.html'))) {
    const port = process.env.PORT || '3000'
    run([viteFile(), join(root, 'web')], { BANYAN_SERVER: `http://127.0.0.1:${port}` })
  } else say('There is no web app yet (web/index.html): only the server runs.')

  const leave = async (name) => {
    // A terminal sends Ctrl-C to every program in it; a second signal may not wait any longer.
    if (leaving) for (const child of children) child.kill('SIGKILL')
    else if (name === 'SIGTERM' || !process.stdin.isTTY) for (const child of children) child.kill('SIGTERM')
    leaving = true
    await turn
    await Promise.all([...children].map((child) => child.ended))
    await stopWatching()
    process.exit(0)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => leave(name))
})
