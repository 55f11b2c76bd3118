import { z } from '../../kernel/index.ts'

const password = z.string().min(10, 'Use at least 10 characters.').max(200)
const address = z.email('An e-mail address looks like name@example.com.').max(254)
const typed = z.string().min(1).max(200)
const token = z.string().min(1).max(500)

/** What the sign-in routes take. */
export const bodies = {
  login: z.strictObject({ email: z.string().max(254), password: typed }),
  register: z.strictObject({ name: typed, email: address, password, organizationName: z.string().max(100).optional() }),
  token: z.strictObject({ token }),
  forgot: z.strictObject({ email: z.string().max(254) }),
  reset: z.strictObject({ token, password }),
  changePassword: z.strictObject({ currentPassword: typed, newPassword: password }),
  refresh: z.strictObject({ refreshToken: token }),
}

export const answers = {
  tokens: z
    .object({
      accessToken: z.string().optional(),
      refreshToken: z.string().optional(),
      expiresIn: z.number().int().optional(),
      user: z.object({ id: z.uuid(), name: z.string(), email: z.string() }),
      organizations: z.array(z.object({ id: z.uuid(), slug: z.string(), name: z.string() })),
    })
    .meta({ id: 'SignedIn', description: 'Programs get tokens; browsers get a cookie instead' }),
  mailed: z.object({ status: z.literal('check_mail') }),
  sessions: z.object({
    data: z.array(
      z.object({
        id: z.uuid(),
        current: z.boolean(),
        createdAt: z.iso.datetime(),
        lastSeenAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
        ipAddress: z.string().nullable(),
        userAgent: z.string().nullable(),
      }),
    ),
  }),
}
