import {
  type Context,
  mailCredentials,
  opened,
  type Program,
  smsCredentials,
  systemActor,
  type z,
} from '../../kernel/index.ts'

const schemas = { ...mailCredentials, twilio: smsCredentials.twilio }
export type Carrier = Exclude<keyof typeof schemas, 'inbox' | 'smtp'>

/** The sender a provider speaks of: the product acting in its organization, and what the provider's calls are checked by. */
export interface Reporting<C> {
  readonly id: string
  readonly ctx: Context
  readonly credentials: C
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * Finds a sender by the id in the path, before its organization is known; null when there is none of this provider. The door
 * in the database answers the organization and nothing else.
 */
export async function senderOf<P extends Carrier>(
  program: Program,
  provider: P,
  id: string | undefined,
  requestId?: string,
): Promise<Reporting<z.output<(typeof schemas)[P]>> | null> {
  if (!id || !uuid.test(id)) return null
  const [place] = await program.db.plain<{ organization: string | null }>({
    text: 'select kernel.sender_organization($1, $2) as organization',
    values: [id, provider],
  })
  if (!place?.organization) return null
  const ctx = program.open(place.organization, systemActor, { via: 'system', requestId })
  const kept = await opened(ctx, 'senders', id, 'credentials')
  const credentials = kept === null ? undefined : schemas[provider].safeParse(JSON.parse(kept))
  return credentials?.success ? { id, ctx, credentials: credentials.data as z.output<(typeof schemas)[P]> } : null
}
