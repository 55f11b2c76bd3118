import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'

export interface Device {
  id: string
  device: string
  createdAt: string
  usedAt: string | null
}
interface Devices {
  publicKey: string
  devices: Device[]
}

export type PushState = 'asking' | 'none' | 'blocked' | 'off' | 'on'

const possible = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

const bytesOf = (base64url: string) =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const same = (one: ArrayBuffer | null | undefined, other: Uint8Array) =>
  one != null && one.byteLength === other.length && new Uint8Array(one).every((byte, at) => byte === other[at])

/** "Chrome on Linux": enough to know one's own browsers apart. */
function deviceName(): string {
  const { userAgent } = navigator
  const browser = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'].find((each) => userAgent.includes(each)) ?? 'Browser'
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux'].find((each) => userAgent.includes(each))
  const name = { Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser
  return system ? `${name} on ${system}` : name
}

async function subscriptionOf(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/sw.js')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** Pushes to this browser: how it stands, and how to switch them on and off. */
export function usePush() {
  const client = useQueryClient()
  const key = keyOf('notify', 'push')
  const { data } = useQuery({ queryKey: key, queryFn: () => api.get<Devices>('/notifications/push') })
  const [state, setState] = useState<PushState>(possible() ? 'asking' : 'none')
  const publicKey = data?.publicKey
  useEffect(() => {
    if (!possible() || !publicKey) return
    if (Notification.permission === 'denied') return setState('blocked')
    void subscriptionOf().then((own) =>
      // A subscription made for another key of this installation brings nothing any more.
      setState(own && same(own.options.applicationServerKey, bytesOf(publicKey)) ? 'on' : 'off'),
    )
  }, [publicKey])

  const refresh = () => void client.invalidateQueries({ queryKey: key })
  return {
    state,
    devices: data?.devices ?? [],
    async allow() {
      if (!publicKey) return
      const permission = await Notification.requestPermission()
      if (permission !== 'granted') return setState(permission === 'denied' ? 'blocked' : 'off')
      const registration = await navigator.serviceWorker.register('/sw.js')
      await navigator.serviceWorker.ready
      await (await registration.pushManager.getSubscription())?.unsubscribe()
      const made = await registration.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: bytesOf(publicKey),
      })
      const { endpoint, keys } = made.toJSON()
      await api.post('/notifications/push', { endpoint, keys, device: deviceName() })
      setState('on')
      refresh()
    },
    async stop() {
      const own = await subscriptionOf()
      if (own) {
        await api.post('/notifications/push/remove', { endpoint: own.endpoint })
        await own.unsubscribe()
      }
      setState('off')
      refresh()
    },
    async remove(id: string) {
      await api.post('/notifications/push/remove', { id })
      refresh()
    },
  }
}
