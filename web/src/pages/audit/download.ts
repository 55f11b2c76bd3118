import { currentOrganization } from '../../api/place.ts'
import { Problem } from '../../api/problem.ts'

/** Fetches the audit as a CSV file and hands it to the browser. */
export async function downloadAudit(filter: string) {
  const search = filter ? `?${new URLSearchParams({ filter })}` : ''
  const answer = await fetch(`/api/v1/events/export${search}`, {
    headers: { 'x-organization': currentOrganization() ?? '' },
    credentials: 'same-origin',
  })
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => ({})))
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = 'audit.csv'
  link.click()
  URL.revokeObjectURL(address)
}
