import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { useList, useLive, useMe, useResource } from '../../api/query.ts'
import { toast } from '../../ui/toast.ts'
import { words } from '../../words/index.ts'
import '../../words/automations.ts'
import { refreshAutomations, useActs } from './automation.ts'

export interface Approval {
  id: string
  automationId: string
  runId: string
  nodeId: string
  question: string
  noun: string | null
  recordId: string | null
  memberIds: string[]
  status: 'waiting' | 'approved' | 'declined' | 'expired'
  answeredBy: string | null
  answeredAt: string | null
  comment: string | null
  until: string | null
  createdAt: string
}

/** What waits for my answer; on one record when it is named. */
export function useMyApprovals(record?: { noun: string; id: string }) {
  const noun = useResource('automation_approvals')
  const me = useMe().data?.member?.id
  useLive('automation-approvals')
  const about = record ? ` AND recordId = "${record.id}"` : ''
  const list = useList(
    'automation-approvals',
    { filter: `status = "waiting"${about}`, sort: '-createdAt', limit: 100 },
    { enabled: Boolean(noun && me) },
  )
  const approvals = (list.rows as unknown as Approval[]).filter((each) => me && each.memberIds.includes(me))
  return { ...list, approvals, count: approvals.length }
}

/** Approves or declines; the run goes on that way. */
export function useAnswer() {
  const client = useQueryClient()
  const { busy, act } = useActs()
  const answer = (id: string, way: 'approve' | 'decline', comment?: string) =>
    act(`${way} ${id}`, async () => {
      await api.post(`/automations/${way}`, { id, ...(comment ? { comment } : {}) })
      toast(words.t(way === 'approve' ? 'automations.approved' : 'automations.declined'))
      refreshAutomations(client)
      return true
    })
  return { busy, answer }
}
