import { z } from 'zod'
import type { Sent } from '../sent.ts'

/** One text message as it leaves. The same `id` is the same message. */
export interface OutgoingSms {
  /** The message's uuid. */
  readonly id: string
  /** Number in E.164, short code or alphanumeric sender; may be left out where the credentials name a messaging service. */
  readonly from?: string
  /** Number in E.164. */
  readonly to: string
  readonly text: string
  /** Public addresses of pictures. */
  readonly mediaUrls?: readonly string[]
  /** Where the provider reports; see `reportsUrl`. Left out for addresses that are not https. */
  readonly callbackUrl?: string
}

/** Hands text messages to one provider with one set of credentials. */
export interface SmsDriver {
  readonly provider: SmsProvider
  /** Throws when nobody knows what became of it. */
  send(sms: OutgoingSms): Promise<Sent & { segments?: number }>
  close(): Promise<void>
}

export const smsProviders = ['inbox', 'twilio'] as const
export type SmsProvider = (typeof smsProviders)[number]

const secret = z.string().trim().min(1).max(400)

/** What each provider needs to be known of a sender; kept encrypted, as JSON. */
export const smsCredentials = {
  inbox: z.strictObject({}),
  twilio: z.strictObject({
    accountSid: z.string().regex(/^AC[0-9a-f]{32}$/i, 'must be an account SID (AC…)'),
    /** Also checks what Twilio reports. */
    authToken: secret,
    /** Signs in with an API key instead of the token; reports are still checked by the token. */
    keySid: z
      .string()
      .regex(/^SK[0-9a-f]{32}$/i, 'must be a key SID (SK…)')
      .optional(),
    keySecret: secret.optional(),
    messagingServiceSid: z
      .string()
      .regex(/^MG[0-9a-f]{32}$/i, 'must be a service SID (MG…)')
      .optional(),
    endpoint: z.url().max(300).optional(),
  }),
} as const satisfies Record<SmsProvider, z.ZodType>

export type SmsCredentials<P extends SmsProvider = SmsProvider> = z.output<(typeof smsCredentials)[P]>
