import { useEffect } from 'react'
import { knownRow, type ListPage, patchRow } from './cache.ts'
import { api, isMine } from './client.ts'
import type { Row } from './describe.ts'
import { keyOf } from './keys.ts'
import { onReturn } from './network.ts'
import { currentOrganization, signInAddress } from './place.ts'
import { Problem } from './problem.ts'
import { queryClient } from './query-client.ts'

/** Somebody changed records. */
export interface ChangedMessage {
  type: 'changed'
  noun: string
  ids: string[]
  /** For example "contacts.updated". */
  event: string
  actorId: string | null
  requestId: string
  at: string
}

type Listener = (message: ChangedMessage) => void

let socket: WebSocket | undefined
let organization: string | undefined
let tries = 0
let timer: ReturnType<typeof setTimeout> | undefined
let silence: ReturnType<typeof setTimeout> | undefined
let beat: ReturnType<typeof setInterval> | undefined
const wanted = new Map<string, number>()
const listeners = new Map<string, Set<Listener>>()

/** Tells of changes by others to one noun ("*": all). Returns how to stop. */
function onChanged(noun: string, listener: Listener) {
  const set = listeners.get(noun) ?? new Set()
  listeners.set(noun, set.add(listener))
  return () => {
    set.delete(listener)
  }
}

// Addresses say api-keys, the stream says api_keys.
const nameOf = (path: string) => path.replaceAll('-', '_')
const pathOf = (name: string) => name.replaceAll('_', '-')

const subscribe = () => {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ subscribe: [...wanted.keys()].map(nameOf) }))
}

// Rows on the screen get their new values in place; rows that came or went wait for the list to ask.
async function refreshRows(noun: string, ids: string[]) {
  const shown = ids.filter((id) => knownRow(queryClient, noun, id)).slice(0, 100)
  if (shown.length === 0) return
  const page = await api
    .get<ListPage>(`/${noun}`, { filter: `id IN (${shown.map((id) => `"${id}"`).join(',')})`, limit: 100 })
    .catch(() => null)
  for (const row of page?.data ?? [])
    patchRow(queryClient, noun, row.id, (now): Row => (now.version < row.version ? { ...now, ...row } : now))
}

async function take(message: ChangedMessage) {
  if (isMine(message.requestId)) return
  const { ids } = message
  const noun = pathOf(message.noun)
  for (const kind of ['timeline', 'summary', 'events'])
    void queryClient.invalidateQueries({ queryKey: kind === 'events' ? keyOf('events') : keyOf(kind, noun) })
  for (const id of ids) void queryClient.invalidateQueries({ queryKey: keyOf('record', noun, id) })
  await refreshRows(noun, ids)
  // Whoever sees only some records is not told which one changed: what is open asks again.
  if (ids.length === 0) void queryClient.invalidateQueries({ queryKey: keyOf('record', noun) })
  void queryClient.invalidateQueries({
    queryKey: keyOf('list', noun),
    refetchType: ids.length === 0 ? 'active' : 'none',
  })
  for (const listener of [...(listeners.get(noun) ?? []), ...(listeners.get('*') ?? [])]) listener({ ...message, noun })
}

/** The server asks everybody to come back with what they may do now. Not all at the same moment. */
const rightsChanged = 4408

function soon() {
  clearTimeout(timer)
  clearTimeout(silence)
  tries = 1
  timer = setTimeout(connect, Math.random() * 800)
}

function again() {
  clearTimeout(timer)
  clearTimeout(silence)
  if (!organization) return
  tries += 1
  const wait = Math.min(30_000, 1000 * 2 ** Math.min(tries, 5)) * (0.7 + Math.random() * 0.6)
  timer = setTimeout(connect, wait)
}

// Every subscription is answered. One that stays without answer has lost its other end, even if nobody closed it.
function hearing(from: WebSocket) {
  clearTimeout(silence)
  silence = setTimeout(() => from.close(), 75_000)
}

async function connect() {
  clearTimeout(timer)
  const to = organization
  if (!to || socket?.readyState === WebSocket.OPEN || socket?.readyState === WebSocket.CONNECTING) return
  let ticket: string
  try {
    ticket = (await api.post<{ ticket: string }>('/realtime/tickets', {}, { stay: true })).ticket
  } catch (error) {
    const status = error instanceof Problem ? error.status : 0
    // The session was ended elsewhere: nothing of it stays on the screen.
    if (status === 401) return window.location.assign(signInAddress())
    // Who does not belong here gains nothing by asking again.
    return status === 403 || status === 404 ? undefined : again()
  }
  if (to !== organization) return
  const address = new URL('/api/v1/realtime', window.location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  address.search = new URLSearchParams({ ticket, organization: to }).toString()
  const opened = new WebSocket(address)
  socket = opened
  opened.onopen = () => {
    // Whatever happened while nobody listened is asked for again.
    if (tries > 0) void queryClient.invalidateQueries({ queryKey: [to] })
    tries = 0
    subscribe()
    hearing(opened)
    clearInterval(beat)
    beat = setInterval(subscribe, 40_000)
  }
  opened.onmessage = (event) => {
    hearing(opened)
    try {
      const message = JSON.parse(String(event.data)) as ChangedMessage | { type: 'subscribed' }
      if (message.type === 'changed') void take(message)
    } catch {
      // Not ours to read.
    }
  }
  opened.onclose = ({ code }) => {
    if (socket !== opened) return
    clearInterval(beat)
    socket = undefined
    if (code === rightsChanged) soon()
    else again()
  }
}

/** Opens the one connection of this tab, for the organization of the address; another one closes the former. */
export function startRealtime() {
  const next = currentOrganization()
  if (next === organization) return
  organization = next
  const old = socket
  socket = undefined
  old?.close()
  tries = 0
  void connect()
}

export function stopRealtime() {
  organization = undefined
  clearTimeout(timer)
  const old = socket
  socket = undefined
  old?.close()
}

onReturn(() => void connect())

/** Follows changes to a noun while the component is mounted; `listener` hears of those by others. */
export function useLive(noun: string, listener?: Listener) {
  useEffect(() => {
    wanted.set(noun, (wanted.get(noun) ?? 0) + 1)
    subscribe()
    return () => {
      const left = (wanted.get(noun) ?? 1) - 1
      if (left > 0) wanted.set(noun, left)
      else wanted.delete(noun)
    }
  }, [noun])
  useEffect(() => (listener ? onChanged(noun, listener) : undefined), [noun, listener])
}
