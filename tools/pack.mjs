// `npm run pack`: the SDK and the command line as packages in dist/packages, ready for npm publish. They bring JavaScript
// and types, and need nothing of this checkout.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildCli, bundle } from './build.mjs'
import { Halt, main, requireNode, say, step } from './console.mjs'
import { root, writeWhole } from './files.mjs'

/** Where the packages are put. */
export const packages = join(root, 'dist/packages')

const described = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/** The SDK: one file and its types. Its small entries are for the web app, which bundles them itself. */
async function packSdk() {
  const from = 'sdk/typescript'
  const to = join(packages, 'sdk')
  const exports = { '.': { types: './types/index.d.ts', default: './index.js' } }
  await bundle(`${from}/src/index.ts`, join(to, 'index.js'), { plain: true })
  await step('writing the types of the SDK', () => {
    const tsc = join(root, 'node_modules/@typescript/native/bin/tsc')
    const flags = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rewriteRelativeImportExtensions']
    const { status, stdout } = spawnSync(
      process.execPath,
      [tsc, '-p', join(root, from), ...flags, '--rootDir', join(root, from, 'src'), '--outDir', join(to, 'types')],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Halt(stdout.trim())
  })
  writeWhole(join(to, 'package.json'), `${JSON.stringify({ ...described(from), exports }, null, 2)}\n`)
  cpSync(join(root, 'docs/handbook/sdk.md'), join(to, 'README.md'))
}

/** The command line: one file and what starts it. Its packages are inside. */
async function packCli() {
  const to = join(packages, 'cli')
  const { dependencies: _, private: __, ...manifest } = described('cli')
  mkdirSync(join(to, 'dist'), { recursive: true })
  cpSync(await buildCli(), join(to, 'dist/banyan.js'))
  cpSync(join(root, 'cli/bin'), join(to, 'bin'), { recursive: true })
  chmodSync(join(to, 'bin/banyan.mjs'), 0o755)
  writeWhole(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  cpSync(join(root, 'docs/handbook/command-line.md'), join(to, 'README.md'))
}

if (process.argv[1]?.endsWith('pack.mjs'))
  await main(async () => {
    requireNode()
    rmSync(packages, { recursive: true, force: true })
    await packSdk()
    await packCli()
    say(`The packages are in ${packages}.`)
  })
