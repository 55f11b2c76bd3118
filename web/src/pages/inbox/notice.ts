/** One notification in words, as the API tells it. */
export interface Notice {
  id: string
  type: string
  label: string
  group: Group
  priority: 'low' | 'normal' | 'high' | 'urgent'
  title: string
  body: string
  why: string
  record: { noun: string; id: string; title: string; label: string } | null
  hidden: boolean
  /** Path inside the organization. */
  to: string | null
  count: number
  arrivedAt: string
  readAt: string | null
  doneAt: string | null
  snoozedUntil: string | null
}

export const groups = ['mention', 'message', 'approval', 'reminder', 'system'] as const
export type Group = (typeof groups)[number]
export type State = 'open' | 'snoozed' | 'done'

export interface NoticePage {
  data: Notice[]
  nextCursor: string | null
}

/** Lines about one record stand together, where the newest of them stands; the rest stand alone. */
export function byRecord(notices: readonly Notice[]): { key: string; title: string | null; notices: Notice[] }[] {
  const groups = new Map<string, { key: string; title: string | null; notices: Notice[] }>()
  for (const notice of notices) {
    const key = notice.record ? `${notice.record.noun} ${notice.record.id}` : notice.id
    const group = groups.get(key) ?? { key, title: notice.record?.title ?? null, notices: [] }
    group.notices.push(notice)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** When something that is put off may come back; mornings are at eight, the evening at six. */
export function snoozeTimes(now: Date): { name: 'hour' | 'evening' | 'tomorrow' | 'monday' | 'week'; at: Date }[] {
  const day = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour, 0, 0, 0)
  const monday = (8 - now.getDay()) % 7 || 7
  return [
    { name: 'hour', at: new Date(now.getTime() + 3_600_000) },
    ...(now.getHours() < 17 ? [{ name: 'evening' as const, at: day(0, 18) }] : []),
    { name: 'tomorrow', at: day(1, 8) },
    ...(monday > 1 && monday < 7 ? [{ name: 'monday' as const, at: day(monday, 8) }] : []),
    { name: 'week', at: day(7, 8) },
  ]
}
