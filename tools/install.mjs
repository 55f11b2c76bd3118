import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Halt, step } from './console.mjs'
import { contentKey, root, textOf } from './files.mjs'

/** Whether node_modules is what package-lock.json asks for. */
export function installed(base = root) {
  const key = contentKey(['package-lock.json'], base)
  const stamp = join(base, 'node_modules', '.banyan-lock')
  if (textOf(stamp).trim() === key) return true
  if (!matches(base)) return false
  writeFileSync(stamp, `${key}\n`)
  return true
}

/** Installs from the lockfile when node_modules is missing or stale. */
export async function install(base = root) {
  if (!existsSync(join(base, 'package-lock.json')))
    throw new Halt('package-lock.json is missing: fetch the repository again (git checkout package-lock.json).')
  if (installed(base)) return
  await step('installing dependencies', (detail) => npmCi(base, detail))
  writeFileSync(join(base, 'node_modules', '.banyan-lock'), `${contentKey(['package-lock.json'], base)}\n`)
}

/** Compares npm's own record with the lockfile: somebody may have run npm ci by hand. */
function matches(base) {
  const record = join(base, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const there = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(base, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.includes('node_modules/') ||
      (there[path] ? there[path].version === entry.version : entry.optional && !forThisMachine(entry)),
  )
}

const forThisMachine = (entry) =>
  Boolean(entry.os?.includes(process.platform) && entry.cpu?.includes(process.arch) && !entry.libc)

function npmCi(base, detail) {
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=http',
  ]
  const script = process.env.npm_execpath
  const inNode = script && /npm-cli\.c?js$/.test(script)
  const [file, all] = inNode ? [process.execPath, [script, ...args]] : [windows ? 'npm.cmd' : 'npm', args]
  return new Promise((done, failed) => {
    const child = spawn(file, all, { cwd: base, stdio: ['ignore', 'pipe', 'pipe'], shell: windows && !inNode })
    const stop = () => child.kill()
    process.once('exit', stop)
    let output = ''
    let fetched = 0
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000)
        fetched += String(chunk).split('http fetch GET').length - 1
        if (fetched) detail(`${fetched} answers from the registry`)
      })
    child.once('error', () => failed(new Halt('npm cannot be run: install npm 10 or newer and start again.')))
    child.once('close', (code) => {
      process.removeListener('exit', stop)
      if (code === 0) done()
      else failed(new Halt(sentence(output)))
    })
  })
}

const windows = process.platform === 'win32'

/** What npm's last words mean for a person. */
export function sentence(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output))
    return 'npm cannot reach its registry: check the network or the proxy (npm config get registry), then start again.'
  if (/ENOSPC/.test(output)) return 'The disk is full: make room and start again.'
  if (/EACCES|EPERM/.test(output))
    return 'npm may not write node_modules: change the owner of this folder and start again.'
  if (/can only install packages when|not in sync|EUSAGE/.test(output))
    return 'package-lock.json does not fit package.json: run npm install once, then start again.'
  const line = output.split('\n').findLast((l) => /npm (error|ERR!) \S/.test(l) && !/complete log|npm-debug/.test(l))
  return `npm ci failed (${line?.replace(/^npm (error|ERR!)\s*/, '').trim() ?? 'no reason given'}): run npm ci to see everything.`
}
