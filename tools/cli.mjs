// `npm run cli -- list contacts`, and what `banyan` of a checkout starts: builds the command line when it changed, runs it.
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { main, requireNode } from './console.mjs'

await main(async () => {
  requireNode()
  const { buildCli } = await import('./build.mjs')
  const { root } = await import('./files.mjs')
  // Paths on the command line start where the person is; npm runs its scripts at the root.
  const from = process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD
  if (!existsSync(`${root}/node_modules/commander`)) {
    const { install } = await import('./install.mjs')
    await install()
  }
  const file = await buildCli()
  if (from) process.chdir(from)
  process.argv[1] = file
  await import(pathToFileURL(file).href)
})
