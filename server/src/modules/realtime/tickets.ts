import { randomBytes } from 'node:crypto'
import { type Actor, type Program, route, z } from '../../kernel/index.ts'

const ticketMs = 30_000
const most = 50_000

interface Ticket {
  organization: string
  actor: Actor
  until: number
}

const kept = new WeakMap<Program, Map<string, Ticket>>()

/** Tickets that wait to be used, in this process: the line is opened where the ticket was fetched. */
export function ticketsOf(program: Program): Map<string, Ticket> {
  let tickets = kept.get(program)
  if (!tickets) kept.set(program, (tickets = new Map()))
  return tickets
}

export const ticketRoutes = [
  route('realtimeTicket', 'POST /realtime/tickets', {
    for: 'organization',
    tag: 'Realtime',
    about: 'A ticket that opens one WebSocket at /api/v1/realtime?ticket=…, once, within half a minute',
    status: 201,
    answer: z.object({ ticket: z.string() }),
    async run({ program, ctx }) {
      const tickets = ticketsOf(program)
      if (tickets.size > most) for (const [t, v] of tickets) if (v.until < Date.now()) tickets.delete(t)
      const ticket = randomBytes(24).toString('base64url')
      tickets.set(ticket, { organization: ctx.organization, actor: ctx.actor, until: Date.now() + ticketMs })
      return { ticket }
    },
  }),
]
