// `npm start`: installs, builds and runs Banyan. Everything that is already there is left alone.
import { existsSync } from 'node:fs'
import { Halt, main, requireNode, say } from './console.mjs'

await main(async () => {
  requireNode()
  const { install } = await import('./install.mjs')
  const { buildServer, buildWeb, webFolder } = await import('./build.mjs')
  const { root } = await import('./files.mjs')
  process.chdir(root)
  // Until the server listens for signals itself, the first one ends everything, helpers included.
  const quit = () => process.exit(130)
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, quit)
  await install()
  const file = await buildServer()
  await buildWeb().catch((error) => {
    if (!(error instanceof Halt)) throw error
    say(`${error.message} ${existsSync(webFolder) ? 'The last good one is served.' : 'The API starts without it.'}`)
  })
  for (const name of ['SIGINT', 'SIGTERM']) process.removeListener(name, quit)
  // In this process: one Node less in memory, signals and exit code are the server's own.
  const { pathToFileURL } = await import('node:url')
  process.argv[1] = file
  await import(pathToFileURL(file).href)
})
