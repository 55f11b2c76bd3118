/** First path segments that are pages of their own and never the name of an organization. */
const doors = ['sign-in', 'sign-up', 'verify', 'forgot', 'reset', 'set-up', 'join', 'dev', 'docs', 'api', 'assets']

/** The organization of the address: "demo" in /demo/contacts. */
export function currentOrganization(path = window.location.pathname): string | undefined {
  const first = decodeURIComponent(path.split('/')[1] ?? '')
  return first && !doors.includes(first) ? first : undefined
}

/** Where to sign in, and come back to afterwards. */
export const signInAddress = () => {
  const { pathname, search } = window.location
  const back = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`
  return `/sign-in${back}`
}

/** A return address is taken only when it stays on this server. */
export const safeNext = (next: string | null | undefined) => (next && /^\/(?![/\\])/.test(next) ? next : undefined)
