import { randomUUID } from 'node:crypto'
import { pause, type Scene } from './scene.ts'

export interface Reply {
  status: number
  body: any
  text: string
}

type Options = { key?: string; type?: string; headers?: Record<string, string> }

/** One request as a program sends it; throws when the line broke, so that nobody takes silence for an answer. */
export async function ask(
  { url, key }: Pick<Scene, 'url' | 'key'>,
  method: string,
  path: string,
  body?: unknown,
  { key: idempotency, type = 'application/json', headers = {} }: Options = {},
): Promise<Reply> {
  const response = await fetch(`${url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': type }),
      ...(idempotency ? { 'idempotency-key': idempotency } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : type === 'application/json' ? JSON.stringify(body) : (body as string),
    signal: AbortSignal.timeout(20_000),
  })
  const text = await response.text()
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : text }
}

/** Asks until there is an answer that is not the server's own trouble. The same key makes a repeat harmless. */
export async function insist(
  scene: Pick<Scene, 'url' | 'key'>,
  method: string,
  path: string,
  body?: unknown,
  more: Options = {},
): Promise<Reply> {
  const options = method === 'POST' ? { key: randomUUID(), ...more } : more
  for (let tries = 0; ; tries++) {
    const reply = await ask(scene, method, path, body, options).catch(() => null)
    if (reply && reply.status < 500 && reply.status !== 429) return reply
    if (tries > 600) throw new Error(`${method} ${path} got no answer: ${reply?.text ?? 'the line broke'}`)
    await pause(50)
  }
}

/** People who write all the time and keep a journal of what they were told has been kept. */
export function writers(scene: Pick<Scene, 'url' | 'key'>, many: number) {
  const kept = new Map<string, string>()
  let writing = true
  let asked = 0
  const write = async (n: number) => {
    for (let i = 0; writing; i++) {
      const name = `Written ${n}-${i}`
      asked++
      const { status, body, text } = await insist(scene, 'POST', 'companies', { name })
      if (status !== 201) throw new Error(`A write was refused: ${text}`)
      kept.set(body.id, name)
      await pause(5)
    }
  }
  const done = Promise.all(Array.from({ length: many }, (_, n) => write(n)))
  done.catch(() => {})
  return {
    kept,
    asked: () => asked,
    async stop() {
      writing = false
      await done
    },
  }
}
