import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

/** The organization of the address, for example "demo". */
export const useOrganization = () => (useParams({ strict: false }) as { org?: string }).org ?? ''

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path inside the organization: "contacts", "settings/members", "" for home. May carry "?…". */
  to: string
  replace?: boolean
  /** "exact": current only on this very page. */
  current?: 'exact' | 'below'
}

const parts = (org: string, to: string) => {
  const [path = '', query = ''] = to.split('?')
  return { path: `/${org}${path ? `/${path}` : ''}`, search: Object.fromEntries(new URLSearchParams(query)) }
}

/** A link inside the organization; loads the page's code when the pointer rests on it. */
export function OrgLink({ to, replace, current = 'below', ...rest }: LinkProps) {
  const { path, search } = parts(useOrganization(), to)
  // Routes are made in code and nouns are not known at build time, so the typed paths of the router do not help here.
  const target = { to: path, search } as unknown as { to: '/' }
  return (
    <Link
      {...target}
      {...rest}
      replace={replace}
      preload="intent"
      activeOptions={{ exact: current === 'exact', includeSearch: false }}
    />
  )
}

/** Goes to a path inside the organization. */
export function useGo() {
  const navigate = useNavigate()
  const org = useOrganization()
  return (to: string, { replace = false } = {}) => {
    const { path, search } = parts(org, to)
    return navigate({ to: path, search, replace } as unknown as { to: '/' })
  }
}
