import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/query.ts'
import type { FileRow } from './file.ts'

type Form = 'original' | 'thumb' | 'medium'
interface Links {
  data: { id: string; url: string }[]
}

/** A signed address that a browser can open itself. */
export const linkTo = async (id: string, form: Form = 'original', version?: string) =>
  (await api.post<Links>('/files/links', { ids: [id], form, ...(version ? { version } : {}) })).data[0]?.url

/** Addresses of the small pictures of some documents, by id; those without one are left out. */
export function useThumbs(files: readonly FileRow[], form: Form = 'thumb'): Record<string, string> {
  const ids = files
    .filter((file) => file.thumbnail && file.status === 'clean')
    .map((file) => `${file.id} ${file.revision}`)
  const { data } = useQuery({
    queryKey: keyOf('file-links', form, ids),
    queryFn: async () => {
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(ids.length / 200) }, (_, page) =>
          api.post<Links>('/files/links', {
            ids: ids.slice(page * 200, page * 200 + 200).map((each) => each.split(' ')[0]),
            form,
          }),
        ),
      )
      return Object.fromEntries(pages.flatMap((page) => page.data).map(({ id, url }) => [id, url]))
    },
    enabled: ids.length > 0,
    staleTime: 8 * 60_000,
    refetchInterval: 8 * 60_000,
    placeholderData: (before) => before,
  })
  return data ?? {}
}

/** Saves a document on the disk of whoever asks. */
export async function saveFile(file: Pick<FileRow, 'id' | 'name'>, version?: string): Promise<void> {
  const url = await linkTo(file.id, 'original', version)
  if (!url) return
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
}
