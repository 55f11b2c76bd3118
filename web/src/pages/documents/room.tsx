import '../../words/files.ts'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/query.ts'
import { sizeWords } from '../../kernel/files/file.ts'
import { Progress } from '../../ui/progress.tsx'
import { useWords } from '../../words/index.ts'

/** How much of its room the organization uses; louder from four fifths on. */
export function Room() {
  const { t } = useWords()
  const { data } = useQuery({
    queryKey: keyOf('file-room'),
    queryFn: () => api.get<{ used: number; promised: number; limit: number }>('/files/usage'),
  })
  if (!data) return null
  const part = (data.used / data.limit) * 100
  const words = t('documents.room', { used: sizeWords(data.used), limit: sizeWords(data.limit) })
  return (
    <span className="flex items-center gap-2 max-md:hidden">
      <Progress value={part} label={words} className="w-20" />
      <span className={part >= 80 ? 'num text-xs text-warn-ink' : 'num text-xs text-ink-3'}>{words}</span>
    </span>
  )
}
