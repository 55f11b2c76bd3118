import { useNavigate, useRouterState } from '@tanstack/react-router'

/** What is asked of the audit, as it stands in the address. */
export interface AuditQuestion {
  actor?: string
  noun?: string
  type?: string
  time?: string
  request?: string
}

const quoted = (text: string) => JSON.stringify(text)

/** The question in the filter language. */
export function filterOf({ actor, noun, type, time, request }: AuditQuestion): string {
  return [
    actor && `actorId = ${quoted(actor)}`,
    noun && `noun = ${quoted(noun)}`,
    type && (type.includes('.') ? `type = ${quoted(type)}` : `type:${quoted(`.${type}`)}`),
    time && `at >= ago(${quoted(time)})`,
    request && `requestId = ${quoted(request)}`,
  ]
    .filter(Boolean)
    .join(' AND ')
}

/** The question of the address, and how to ask another one. */
export function useAuditQuestion(): [AuditQuestion, (next: AuditQuestion) => void] {
  const navigate = useNavigate()
  const search = useRouterState({ select: (state) => state.location.search }) as AuditQuestion
  const ask = (next: AuditQuestion) => void navigate({ to: '.', search: next, replace: true } as unknown as { to: '.' })
  return [search, ask]
}
