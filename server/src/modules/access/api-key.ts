import { randomBytes } from 'node:crypto'
import {
  fail,
  fingerprint,
  hidden,
  json,
  moment,
  onCreate,
  ref,
  required,
  resource,
  type Scope,
  system,
  text,
  z,
} from '../../kernel/index.ts'

const scopes = z.array(z.string().max(100)).min(1, 'Choose at least one permission.').max(500)

/**
 * A key for programs. It acts for the member who made it and never beyond her: what she loses, the key loses. The secret is
 * shown once; a hash is kept.
 */
export const apiKeys = resource('api_keys', {
  title: 'name',
  singular: 'api_key',
  label: 'API keys',
  labelOne: 'API key',
  fields: {
    name: required(text({ max: 100 })),
    scopes: onCreate(required(json(scopes, ['contacts:read']))),
    expiresAt: moment(),
    prefix: system(required(text({ max: 20 }))),
    lastFour: system(required(text({ max: 4 }))),
    secretHash: system(hidden(required(text({ max: 100 })))),
    lastUsedAt: system(moment()),
    memberId: system(required(ref('members'))),
  },
  final: true,
  replace: {
    async create(ctx, values): Promise<unknown> {
      if (!ctx.actor.member) throw fail('forbidden', { detail: 'Only people make keys.' })
      for (const permission of values.scopes)
        if (!ctx.actor.may(permission)) throw fail('access.beyond_own', { permission })
      if (values.expiresAt && values.expiresAt <= ctx.now().toISOString())
        throw fail('invalid_input', { errors: [{ path: 'expiresAt', message: 'Choose a moment in the future.' }] })
      const secret = makeSecret()
      const key = await apiKeys.add(ctx, {
        ...values,
        prefix: secret.slice(0, 12),
        lastFour: secret.slice(-4),
        secretHash: fingerprint(secret),
        memberId: ctx.actor.member,
      })
      return { ...key, secret }
    },
  },
})

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz'
const encode = (bytes: Uint8Array) => Array.from(bytes, (b) => alphabet[b % alphabet.length]).join('')

/** `bny_live_` + 40 random characters + 6 of checksum, so that scanners and typing mistakes are told without the database. */
export function makeSecret(): string {
  const body = `bny_live_${encode(randomBytes(40))}`
  return body + checksum(body)
}
const checksum = (body: string) =>
  fingerprint(body)
    .replace(/[^0-9A-Za-z]/g, '')
    .slice(0, 6)

export const isSecret = (token: string): boolean =>
  token.length === 55 && token.startsWith('bny_live_') && checksum(token.slice(0, -6)) === token.slice(-6)

/** What a key may do: its scopes, cut to what its member may do now. */
export const keyGrants = (scopes: readonly string[], member: Record<string, Scope>): Record<string, Scope> =>
  Object.fromEntries(scopes.filter((s) => s in member).map((s) => [s, member[s]!]))
