import { type Program, route, systemActor, z } from '../../../kernel/index.ts'
import { house } from '../house.ts'
import { settle } from '../incoming/settle.ts'
import { type Claim, readToken } from '../token.ts'

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
/** Requests per quarter of an hour and address: mail programs fetch pictures for many readers through few machines. */
const plenty = 20_000

/** Programs that look at every mail before a person does: proxies of mail providers, scanners of links, robots. */
const machines =
  /bot\b|crawl|spider|preview|scan|proofpoint|mimecast|barracuda|safelinks|symantec|forcepoint|googleimageproxy|yahoomailproxy|headless|python-|curl|wget|go-http|java\/|okhttp|^mozilla\/5\.0$/i

/** Whether nobody may have looked: Apple's mail fetches all pictures right away, scanners follow all links within seconds. */
export const looksAutomatic = (agent: string | undefined, secondsSinceSent: number | null): boolean =>
  !agent || machines.test(agent) || (secondsSinceSent !== null && secondsSinceSent < 3)

async function seen(
  program: Program,
  claim: Claim,
  what: 'opened' | 'clicked',
  agent: string | undefined,
): Promise<void> {
  const ctx = program.open(claim.organization, systemActor)
  const [message] = await ctx.run<{ sender_id: string | null; sent_at: string | null; opened_at: string | null }>({
    text: 'select sender_id, sent_at, opened_at from messages where id = $1',
    values: [claim.message],
  })
  if (!message) return
  const now = ctx.now()
  const seconds = message.sent_at ? (now.getTime() - new Date(message.sent_at).getTime()) / 1000 : null
  const automatic = looksAutomatic(agent, seconds)
  // One entry for an hour of looking at the same mail, so that a reader who scrolls does not fill the timeline.
  const eventId = `${what} ${claim.message} ${automatic} ${claim.url ?? ''} ${now.toISOString().slice(0, 13)}`.slice(
    0,
    250,
  )
  await settle(ctx, {
    messageId: claim.message,
    senderId: message.sender_id,
    what,
    at: now,
    url: claim.url ?? null,
    automatic,
    eventId,
  })
}

/** The picture and the links of mails: open to everybody, and worth nothing without a token we signed. */
export const trackingRoutes = [
  route('messagesOpened', 'GET /m/open/:token', {
    for: 'anyone',
    tag: 'Messages',
    strict: plenty,
    about: 'A picture in a mail that tells of opening',
    async run({ program, request, reply, params }) {
      const claim = readToken(house().key, 'open', params.token!)
      if (claim)
        await seen(program, claim, 'opened', request.headers['user-agent']).catch((error) =>
          program.log.warn({ err: error }, 'An opening was not written down'),
        )
      return reply.type('image/gif').header('cache-control', 'no-store, private').send(pixel)
    },
  }),
  route('messagesClicked', 'GET /m/click', {
    for: 'anyone',
    tag: 'Messages',
    strict: plenty,
    query: z.object({ t: z.string().max(6000).default('') }),
    about: 'A link in a mail: counts and leads on to the address that was signed with it',
    async run({ program, request, reply, query }) {
      const claim = readToken(house().key, 'click', query.t)
      // Never to an address that somebody else wrote.
      if (!claim?.url)
        return reply
          .code(404)
          .type('text/plain; charset=utf-8')
          .send('This link is not complete. Copy it from the mail as a whole.')
      await seen(program, claim, 'clicked', request.headers['user-agent']).catch((error) =>
        program.log.warn({ err: error }, 'A click was not written down'),
      )
      return reply.header('referrer-policy', 'no-referrer').redirect(claim.url, 302)
    },
  }),
]
