import { usePreferences } from '../api/me.ts'
import { useOrganization } from './org-link.tsx'

export interface Favourite {
  /** Path inside the organization, query included. */
  to: string
  label: string
}

/** Pages and records a person keeps in the sidebar, saved with her preferences. */
export function useFavourites() {
  const org = useOrganization()
  const { preferences, setPreferences } = usePreferences()
  const all = (preferences.favourites ?? {}) as Record<string, Favourite[]>
  const favourites = all[org] ?? []
  const toggle = (favourite: Favourite) => {
    const rest = favourites.filter((each) => each.to !== favourite.to)
    setPreferences({
      favourites: { ...all, [org]: rest.length < favourites.length ? rest : [...favourites, favourite] },
    })
  }
  return { favourites, isFavourite: (to: string) => favourites.some((each) => each.to === to), toggle }
}
