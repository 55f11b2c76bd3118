import websocket from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import type { WebSocket } from 'ws'
import { type Actor, type Event, groupBy, liveReader, type Program, resourceNamed, z } from '../../kernel/index.ts'
import { ticketsOf } from './tickets.ts'

const mostBuffered = 1_000_000
const heartbeatMs = 25_000

interface Screen {
  socket: WebSocket
  organization: string
  actor: Actor
  nouns: Set<string>
  alive: boolean
}

const subscription = z.object({ subscribe: z.array(z.string().max(60)).max(50) })

/**
 * The live line to open screens. A ticket is fetched with the ordinary credentials and opens one socket once, so no cookie
 * decides; subscriptions ask for the permission of each noun, and whoever's rights change has to connect again.
 */
export async function openLine(app: FastifyInstance, program: Program): Promise<void> {
  const screens = new Set<Screen>()
  await app.register(websocket, { options: { maxPayload: 16 * 1024 } })

  app.get('/api/v1/realtime', { websocket: true }, (socket: WebSocket, request) => {
    const { ticket = '' } = request.query as { ticket?: string }
    const tickets = ticketsOf(program)
    const known = tickets.get(ticket)
    tickets.delete(ticket)
    if (!known || known.until < Date.now()) return socket.close(4401, 'Fetch a new ticket')
    const screen: Screen = {
      socket,
      organization: known.organization,
      actor: known.actor,
      nouns: new Set(),
      alive: true,
    }
    screens.add(screen)
    socket.on('pong', () => void (screen.alive = true))
    socket.on('close', () => void screens.delete(screen))
    socket.on('error', () => void screens.delete(screen))
    socket.on('message', (raw: Buffer) => listen(screen, raw))
  })

  function listen(screen: Screen, raw: Buffer): void {
    let message: unknown
    try {
      message = JSON.parse(raw.toString())
    } catch {
      screen.socket.close(4400, 'Send JSON')
      return
    }
    const parsed = subscription.safeParse(message)
    if (!parsed.success) return
    screen.nouns = new Set(parsed.data.subscribe.filter((noun) => mayHear(screen.actor, noun)))
    screen.socket.send(JSON.stringify({ type: 'subscribed', nouns: [...screen.nouns] }))
  }

  const reader = liveReader(program, (events) => {
    for (const [organization, own] of groupBy(events, (e) => e.organization)) {
      const listeners = [...screens].filter((s) => s.organization === organization)
      if (listeners.length)
        for (const message of messagesOf(own))
          for (const s of listeners)
            if (s.nouns.has(message.noun)) send(s, seesAll(s.actor, message.noun) ? message.text : message.without)
    }
  })
  const off = program.signals.on('actors', (who) => {
    // Rights may have changed: screens fetch a ticket with what they may do now.
    for (const s of screens)
      if (!who || who === '*' || who === s.organization || who === s.actor.account)
        s.socket.close(4408, 'Connect again')
  })
  const timer = setInterval(() => {
    for (const s of screens) {
      if (!s.alive) s.socket.terminate()
      s.alive = false
      s.socket.ping()
    }
  }, heartbeatMs)
  app.addHook('preClose', async () => {
    clearInterval(timer)
    off()
    for (const s of screens) s.socket.close(1012, 'Restarting')
    await reader.stop()
  })
}

/** A slow reader is cut off instead of filling memory; it comes back and fetches. */
function send(screen: Screen, text: string): void {
  if (screen.socket.bufferedAmount > mostBuffered) screen.socket.terminate()
  else screen.socket.send(text)
}

function mayHear(actor: Actor, noun: string): boolean {
  try {
    return actor.may(resourceNamed(noun).can.read)
  } catch {
    return false
  }
}

/** Whoever does not reach every record of a noun is told that something changed, and not which. */
const seesAll = (actor: Actor, noun: string): boolean => {
  const resource = resourceNamed(noun)
  return !resource.limit && (!resource.rows || actor.scope(resource.can.read) === 'all')
}

/** One message per request and noun, written once for all listeners. A note also speaks of the record it hangs on. */
function messagesOf(events: readonly Event[]): { noun: string; text: string; without: string }[] {
  const about = events.filter((e) => e.noun && e.recordId)
  return [...groupBy(about, (e) => `${e.type}\n${e.requestId}`).values()].map((group) => {
    const first = group[0]!
    const ids = group.map((e) => e.recordId)
    const message = {
      type: 'changed',
      noun: first.noun,
      ids: ids.slice(0, 500),
      more: ids.length > 500,
      event: first.type,
      actorId: first.actor.id,
      actorName: first.actor.name,
      requestId: first.requestId,
      at: first.at,
    }
    const without = JSON.stringify({ ...message, ids: [], more: true, actorId: null, actorName: null })
    return { noun: first.noun!, text: JSON.stringify(message), without }
  })
}
