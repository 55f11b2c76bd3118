import { useSyncExternalStore } from 'react'
import type { Upload } from 'tus-js-client'
import { currentOrganization } from '../../api/place.ts'
import { keyOf, refreshNoun } from '../../api/query.ts'
import { queryClient } from '../../api/query-client.ts'

/** Where files go: into Documents, onto a record, or as the next version of a document. */
export interface Target {
  noun?: string
  recordId?: string
  fileId?: string
}

export interface UploadItem {
  key: number
  name: string
  size: number
  sent: number
  state: 'waiting' | 'sending' | 'paused' | 'done' | 'failed'
  problem?: string
  fileId?: string
  target: Target
}

/** Files that are sent at once; the others wait their turn. */
const most = 3
let items: readonly UploadItem[] = []
let count = 0
const running = new Map<number, { file: File; upload?: Upload }>()
const listeners = new Set<() => void>()

const change = (key: number, facts: Partial<UploadItem>) => {
  items = items.map((item) => (item.key === key ? { ...item, ...facts } : item))
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
/** All uploads of this tab, the newest last. */
export const useUploads = () => useSyncExternalStore(subscribe, () => items)

/** Takes files in; they are sent in the background, a few at a time, and go on after a lost line. */
export function addUploads(files: Iterable<File>, target: Target = {}): void {
  const fresh = [...files].map((file): UploadItem => {
    count += 1
    running.set(count, { file })
    return { key: count, name: file.name || 'Picture.png', size: file.size, sent: 0, state: 'waiting', target }
  })
  items = [...items.filter((item) => item.state !== 'done'), ...fresh]
  next()
}

function next(): void {
  const free = most - items.filter((item) => item.state === 'sending').length
  for (const item of items.filter((each) => each.state === 'waiting').slice(0, Math.max(0, free))) {
    change(item.key, { state: 'sending' })
    void send(item)
  }
  for (const listener of listeners) listener()
}

async function send(item: UploadItem): Promise<void> {
  const held = running.get(item.key)
  if (!held) return
  const { Upload } = await import('tus-js-client')
  const { noun, recordId, fileId } = item.target
  const organization = currentOrganization() ?? ''
  let made: string | undefined
  const upload = new Upload(held.file, {
    endpoint: '/api/v1/uploads',
    retryDelays: [0, 1000, 3000, 6000, 12_000],
    headers: { 'x-organization': organization },
    metadata: {
      filename: item.name,
      filetype: held.file.type,
      ...(fileId ? { fileId } : {}),
      ...(noun && recordId ? { noun, recordId } : {}),
    },
    removeFingerprintOnSuccess: true,
    fingerprint: async (file) =>
      ['banyan', organization, JSON.stringify(item.target), file.name, file.size, (file as File).lastModified].join(
        '|',
      ),
    onProgress: (sent) => change(item.key, { sent }),
    onAfterResponse: (_request, response) => {
      made = response.getHeader('upload-file-id') ?? made
    },
    onSuccess: () => {
      running.delete(item.key)
      change(item.key, { state: 'done', sent: item.size, fileId: made })
      landed(item.target)
      next()
    },
    onError: (error) => {
      change(item.key, { state: 'failed', problem: reasonOf(error) })
      next()
    },
  })
  held.upload = upload
  const [before] = await upload.findPreviousUploads()
  if (before) upload.resumeFromPreviousUpload(before)
  upload.start()
}

/** What the server said, else what the line did. */
function reasonOf(error: unknown): string | undefined {
  const answer = (error as { originalResponse?: { getBody(): string } | null }).originalResponse
  try {
    const { title, detail } = JSON.parse(answer?.getBody() ?? '{}') as { title?: string; detail?: string }
    return detail ?? title
  } catch {
    return undefined
  }
}

function landed({ noun, recordId, fileId }: Target): void {
  refreshNoun(queryClient, 'files')
  if (fileId) void queryClient.invalidateQueries({ queryKey: keyOf('versions', fileId) })
  if (noun && recordId) {
    void queryClient.invalidateQueries({ queryKey: keyOf('attachments', noun, recordId) })
    void queryClient.invalidateQueries({ queryKey: keyOf('timeline', noun) })
  }
  void queryClient.invalidateQueries({ queryKey: keyOf('file-room') })
}

/** Stops sending; what has arrived stays for going on. */
export function pauseUpload(key: number): void {
  void running.get(key)?.upload?.abort()
  change(key, { state: 'paused' })
  next()
}

export function resumeUpload(key: number): void {
  change(key, { state: 'waiting', problem: undefined })
  next()
}

/** Gives an upload up; the server drops what had arrived. */
export function cancelUpload(key: number): void {
  void running
    .get(key)
    ?.upload?.abort(true)
    .catch(() => {})
  running.delete(key)
  items = items.filter((item) => item.key !== key)
  next()
}

/** Clears the list of what is done or has failed. */
export function clearUploads(): void {
  items = items.filter((item) => item.state !== 'done' && item.state !== 'failed')
  next()
}
