import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../api/client.ts'
import { keyOf } from '../api/keys.ts'

export interface Hit {
  noun: string
  path: string
  id: string
  title: string
  subtitle: string | null
  highlight?: { text: string; hit: boolean }[]
}

interface Found {
  data: Hit[]
  corrected?: string
}

/** Records that match while typing: asked 80 ms after the last key, the last answer stays until the next lands. */
export function useSearch(typed: string, nouns: string[] = []) {
  const [asked, setAsked] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 80)
    return () => clearTimeout(timer)
  }, [typed])
  const query = useQuery({
    queryKey: keyOf('search', asked, nouns),
    queryFn: ({ signal }) => api.get<Found>('/search', { q: asked, nouns, limit: 12 }, { signal }),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
  const wanted = typed.trim().length > 0
  return {
    hits: wanted ? (query.data?.data ?? []) : [],
    corrected: wanted ? query.data?.corrected : undefined,
    error: query.error,
    loading: wanted && (query.isFetching || asked !== typed.trim()),
  }
}
