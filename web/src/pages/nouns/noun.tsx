import { useParams } from '@tanstack/react-router'
import { useResources } from '../../api/describe.ts'
import { ListPage } from '../../kernel/list/list-page.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'

/** The list of a noun that has no page of its own yet. */
export default function NounPage() {
  const { noun = '' } = useParams({ strict: false }) as { noun?: string }
  const { resources, isPending } = useResources()
  if (isPending) return <PageSkeleton />
  const known = resources.some((each) => each.path === noun && each.can.read)
  return known ? <ListPage key={noun} of={noun} /> : <NotFound />
}
