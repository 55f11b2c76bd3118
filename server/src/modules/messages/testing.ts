import type { House, World } from '../../testing/index.ts'
import type { DispatchOptions } from './index.ts'
import { startDispatcher } from './leaving/dispatch.ts'

/** Runs the dispatcher for the length of some work, and until nothing of it is under way. */
export async function dispatching<T>(house: House, work: () => Promise<T>, options: DispatchOptions = {}): Promise<T> {
  const running = startDispatcher(house.program, options)
  try {
    return await work()
  } finally {
    await running.stop()
  }
}

/** Waits until something holds; throws with the last value when it does not within a few seconds. */
export async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean, ms = 8000): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const value = await read()
    if (holds(value)) return value
    if (Date.now() > end) throw new Error(`It did not come true: ${JSON.stringify(value)}`)
    await new Promise((r) => setTimeout(r, 20))
  }
}

export const messageOf = async (w: World, id: string): Promise<any> =>
  (await w.owner.request('GET', `messages/${id}`)).body

export const settled = (w: World, id: string, status: string) =>
  until(
    () => messageOf(w, id),
    (m) => m.status === status,
  )

/** Events of some types in an organization, oldest first. */
export async function eventsOf(w: World, types: string): Promise<any[]> {
  return w.system.run({
    text: `select type, noun, record_id, data from events where type like $1 order by seq`,
    values: [types],
  })
}
