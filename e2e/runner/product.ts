import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Product {
  /** Without a slash at its end. */
  url: string
  /** What the server printed so far. */
  output(): string
  /** Ends the server, its database with it, and removes its data. */
  stop(): Promise<void>
}

/** Settings that a shell may carry and that would make this another installation. */
const foreign =
  /^(DATABASE_URL|REDIS_URL|SMTP_URL|PUBLIC_URL|ENCRYPTION_KEY|HOST|ROLES|EGRESS_ALLOW|DEMO_DATA|SIGN_UP|TRUSTED_PROXIES)$/

/** Starts the built server as a person would, on an empty folder and a free port. Throws with its output when it dies. */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'banyan-journeys-'))
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...own,
      BANYAN_DATA: data,
      BANYAN_ENV: 'development',
      PORT: '0',
      RATE_LIMIT_FACTOR: '1000',
      LOG_LEVEL: 'warn',
      // Stories have listeners of their own on this machine.
      EGRESS_ALLOW: '127.0.0.1/32',
    },
  })
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  let output = ''
  const stop = async () => {
    process.removeListener('exit', kill)
    await end(child)
    rmSync(data, { recursive: true, force: true })
  }
  const url = new Promise<string>((done, failed) => {
    const late = setTimeout(() => failed(new Error(`The server is not ready after two minutes:\n${output}`)), 120_000)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk
        const found = /is ready after .*?: (http:\/\/\S+)/.exec(output)?.[1]
        if (!found) return
        clearTimeout(late)
        done(found)
      })
    child.once('exit', (code) => {
      clearTimeout(late)
      failed(new Error(`The server ended with code ${code}:\n${output}`))
    })
  })
  try {
    return { url: await url, output: () => output, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Asks a process to end and makes it after twelve seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  const force = setTimeout(() => child.kill('SIGKILL'), 12_000)
  child.kill('SIGTERM')
  await ended
  clearTimeout(force)
}

/** Waits until the demo records can be searched: that takes two seconds after the start, less than a person needs to sign in. */
export async function searchKnows(url: string): Promise<void> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const body = JSON.stringify({ email: 'owner@demo.test', password: 'banyan-demo-1' })
  const signedIn = await fetch(`${url}/api/v1/auth/login`, { ...post, body })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  const headers = { authorization: `Bearer ${accessToken}`, 'x-organization': 'demo' }
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/api/v1/search?q=lindqvist`, { headers })
    if (((await answer.json()) as { data?: unknown[] }).data?.length) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The demo records cannot be searched half a minute after the start.')
}
