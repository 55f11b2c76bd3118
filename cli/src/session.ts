import { type Banyan, createBanyan, refreshTokens, type TokenSource } from '@banyan/sdk'
import { Wrong } from './refusal.ts'
import { type Account, alone, keepWhileAlone, readSettings, settingsFile } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Options that every command takes. */
export interface Where {
  url?: string
  organization?: string
}

export interface Session {
  banyan: Banyan
  url: string
  account: Account
  /** Slug or id, when one is chosen. */
  organization: string | undefined
}

/** An address as people write it: "crm.example.com", "localhost:3000/". Throws Wrong when it is none. */
export function addressOf(typed: string): string {
  const local = /^(localhost|127\.|\[::1\])/.test(typed)
  const whole = /^https?:\/\//i.test(typed) ? typed : `${local ? 'http' : 'https'}://${typed}`
  if (!URL.canParse(whole)) throw new Wrong(`“${typed}” is no address: write it like https://crm.example.com.`)
  return new URL(whole).origin
}

/** Which installation a command speaks to: named, of the environment, or the one used last. */
export function urlOf(terminal: Terminal, where: Where): string | undefined {
  const typed = where.url ?? terminal.env.BANYAN_URL
  return typed ? addressOf(typed) : readSettings(settingsFile(terminal)).current
}

/** Tokens of the settings file, renewed by one command at a time. */
function storedTokens(file: string, url: string): TokenSource {
  const stored = () => readSettings(file).accounts[url]
  let token = stored()?.accessToken ?? ''
  return {
    current: () => token,
    renew: (refused) =>
      alone(file, async () => {
        const now = stored()
        // Another command may have renewed it meanwhile.
        if (now?.accessToken && now.accessToken !== refused) return (token = now.accessToken)
        if (!now?.refreshToken) return null
        const next = await refreshTokens({ url, fetch }, now.refreshToken)
        keepWhileAlone(file, (settings) => void Object.assign(settings.accounts[url]!, tokensOf(next)))
        return (token = next.accessToken)
      }),
  }
}

export const tokensOf = ({ accessToken, refreshToken }: { accessToken?: string; refreshToken?: string }) => ({
  accessToken,
  refreshToken,
})

/** The client as whoever is signed in. Throws Wrong when nobody is. */
export function open(terminal: Terminal, where: Where): Session {
  const file = settingsFile(terminal)
  const url = urlOf(terminal, where)
  if (!url) throw new Wrong('You are not signed in: banyan login --url https://…')
  const account = readSettings(file).accounts[url] ?? {}
  const apiKey = terminal.env.BANYAN_API_KEY || account.apiKey
  if (!apiKey && !account.accessToken) throw new Wrong(`You are not signed in at ${url}: banyan login --url ${url}`)
  // A key knows its organization, so one that was chosen for a person does not disturb it.
  const chosen = where.organization ?? terminal.env.BANYAN_ORGANIZATION
  const organization = chosen ?? (apiKey ? undefined : account.organization)
  const as = apiKey ? { apiKey } : { token: storedTokens(file, url) }
  return { banyan: createBanyan({ url, organization, ...as }), url, account, organization }
}
