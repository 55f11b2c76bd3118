// `node tools/run.mjs <name> [arguments]`: bundles one of the project's programs and runs it with its exit code.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Halt, main, requireNode } from './console.mjs'

/** Programs that do not lie in server/src/commands/<name>.ts. */
const entries = {
  bench: 'bench/index.ts',
  faults: 'faults/index.ts',
  probe: 'server/src/proof/probe/main.ts',
  journeys: 'e2e/index.ts',
  screens: 'e2e/screens.ts',
}

/** Programs that start the built product. */
const needProduct = ['journeys', 'screens']

/** Programs that start the built server and need no pages. */
const needServer = ['bench', 'faults']

/** Folders of small programs that one starts beside itself; each becomes dist/<program>/<name>.js. */
const beside = { bench: 'bench/bare' }

await main(async () => {
  requireNode()
  const { install } = await import('./install.mjs')
  const { buildServer, buildWeb, bundle } = await import('./build.mjs')
  const { contentKey, root } = await import('./files.mjs')
  process.chdir(root)
  const [name = '', ...rest] = process.argv.slice(2)
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Halt('Name the program to run: node tools/run.mjs <name> [arguments].')
  const own = `server/src/commands/${name}.ts`
  const entry = entries[name] && existsSync(join(root, entries[name])) ? entries[name] : own
  if (!existsSync(join(root, entry))) throw new Halt(`There is no program named “${name}” (${entry} does not exist).`)
  await install()
  if (needProduct.includes(name)) {
    await buildServer()
    await buildWeb()
  }
  if (needServer.includes(name)) await buildServer()
  for (const small of beside[name] ? readdirSync(beside[name]) : []) {
    const own = `${beside[name]}/${small}`
    await bundle(own, join(root, 'dist', name, small.replace(/\.ts$/, '.js')), {
      key: contentKey([own, 'package-lock.json']),
      what: `building ${own}`,
    })
  }
  const key = contentKey(['server/src', dirname(entry), 'contract', 'package-lock.json', 'tools/build.mjs'])
  const file = await bundle(entry, join(root, 'dist/commands', `${name}.js`), { key, what: `building ${name}` })
  process.argv.splice(1, process.argv.length, file, ...rest)
  await import(pathToFileURL(file).href)
})
