import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { toast, toastFailure } from '../../ui/toast.ts'
import { words } from '../../words/index.ts'

export interface Webhook {
  id: string
  version: number
  url: string
  description: string | null
  /** Types ("contacts.created"), all of a noun ("contacts.*"), or everything ("*"). */
  events: string[]
  filter: string | null
  status: 'active' | 'paused' | 'disabled'
  failingSince: string | null
  disabledAt: string | null
  disabledReason: string | null
  secretHint: string | null
}

export interface EventKind {
  type: string
  noun: string | null
  label: string
  sample: unknown
}

export interface Health {
  id: string
  last24: { delivered: number; failed: number; p95Ms: number | null }
  last: { at: string; status: string | number } | null
  /** One entry per hour. */
  series: { at: string; delivered: number; failed: number }[]
}

export type DeliveryStatus = 'waiting' | 'delivered' | 'failed' | 'given_up'

export interface Delivery {
  id: string
  webhookId: string
  eventId: string
  type: string
  noun: string | null
  recordId: string | null
  status: DeliveryStatus
  attempts: number
  nextAttemptAt: string | null
  /** HTTP status of the last answer. */
  lastStatus: number | null
  lastError: string | null
  durationMs: number | null
  createdAt: string
  deliveredAt: string | null
  request?: { headers: Record<string, string>; body: unknown } | null
  response?: { status: number; headers: Record<string, string>; body: string | null } | null
  log?: { at: string; status: number | null; ms: number | null; error: string | null }[] | null
}

export const useEventKinds = (enabled = true) =>
  useQuery({
    queryKey: keyOf('webhook-events'),
    queryFn: () => api.get<{ data: EventKind[] }>('/webhooks/events'),
    staleTime: 10 * 60_000,
    enabled,
  })

export const useHealth = (enabled: boolean) =>
  useQuery({
    queryKey: keyOf('webhook-health'),
    queryFn: () => api.get<{ data: Health[] }>('/webhooks/health'),
    enabled,
    refetchInterval: 10_000,
  })

export const useDelivery = (id: string | undefined) =>
  useQuery({
    queryKey: keyOf('record', 'webhook-deliveries', id ?? ''),
    queryFn: ({ signal }) => api.get<Delivery>(`/webhook-deliveries/${id}`, undefined, { signal }),
    enabled: Boolean(id),
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? 3000 : false),
  })

/** How many kinds of events a subscription stands for. */
export function countEvents(events: string[], kinds: EventKind[]): number {
  if (events.includes('*')) return kinds.length
  const covers = (type: string) => events.includes(type) || events.includes(`${type.split('.')[0]}.*`)
  return kinds.filter((kind) => covers(kind.type)).length || events.length
}

/** The nouns of a subscription; a filter needs exactly one. */
export const nounsOf = (events: string[]) => [...new Set(events.map((each) => each.split('.')[0] ?? ''))]

/** What can be done with an endpoint; answers what the server said, undefined after a failure that was told. */
export function useEndpointSteps() {
  const client = useQueryClient()
  const [busy, setBusy] = useState<string>()
  const act = async <T>(name: string, run: () => Promise<T>): Promise<T | undefined> => {
    if (busy) return undefined
    setBusy(name)
    try {
      return await run()
    } catch (error) {
      toastFailure(error)
      return undefined
    } finally {
      setBusy(undefined)
      for (const kind of ['list', 'record']) void client.invalidateQueries({ queryKey: keyOf(kind, 'webhooks') })
      for (const kind of ['list', 'record'])
        void client.invalidateQueries({ queryKey: keyOf(kind, 'webhook-deliveries') })
      void client.invalidateQueries({ queryKey: keyOf('webhook-health') })
    }
  }
  return {
    busy,
    pause: ({ id, version }: Webhook) =>
      act(`pause ${id}`, () => api.patch<Webhook>(`/webhooks/${id}`, { status: 'paused' }, { version })),
    resume: ({ id }: Webhook) =>
      act(`resume ${id}`, async () => {
        await api.post('/webhooks/resume', { id })
        toast(words.t('webhooks.resumed'))
      }),
    test: ({ id }: Webhook) =>
      act(`test ${id}`, async () => {
        const sent = await api.post<Delivery>('/webhooks/test', { id })
        if (sent.status === 'delivered') toast(words.t('webhooks.tested', { ms: sent.durationMs ?? 0 }))
        else if (sent.status === 'waiting' && !sent.lastError && !sent.lastStatus) toast(words.t('webhooks.testSent'))
        else {
          const reason = sent.lastError ?? String(sent.lastStatus ?? '')
          toast(words.t('webhooks.testFailed', { reason }), { tone: 'bad', details: reason })
        }
        return sent
      }),
    replay: (question: { id: string; deliveryId?: string; from?: string; to?: string; onlyFailed?: boolean }) =>
      act(`replay ${question.deliveryId ?? question.id}`, async () => {
        const { replayed } = await api.post<{ replayed: number }>('/webhooks/replay', question)
        toast(words.t('webhooks.replayed', { count: replayed }))
        return replayed
      }),
  }
}

export type EndpointSteps = ReturnType<typeof useEndpointSteps>
