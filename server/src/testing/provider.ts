import { senderOf } from '../modules/hooks/index.ts'
import { senders } from '../modules/messages/index.ts'
import { type House, type World, world } from './world.ts'

export interface Scene {
  w: World
  sender: string
  /** A message that left by this sender, as it stands after the provider took it. */
  message(providerId?: string): Promise<string>
  /** What the send log says of a message. */
  status(id: string): Promise<string>
  /** Mails or texts that came in, newest last. */
  incoming(): Promise<any[]>
  /** How many events of a type were written. */
  events(type: string): Promise<number>
}

/** An organization with one sender of a provider. */
export async function scene(
  house: House,
  provider: Parameters<typeof senderOf>[1],
  credentials: object,
  from: string,
): Promise<Scene> {
  const w = await world(house)
  const made = await senders.create(w.owner.ctx, {
    name: provider,
    channel: provider === 'twilio' ? 'sms' : 'email',
    provider,
    fromAddress: from,
    credentials: JSON.stringify(credentials),
  })
  const rows = async (text: string, ...values: unknown[]) =>
    (await house.admin.query(text, [w.organization, ...values])).rows
  let nth = 0
  return {
    w,
    sender: made.id,
    async message(providerId) {
      const found = await senderOf(house.program, provider, made.id)
      if (!found) throw new Error('The sender is not found')
      const [row] = await rows(
        `insert into messages (organization_id, id, direction, channel, status, from_address, to_address, subject, purpose, thread_id, sender_id, provider_id, attempts)
         values ($1, gen_random_uuid(), 'out', $2, 'sent', $3, $4, 'Your heat pump', 'transactional', gen_random_uuid(), $5, $6, 1) returning id`,
        provider === 'twilio' ? 'sms' : 'email',
        from,
        provider === 'twilio' ? `+49151123456${10 + nth++}` : `ines${nth++}@harbour.example`,
        made.id,
        providerId ?? null,
      )
      return row.id
    },
    status: async (id) =>
      (await rows('select status from messages where organization_id = $1 and id = $2', id))[0].status,
    incoming: () =>
      rows(`select * from messages where organization_id = $1 and direction = 'in' order by created_at, id`),
    events: async (type) =>
      (await rows('select count(*)::int as n from events where organization_id = $1 and type = $2', type))[0].n,
  }
}

/** Sends bytes to the server as a provider does. */
export async function post(house: House, path: string, body: string | Buffer, headers: Record<string, string>) {
  const response = await house.server.inject({
    method: 'POST',
    url: `/api/v1/hooks/${path}`,
    headers,
    payload: body,
  })
  return { status: response.statusCode, text: response.body, headers: response.headers }
}
