import { job, renderText, z } from '../../kernel/index.ts'

const texts = {
  verify: {
    subject: 'Confirm your e-mail address',
    text: 'Hello {{ name }},\n\nconfirm your address to start with Banyan:\n{{ url }}/verify?token={{ token }}\n\nThe link works for 24 hours. If you did not ask for it, ignore this mail.\n',
  },
  reset: {
    subject: 'Set a new password',
    text: 'Hello {{ name }},\n\nset a new password here:\n{{ url }}/reset?token={{ token }}\n\nThe link works once, for 30 minutes. If you did not ask for it, ignore this mail; your password stays as it is.\n',
  },
  known: {
    subject: 'You already have an account',
    text: 'Hello {{ name }},\n\nsomebody, perhaps you, tried to make an account with this address. You already have one: sign in at {{ url }}/sign-in or set a new password at {{ url }}/forgot.\n',
  },
  invite: {
    subject: '{{ inviter }} invites you to {{ organization }}',
    text: 'Hello,\n\n{{ inviter }} invites you to work in {{ organization }} on Banyan:\n{{ url }}/join?token={{ token }}\n\nThe link works for 7 days.\n',
  },
} as const

/** Mail the platform itself writes: confirmations, resets, invitations. */
export const sendAccountMail = job('accounts.mail', {
  input: z.object({
    kind: z.enum(['verify', 'reset', 'known', 'invite']),
    to: z.string(),
    url: z.string(),
    key: z.string(),
    values: z.record(z.string(), z.string()),
  }),
  async run({ mail }, { kind, to, url, key, values }) {
    const { subject, text } = texts[kind]
    await mail.send({ to, subject: renderText(subject, values), text: renderText(text, { ...values, url }), key })
  },
})
