import { useEffect } from 'react'
import { useMe } from '../api/me.ts'
import { rememberVisit } from './visits.ts'

/** Sets the title of the tab. A record page names its record, which then stands among the recent ones. */
export function useTitle(title: string | undefined, record?: { noun: string; id: string }) {
  const { data } = useMe()
  const organization = data?.organization?.name
  useEffect(() => {
    document.title = [title, organization, 'Banyan'].filter(Boolean).join(' · ')
  }, [title, organization])
  const { noun, id } = record ?? {}
  useEffect(() => {
    if (title && noun && id) rememberVisit({ noun, id, title })
  }, [title, noun, id])
}
