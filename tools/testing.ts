import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const repository = dirname(import.meta.dirname)

/** A checkout of its own with our tools, our node_modules and the sources that a test writes. */
export interface Checkout {
  path: string
  write(file: string, contents: string): void
  run(args: string[], env?: Record<string, string>): Run
  done(): Promise<void>
}

/** A program under way: what it has said so far, and its end. */
export interface Run {
  child: ChildProcess
  out(): string
  err(): string
  ended: Promise<number | null>
  /** Waits until the program has printed this. */
  says(text: string): Promise<void>
}

/** Makes a checkout below the system's folder for temporary files. */
export function checkout(): Checkout {
  const path = mkdtempSync(join(tmpdir(), 'banyan-tools-'))
  const runs: Run[] = []
  const write = (file: string, contents: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), contents)
  }
  mkdirSync(join(path, 'tools'))
  for (const name of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.mjs')))
    cpSync(join(import.meta.dirname, name), join(path, 'tools', name))
  for (const name of ['package.json', 'package-lock.json', 'server/package.json'])
    cpSync(join(repository, name), join(path, name))
  symlinkSync(join(repository, 'node_modules'), join(path, 'node_modules'))
  return {
    path,
    write,
    run(args, env = {}) {
      const started = follow(spawn(process.execPath, args, { cwd: path, env: { ...process.env, ...env } }))
      runs.push(started)
      return started
    },
    async done() {
      for (const { child, ended } of runs) {
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
        await ended
      }
      rmSync(path, { recursive: true, force: true })
    },
  }
}

function follow(child: ChildProcess): Run {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => (err += chunk))
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  return {
    child,
    ended,
    out: () => out,
    err: () => err,
    async says(text) {
      for (
        const limit = Date.now() + 15_000;
        !(out + err).includes(text);
        await new Promise((done) => setTimeout(done, 10))
      )
        if (Date.now() > limit) throw new Error(`“${text}” was not said, but: ${out}${err}`)
    },
  }
}
