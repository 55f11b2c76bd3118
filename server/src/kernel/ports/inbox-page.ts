import type { Inbox } from './inbox.ts'

type Message = Awaited<ReturnType<Inbox['read']>>[number]

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
const linked = (text: string) => escape(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`)
const titleOf = (m: Message) => escape(m.channel === 'sms' ? 'Text message' : m.subject)

/** The inbox as a page for the people who run a development installation. */
export function inboxPage(messages: readonly Message[]): string {
  const items = messages
    .map(
      (m) =>
        `<article><h2>${titleOf(m)}</h2><p class="meta">to ${escape(m.to)}, ${escape(new Date(m.at).toLocaleString('en-GB'))}</p><pre>${linked(m.text)}</pre></article>`,
    )
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Inbox</title><link rel="icon" href="/icon.svg"><style>${style}</style></head><body><main><h1>Inbox</h1>${items || '<p class="meta">No mail yet. Mail and text messages that this installation writes arrive here as long as no provider is set.</p>'}</main></body></html>`
}

const style = `:root{color-scheme:light dark}body{margin:0;font:14px/22px system-ui,sans-serif;background:light-dark(#f4f7f5,#111613);color:light-dark(#1d2722,#e8ece9)}main{max-width:680px;margin:40px auto;padding:0 16px}h1{font-size:24px}h2{font-size:15px;margin:0}article{background:light-dark(#fff,#1a201d);border:1px solid light-dark(#dfe4e0,#333b36);border-radius:12px;padding:16px 20px;margin:12px 0}.meta{color:light-dark(#5b655f,#a3aca6);margin:2px 0 0}pre{font:13px/21px ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere;margin:12px 0 0}a{color:light-dark(#146a46,#5fc795)}`
