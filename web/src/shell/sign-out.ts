import { api } from '../api/client.ts'
import { queryClient } from '../api/query-client.ts'
import { stopRealtime } from '../api/realtime.ts'

/** Ends the session of this browser and leaves nothing of it in memory. */
export async function signOut() {
  stopRealtime()
  await api.post('/auth/logout', {}, { stay: true }).catch(() => undefined)
  queryClient.clear()
  window.location.assign('/sign-in')
}
