import { useParams } from '@tanstack/react-router'
import { useResources } from '../../api/describe.ts'
import { RecordPage } from '../../kernel/record/record-page.tsx'
import { NotFound } from '../../shell/not-found.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'

/** The record of a noun that has no page of its own yet. */
export default function NounRecord() {
  const { noun = '' } = useParams({ strict: false }) as { noun?: string }
  const { resources, isPending } = useResources()
  if (isPending) return <PageSkeleton />
  const known = resources.some((each) => each.path === noun && each.can.read)
  return known ? <RecordPage key={noun} of={noun} /> : <NotFound />
}
