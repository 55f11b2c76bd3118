import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { queryClient } from '../../api/query-client.ts'
import { toast, toastFailure } from '../../ui/toast.ts'
import { words } from '../../words/index.ts'

export type Channel = 'email' | 'sms'

export interface Message {
  id: string
  threadId: string
  direction: 'in' | 'out'
  channel: Channel
  status: string
  subject: string | null
  preview: string | null
  text?: string | null
  fromName: string | null
  fromAddress: string | null
  toName: string | null
  toAddress: string | null
  createdAt: string
  openedAt: string | null
}

export interface Thread {
  threadId: string
  count: number
  unanswered: boolean
  last: Omit<Message, 'text' | 'threadId' | 'createdAt'> & { at: string }
}

export interface Template {
  id: string
  version: number
  key: string
  channel: Channel
  language: string
  name: string
  purpose: string
  subject: string | null
  preheader: string | null
  body: string
  layout: 'branded' | 'plain'
  data: { name: string; label?: string | null; example?: unknown }[] | null
  publishedVersion: number | null
  state: 'draft' | 'published' | 'changed'
}

export interface Segments {
  encoding: string
  segments: number
  units: number
  left: number
  because: string[]
}

export interface Preview {
  subject: string | null
  text: string
  html: string | null
  segments: Segments | null
  problems: { path: string; message: string }[]
}

export const useThreads = (contactId: string, enabled: boolean) =>
  useQuery({
    queryKey: keyOf('list', 'messages', 'threads', contactId),
    queryFn: () => api.get<{ data: Thread[] }>('/messages/threads', { contactId, limit: 8 }),
    enabled,
  })

export const forgetMessages = () => {
  for (const kind of ['list', 'record', 'timeline']) void queryClient.invalidateQueries({ queryKey: keyOf(kind) })
}

/** Milliseconds in which a message that was sent by hand can be taken back. */
const regret = 10_000

/** Sends after a moment of regret; the toast takes it back. Answers whether it is on its way. */
export async function sendLater(body: Record<string, unknown>, to: string): Promise<boolean> {
  const at = body.at ?? new Date(Date.now() + regret).toISOString()
  const { id, status } = await api.post<{ id: string; status: string }>('/messages/send', { ...body, at })
  forgetMessages()
  if (status === 'suppressed') {
    toast(words.t('messages.suppressed', { to }), { tone: 'bad' })
    return false
  }
  toast(words.t('messages.sent', { to }), { undo: () => takeBack(id) })
  return true
}

async function takeBack(id: string): Promise<void> {
  try {
    const { cancelled } = await api.post<{ cancelled: number }>('/messages/cancel', { ids: [id] })
    toast(words.t(cancelled ? 'messages.cancelled' : 'messages.cannotCancel'))
    forgetMessages()
  } catch (error) {
    toastFailure(error)
  }
}
