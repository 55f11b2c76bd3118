import { z } from 'zod'
import type { MailProvider } from './driver.ts'

const secret = z.string().trim().min(1).max(4000)
/** Another address of the same service: a regional one, or a stand-in. */
const endpoint = z.url().max(300).optional()

/** What each provider needs to be known of a sender; kept encrypted, as JSON. */
export const mailCredentials = {
  inbox: z.strictObject({}),
  smtp: z.strictObject({
    host: z.string().trim().min(1).max(253),
    port: z.int().min(1).max(65535).default(587),
    /** tls: from the first byte (465). starttls: demanded before the password (587). none: only on own networks. */
    security: z.enum(['tls', 'starttls', 'none']).default('starttls'),
    user: z.string().max(320).optional(),
    password: z.string().max(1000).optional(),
  }),
  mailgun: z.strictObject({
    key: secret,
    domain: z.string().regex(/^[a-z0-9.-]{3,253}$/i, 'must be a domain'),
    region: z.enum(['us', 'eu']).default('us'),
    /** HTTP webhook signing key: checks reports and inbound mail. */
    signingKey: secret.optional(),
    endpoint,
  }),
  sendgrid: z.strictObject({
    key: secret,
    region: z.enum(['global', 'eu']).default('global'),
    /** Verification key of the signed event webhook, base64 as SendGrid shows it. */
    publicKey: z.string().trim().max(400).optional(),
    /** Password in the address of the inbound parse (https://any:password@…); without it only signed calls are taken. */
    inboundPassword: z
      .string()
      .regex(/^[\w.~-]{16,200}$/, 'must be 16 or more letters, digits, dots or dashes')
      .optional(),
    endpoint,
  }),
  ses: z.strictObject({
    accessKeyId: z.string().regex(/^[A-Z0-9]{16,128}$/, 'must be an access key id'),
    secretAccessKey: secret,
    sessionToken: secret.optional(),
    region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region such as eu-central-1'),
    configurationSet: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional(),
    /** The topic whose reports are believed. */
    topicArn: z
      .string()
      .regex(/^arn:aws[\w-]*:sns:[a-z0-9-]+:\d{12}:[\w.-]{1,256}$/, 'must be the ARN of a topic')
      .optional(),
    endpoint,
  }),
} as const satisfies Record<MailProvider, z.ZodType>

export type MailCredentials<P extends MailProvider = MailProvider> = z.output<(typeof mailCredentials)[P]>
