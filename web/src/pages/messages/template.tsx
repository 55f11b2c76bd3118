import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api, Problem } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { NotFound } from '../../shell/not-found.tsx'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import type { Template } from './message.ts'
import { TemplateEditor } from './template-editor.tsx'

/** One template: its words on the left, what becomes of them on the right. */
export default function TemplatePage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keyOf('record', 'message-templates', id),
    queryFn: ({ signal }) => api.get<Template>(`/message-templates/${id}`, undefined, { signal }),
    // What is being typed is not replaced by what somebody else saved: saving says so.
    refetchOnWindowFocus: false,
  })
  useTitle(data?.name)
  if (isPending) return <PageSkeleton />
  if (error instanceof Problem && error.status === 404) return <NotFound />
  if (!data) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return <TemplateEditor key={data.id} template={data} onSaved={() => void refetch()} />
}
