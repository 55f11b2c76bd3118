import {
  type Context,
  choice,
  initial,
  longText,
  moment,
  onCreate,
  personal,
  ref,
  required,
  resource,
  text,
} from '../../../kernel/index.ts'
import { addressKey } from '../address.ts'
import { channels } from './suppression.ts'

/**
 * That somebody agreed to messages of a purpose, or took it back, with the proof. Entries are never changed: the newest one
 * of an address, purpose and channel holds.
 */
export const consents = resource('consents', {
  title: 'address',
  singular: 'consent',
  subtitle: 'purpose',
  expose: ['list', 'get', 'create'],
  fields: {
    contactId: onCreate(ref('contacts')),
    address: onCreate(required(personal(text({ max: 320 })))),
    channel: onCreate(required(choice(channels))),
    purpose: onCreate(initial('marketing', required(text({ max: 60 })))),
    state: onCreate(
      required(
        choice([
          { value: 'granted', tone: 'ok' },
          { value: 'withdrawn', tone: 'warn' },
        ]),
      ),
    ),
    source: onCreate(text({ max: 300 })),
    wording: onCreate(longText({ max: 5000 })),
    ip: onCreate(personal(text({ max: 45 }))),
    at: onCreate(moment()),
  },
  indexes: [['address']],
  sort: ['-createdAt'],
  replace: {
    async create(ctx, values): Promise<unknown> {
      return recordConsent(ctx, { ...values, address: addressKey(values.channel, values.address, 'address') })
    },
  },
})

export interface ConsentEntry {
  contactId?: string | null
  address: string
  channel: 'email' | 'sms'
  purpose: string
  state: 'granted' | 'withdrawn'
  source?: string | null
  wording?: string | null
  ip?: string | null
  at?: string | null
}

/** Writes down one consent or its end; the address is in its compared form already. */
export const recordConsent = (ctx: Context, entry: ConsentEntry) =>
  consents.add(ctx, { ...entry, at: entry.at ?? ctx.now().toISOString() })
