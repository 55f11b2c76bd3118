// Runs before anything is installed and on every Node there is: plain JavaScript, nothing from node_modules.

/** A failure whose message is one sentence that says what to do. Nobody needs its stack. */
export class Halt extends Error {}

const out = process.stderr

/** Refuses a Node that is too old, before anything newer is read. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Halt(
    `Banyan needs Node 20.19 or newer and this is ${version}: install a current Node from https://nodejs.org.`,
  )
}

/** Prints a line of progress. Standard output belongs to the programs we run. */
export const say = (line) => out.write(line + '\n')

/**
 * Shows what is being done and for how long: a line that counts on a terminal, otherwise a line at the beginning,
 * one every ten seconds and one at the end. `work` may call the function it gets to tell what it is at.
 */
export async function step(what, work) {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  let detail = ''
  let ticks = 0
  const paint = () => {
    if (out.isTTY)
      out.write(`\r\x1b[2K  ${what} … ${seconds()}${detail && `  ${detail}`}`.slice(0, (out.columns || 80) + 4))
    else if (ticks++ % 10 === 0) say(ticks === 1 ? `  ${what} …` : `  ${what} … ${seconds()}${detail && `  ${detail}`}`)
  }
  paint()
  const timer = setInterval(paint, out.isTTY ? 200 : 1000)
  const done = (sign) => {
    clearInterval(timer)
    say(`${out.isTTY ? '\r\x1b[2K' : ''}${sign} ${what}  ${seconds()}`)
  }
  try {
    const result = await work((text) => {
      detail = text
    })
    done('✓')
    return result
  } catch (error) {
    done('✗')
    throw error
  }
}

/** Runs a tool's main function; a failure becomes one sentence and exit code 1. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    say(error instanceof Halt ? error.message : (error?.stack ?? String(error)))
    process.exit(1)
  }
}
