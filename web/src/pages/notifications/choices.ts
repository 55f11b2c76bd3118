import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { toastFailure } from '../../ui/toast.ts'

export const channels = ['inApp', 'email', 'push', 'sms'] as const
export type Channel = (typeof channels)[number]
export type Mode = 'off' | 'instant' | 'daily' | 'weekly'

export interface KindRow {
  type: string
  label: string
  group: string
  priority: string
  channels: Record<Channel, Mode>
  changed: Channel[]
  escalation: { after: number; to: Channel } | null
}
export interface Quiet {
  on: boolean
  from: string
  to: string
  weekends: boolean
}
export interface Digest {
  hour: number
  weekday: number
}
export interface HouseChoices {
  kinds: KindRow[]
  quiet: Quiet
  digest: Digest
}
export interface OwnChoices extends HouseChoices {
  timeZone: string | null
  organizationTimeZone: string
  phone: string | null
  escalate: boolean
}

/** What is sent: absent keeps, null takes a choice back. */
export interface Change {
  kinds?: Record<string, Partial<Record<Channel, Mode | null>>>
  quiet?: Quiet | null
  digest?: Digest | null
  timeZone?: string | null
  phone?: string | null
  escalate?: boolean | null
}

/** A change as it will show before the server has answered; what is taken back waits for the answer. */
export function withChange<T extends HouseChoices>(before: T, { kinds, ...rest }: Change): T {
  const known = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined)
  return {
    ...before,
    ...Object.fromEntries(known),
    kinds: before.kinds.map((row) => {
      const own = Object.entries(kinds?.[row.type] ?? {}).filter(([, mode]) => mode !== null)
      return own.length ? { ...row, channels: { ...row.channels, ...Object.fromEntries(own) } } : row
    }),
  }
}

/** Choices of mine or of the house: shown at once, saved by themselves, taken back where it fails. */
export function useChoices<T extends HouseChoices>(whose: 'settings' | 'defaults') {
  const client = useQueryClient()
  const key = keyOf('notify', whose)
  const path = `/notifications/${whose}`
  const query = useQuery({ queryKey: key, queryFn: () => api.get<T>(path) })
  const { mutate } = useMutation({
    mutationFn: (change: Change) => api.patch<T>(path, change),
    onMutate: (change) => {
      const before = client.getQueryData<T>(key)
      if (before) client.setQueryData<T>(key, withChange(before, change))
      return before
    },
    onSuccess: (answer) => client.setQueryData<T>(key, answer),
    onError: (error, _change, before) => {
      client.setQueryData(key, before)
      toastFailure(error)
    },
  })
  return { ...query, change: mutate }
}
