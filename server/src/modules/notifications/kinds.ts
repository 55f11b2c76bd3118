import type { Data, Priority } from './notification.ts'

export const channels = ['inApp', 'email', 'push', 'sms'] as const
export type Channel = (typeof channels)[number]
export const modes = ['off', 'instant', 'daily', 'weekly'] as const
export type Mode = (typeof modes)[number]

/** What each channel can do; digests are a matter of e-mail. */
export const modesOf: Record<Channel, readonly Mode[]> = {
  inApp: ['off', 'instant'],
  email: modes,
  push: ['off', 'instant'],
  sms: ['off', 'instant'],
}

export const groups = ['mention', 'message', 'approval', 'reminder', 'system'] as const
export type Group = (typeof groups)[number]

/** One kind of notification. Texts are Liquid over `actor`, `record`, `count`, `recipient`, `organization` and its own data. */
export interface Kind {
  readonly type: string
  /** What people call it in their settings. */
  readonly label: string
  readonly group: Group
  /** Why somebody gets it, as the end of “You get this because …”. */
  readonly why: string
  readonly priority: Priority
  readonly channels: Readonly<Record<Channel, Mode>>
  readonly title: string
  /** Left out where the reader does not reach the record. */
  readonly body: string
  /** Path inside the organization for what is no record; a Liquid text as well. */
  readonly to?: string
  /** What its data holds, with an example of each; only these names may stand in templates. */
  readonly data: Data
  /** Minutes in which more of the same group join the one that is there. 0 never joins. */
  readonly batch: number
  /** Where it goes on when nobody has read it so many minutes later. */
  readonly escalation?: { readonly after: number; readonly to: Exclude<Channel, 'inApp'> }
}

const known = new Map<string, Kind>()

/**
 * Registers a kind of notification, at import. Refuses a second one of the same name. What is left out: normal priority,
 * in the app and by push at once, e-mail in the daily digest, batches of ten minutes.
 */
export function notification(
  type: string,
  kind: Pick<Kind, 'label' | 'group' | 'why' | 'title'> &
    Partial<Omit<Kind, 'type' | 'channels'>> & { channels?: Partial<Record<Channel, Mode>> },
): Kind {
  if (known.has(type)) throw new Error(`The notification “${type}” is declared twice.`)
  const whole: Kind = {
    priority: 'normal',
    body: '',
    data: {},
    batch: 10,
    ...kind,
    type,
    channels: { inApp: 'instant', email: 'daily', push: 'instant', sms: 'off', ...kind.channels },
  }
  known.set(type, whole)
  return whole
}

export const kindNamed = (type: string): Kind | undefined => known.get(type)
export const everyKind = (): Kind[] => [...known.values()]
