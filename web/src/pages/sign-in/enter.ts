import { safeNext } from '../../api/place.ts'
import { fromAddress } from './path.ts'

export interface Entered {
  organizations?: { id: string; slug: string; name: string }[]
}

const lastOrganization = () => {
  try {
    return localStorage.getItem('banyan.organization')
  } catch {
    return null
  }
}

/** Where somebody goes who has just signed in: where she came from, her last organization, the first, or the entrance. */
export function enter({ organizations = [] }: Entered) {
  const last = organizations.find((each) => each.slug === lastOrganization()) ?? organizations[0]
  window.location.assign(safeNext(fromAddress('next')) ?? (last ? `/${last.slug}` : '/'))
}

/** Loads the code behind the door while somebody types, so that it opens at once. */
export const prepare = () => void import('../../shell/app.tsx').catch(() => undefined)
