import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from './client.ts'
import { keyOf } from './keys.ts'

export type Scope = 'all' | 'team' | 'own'

export interface Preferences {
  theme?: 'light' | 'dark' | 'system'
  locale?: string | null
  timeZone?: string | null
  shortcuts?: boolean
  density?: 'compact' | 'regular' | 'roomy'
  sidebarFolded?: boolean
  [key: string]: unknown
}

export interface Me {
  account: { id: string; name: string; email: string; emailVerified: boolean }
  organizations: { id: string; slug: string; name: string; role: string }[]
  organization: {
    id: string
    slug: string
    name: string
    settings: { timeZone?: string; currency?: string; locale?: string }
  } | null
  member: { id: string; name: string; email: string; roleId: string; roleName: string } | null
  permissions: Record<string, Scope>
  preferences: Preferences
}

const meQuery = () => ({ queryKey: keyOf('me'), queryFn: () => api.get<Me>('/me'), staleTime: 5 * 60_000 })

/** Who is signed in, in which organization, and what she may do. */
export const useMe = () => useQuery(meQuery())

/** Asks for a permission: `can('contacts:update')` answers its scope or undefined. */
export function useCan() {
  const { data } = useMe()
  return (permission: string): Scope | undefined => data?.permissions[permission]
}

/** Saves settings of the person; the page shows them at once. */
export function usePreferences() {
  const client = useQueryClient()
  const { data } = useMe()
  const { mutate, error } = useMutation({
    mutationFn: (changes: Preferences) => api.patch<Preferences>('/me/preferences', changes),
    onMutate: (changes) => {
      const before = client.getQueryData<Me>(keyOf('me'))
      if (before)
        client.setQueryData<Me>(keyOf('me'), { ...before, preferences: { ...before.preferences, ...changes } })
      return before
    },
    onError: (_error, _changes, before) => {
      if (before) client.setQueryData(keyOf('me'), before)
    },
  })
  return { preferences: data?.preferences ?? {}, setPreferences: mutate, error }
}
