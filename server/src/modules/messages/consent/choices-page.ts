import { escaped } from '../templates/plain-text.ts'
import type { Reader } from './choices.ts'

const style = `:root{color-scheme:light dark}body{margin:0;font:16px/24px system-ui,sans-serif;background:light-dark(#f4f7f5,#111613);color:light-dark(#1d2722,#e8ece9)}main{max-width:480px;margin:8vh auto;padding:32px;background:light-dark(#fff,#1a201d);border-radius:12px}h1{font-size:22px;line-height:30px;margin:0 0 8px}p{margin:0 0 20px}fieldset{border:0;padding:0;margin:0 0 24px}legend{font-weight:600;padding:0;margin-bottom:8px}label{display:flex;gap:12px;padding:10px 0;align-items:flex-start}input{width:20px;height:20px;margin:2px 0 0;accent-color:#146a46}button{font:inherit;min-height:44px;padding:8px 20px;border-radius:8px;border:1px solid #146a46;background:#146a46;color:#fff;cursor:pointer}button.second{background:none;color:inherit;border-color:light-dark(#a3aca6,#5b655f)}button:focus-visible,input:focus-visible,a:focus-visible{outline:3px solid light-dark(#146a46,#5fc795);outline-offset:2px}.said{padding:12px 16px;border-radius:8px;background:light-dark(#e3f2ea,#173526)}a{color:light-dark(#146a46,#5fc795)}form+form{margin-top:12px}`

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`

/** An address that only its owner recognises: the page may be opened by whoever was sent the mail on. */
const veiled = (address: string): string =>
  address.includes('@') ? address.replace(/^(.).*(@.*)$/, '$1…$2') : address.replace(/^(.{4}).*(.{2})$/, '$1…$2')

/** Asks before anything happens: scanners open every link, so opening this page changes nothing. */
export const leavePage = (reader: Reader, links: { self: string; preferences: string }): string =>
  shell(
    'Unsubscribe',
    `<h1>Unsubscribe from ${escaped(reader.organization.name)}?</h1><p>${escaped(veiled(reader.address))} will receive no more messages that you have not asked for. Messages about orders and appointments still come.</p><form method="post" action="${links.self}"><input type="hidden" name="confirm" value="yes"><button>Unsubscribe</button></form><p style="margin-top:24px"><a href="${links.preferences}">Choose what you receive instead</a></p>`,
  )

export const leftPage = (reader: Reader, links: { preferences: string }): string =>
  shell(
    'Unsubscribed',
    `<h1>You are unsubscribed</h1><p role="status" class="said">${escaped(veiled(reader.address))} receives no more messages of this kind from ${escaped(reader.organization.name)}.</p><p><a href="${links.preferences}">Choose what you receive</a></p>`,
  )

export function preferencesPage(reader: Reader, links: { self: string; unsubscribe: string }, saved: boolean): string {
  const boxes = reader.choices
    .map(
      (c) =>
        `<label><input type="checkbox" name="purpose" value="${escaped(c.purpose)}"${c.granted ? ' checked' : ''}><span>${escaped(c.label)}</span></label>`,
    )
    .join('')
  const what = reader.channel === 'sms' ? 'Text messages' : 'E-mails'
  return shell(
    'What you receive',
    `<h1>What you receive from ${escaped(reader.organization.name)}</h1><p>For ${escaped(veiled(reader.address))}.</p>${saved ? '<p role="status" class="said">Your choice is saved.</p>' : ''}<form method="post" action="${links.self}"><fieldset><legend>${what}</legend>${boxes}</fieldset><button>Save</button></form><form method="post" action="${links.unsubscribe}"><input type="hidden" name="confirm" value="yes"><button class="second">Unsubscribe from all</button></form>`,
  )
}

export const strangePage = (): string =>
  shell(
    'Link not complete',
    '<h1>This link is not complete</h1><p>Copy it from the message as a whole, or answer the message and say that you want no more of them.</p>',
  )
