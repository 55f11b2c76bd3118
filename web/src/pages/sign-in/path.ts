import { flushSync } from 'react-dom'
import { flagStore } from '../../shell/flag-store.ts'

const store = flagStore(window.location.pathname)

/** The path of the address, without a router. */
export const usePath = store.use

/** Changes the address in place. */
function goTo(address: string) {
  window.history.pushState(null, '', address)
  flushSync(() => store.set(window.location.pathname))
}

const isDoor = (link: HTMLAnchorElement) =>
  link.origin === window.location.origin && /^\/(sign-in|sign-up|forgot|join)$/.test(link.pathname)

/** Links between the doors change the page in place; all others load. */
export function followPath() {
  const click = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      !isDoor(link)
    )
      return
    event.preventDefault()
    goTo(link.pathname + link.search)
  }
  const back = () => store.set(window.location.pathname)
  document.addEventListener('click', click)
  window.addEventListener('popstate', back)
  return () => {
    document.removeEventListener('click', click)
    window.removeEventListener('popstate', back)
  }
}

/** One word of the address: ?token=… */
export const fromAddress = (name: string) => new URLSearchParams(window.location.search).get(name) ?? ''

/** Keeps the return address on the way from one door to another. */
export const withNext = (path: string) => {
  const next = fromAddress('next')
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}
