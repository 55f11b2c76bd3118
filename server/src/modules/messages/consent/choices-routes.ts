import { type Asked, type Program, route } from '../../../kernel/index.ts'
import { pathOf } from '../leaving/links.ts'
import { choose, leave, type Reader, readerOf } from './choices.ts'
import { leavePage, leftPage, preferencesPage, strangePage } from './choices-page.ts'

const form = 'application/x-www-form-urlencoded'
const html = 'text/html; charset=utf-8'
const plenty = 2000
const most = 10_000

const open = { for: 'anyone' as const, tag: 'Messages', strict: plenty }

const linksOf = (program: Program, token: string) => ({
  unsubscribe: pathOf(program.publicUrl(), 'unsubscribe', token),
  preferences: pathOf(program.publicUrl(), 'preferences', token),
})

/** The fields of a small form. What is longer than any of ours is cut off. */
async function fieldsOf(body: unknown): Promise<URLSearchParams> {
  let text = ''
  if (!body) return new URLSearchParams()
  for await (const part of body as AsyncIterable<Buffer>) {
    text += part.toString('utf8')
    if (text.length > most) break
  }
  return new URLSearchParams(text.slice(0, most))
}

async function withReader(asked: Asked, answer: (reader: Reader) => Promise<string> | string): Promise<unknown> {
  const reader = await readerOf(asked.program, asked.params.token!)
  const { reply } = asked
  reply.type(html).header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
  return reader ? reply.send(await answer(reader)) : reply.code(404).send(strangePage())
}

/** Pages for recipients. Looking changes nothing; only sending a form does, and mail programs send the one of RFC 8058. */
export const choicesRoutes = [
  route('messagesLeaving', 'GET /m/unsubscribe/:token', {
    ...open,
    about: 'The page of the link “Unsubscribe”; it changes nothing',
    run: (asked) =>
      withReader(asked, (reader) => {
        const { unsubscribe, preferences } = linksOf(asked.program, asked.params.token!)
        return leavePage(reader, { self: unsubscribe, preferences })
      }),
  }),
  route('messagesLeave', 'POST /m/unsubscribe/:token', {
    ...open,
    about: 'Unsubscribe with one click, by a mail program (RFC 8058) or the page',
    accepts: [form],
    run: (asked) =>
      withReader(asked, async (reader) => {
        const fields = await fieldsOf(asked.request.body)
        const oneClick = fields.get('List-Unsubscribe') === 'One-Click'
        const links = linksOf(asked.program, asked.params.token!)
        if (!oneClick && fields.get('confirm') !== 'yes')
          return leavePage(reader, { self: links.unsubscribe, preferences: links.preferences })
        await leave(reader, {
          source: oneClick ? 'One click in the mail program' : 'Page “Unsubscribe”',
          ip: asked.request.ip,
        })
        return leftPage(reader, links)
      }),
  }),
  route('messagesPreferences', 'GET /m/preferences/:token', {
    ...open,
    about: 'The page on which recipients choose what they receive',
    run: (asked) =>
      withReader(asked, (reader) => {
        const { unsubscribe, preferences } = linksOf(asked.program, asked.params.token!)
        return preferencesPage(reader, { self: preferences, unsubscribe }, false)
      }),
  }),
  route('messagesChoose', 'POST /m/preferences/:token', {
    ...open,
    about: 'Save what a recipient chose',
    accepts: [form],
    run: (asked) =>
      withReader(asked, async (reader) => {
        const fields = await fieldsOf(asked.request.body)
        const links = linksOf(asked.program, asked.params.token!)
        await choose(reader, new Set(fields.getAll('purpose')), { source: 'Page of preferences', ip: asked.request.ip })
        const after = await readerOf(asked.program, asked.params.token!)
        return preferencesPage(after ?? reader, { self: links.preferences, unsubscribe: links.unsubscribe }, true)
      }),
  }),
]
