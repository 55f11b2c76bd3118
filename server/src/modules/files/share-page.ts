import { human } from './quota.ts'

const entity: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const words = (text: string) => text.replace(/[&<>"']/g, (c) => entity[c]!)

const style = `:root{color-scheme:light dark;--ground:#f6f5f1;--paper:#fff;--ink:#1c211d;--soft:#5d665f;--line:#deded6;--accent:#17613f;--on:#fff;--bad:#a4321f}
@media(prefers-color-scheme:dark){:root{--ground:#121513;--paper:#1a1e1b;--ink:#e9ece8;--soft:#9aa59d;--line:#2c332e;--accent:#58b889;--on:#0c130f;--bad:#f08c78}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{width:100%;max-width:420px;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:28px}
h1{font-size:18px;line-height:1.35;margin:0 0 4px;overflow-wrap:anywhere}p{margin:0 0 20px;color:var(--soft)}p.bad{color:var(--bad);margin:8px 0 0}
label{display:block;font-weight:500;margin-bottom:6px}input{width:100%;height:40px;padding:0 12px;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:inherit;font:inherit}
a.go,button{display:inline-flex;align-items:center;justify-content:center;width:100%;height:40px;margin-top:16px;border:0;border-radius:8px;background:var(--accent);color:var(--on);font:600 15px system-ui,sans-serif;text-decoration:none;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}small{display:block;margin-top:20px;color:var(--soft)}`

const page = (title: string, inner: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><meta name="robots" content="noindex"><title>${words(title)}</title><style>${style}</style></head><body><main>${inner}</main></body></html>`

export interface Shown {
  name: string
  size: number
  from: string
  expiresAt: string
}

const facts = ({ name, size, from }: Shown) =>
  `<h1>${words(name)}</h1><p>${words(human(size))}, shared by ${words(from)}</p>`
const end = ({ expiresAt }: Shown) =>
  `<small>This link ends on ${new Date(expiresAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}.</small>`

/** The page of a link that is open: what it is, from whom, and a way to save it. */
export const openPage = (shown: Shown, href: string): string =>
  page(shown.name, `${facts(shown)}<a class="go" href="${words(href)}">Download</a>${end(shown)}`)

/** The page of a link with a password. It names nothing before the password is right. */
export const lockedPage = (wrong: boolean): string =>
  page(
    'A shared document',
    `<h1>A shared document</h1><p>Whoever sent you this link set a password.</p><form method="post"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="off" required autofocus${wrong ? ' aria-invalid="true" aria-describedby="wrong"' : ''}>${wrong ? '<p class="bad" id="wrong" role="alert">That is not the password.</p>' : ''}<button>Open</button></form>`,
  )

/** The one answer for every link that does not open. */
export const closedPage = (): string =>
  page(
    'This link does not open',
    '<h1>This link does not open</h1><p>It may have ended, or there was never one. Ask whoever sent it for a new link.</p>',
  )
