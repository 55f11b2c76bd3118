import { createBanyan } from '@banyan/sdk'
import type { Command } from 'commander'
import { ask, choose } from '../ask.ts'
import { Wrong } from '../refusal.ts'
import { addressOf, open, tokensOf, urlOf, type Where } from '../session.ts'
import { type Account, keep, readSettings, settingsFile } from '../settings.ts'
import { harmless, inputText, type Terminal } from '../terminal.ts'

interface Me {
  account: { name: string; email: string } | null
  organizations: { slug: string; name: string; role: string }[]
  organization: { slug: string; name: string } | null
  member: { name: string; email: string; roleName: string } | null
}

const meOf = (banyan: ReturnType<typeof createBanyan>) => banyan.me.get<Me>()

interface LoginOptions extends Where {
  email?: string
  passwordStdin?: boolean
  key?: string | boolean
}

/** `login`, `logout`, `whoami`. */
export function signInCommands(program: Command, terminal: Terminal): void {
  program
    .command('login')
    .description('sign in and remember it on this machine')
    .option('--email <address>', 'sign in with this address and a password')
    .option('--password-stdin', 'read the password from standard input')
    .option('--key [key]', 'sign in with an API key; without a value it is read from standard input')
    .action((_options, command: Command) => login(terminal, command.optsWithGlobals()))
  program
    .command('logout')
    .description('end the session and forget it')
    .action((_options, command: Command) => logout(terminal, command.optsWithGlobals()))
  program
    .command('whoami')
    .description('who is signed in, where, and in which organization')
    .option('--json', 'print JSON')
    .action((_options, command: Command) => whoami(terminal, command.optsWithGlobals()))
}

async function login(terminal: Terminal, options: LoginOptions): Promise<void> {
  const known = options.url || terminal.env.BANYAN_URL ? urlOf(terminal, options) : undefined
  const url =
    known ?? addressOf(await ask(terminal, 'Where is Banyan?', { flag: '--url', initial: 'http://localhost:3000' }))
  if (url.startsWith('http:') && !/^http:\/\/(localhost|127\.|\[::1\])/.test(url))
    terminal.err(`${url} is not encrypted: whoever is between reads what you send.\n`)
  const account = options.key ? await byKey(terminal, url, options) : await byPassword(terminal, url, options)
  const as = account.apiKey ? { apiKey: account.apiKey } : { token: account.accessToken! }
  const me = await meOf(createBanyan({ url, ...as }))
  account.organization = await organizationOf(terminal, me, options)
  await keep(settingsFile(terminal), (settings) => {
    settings.current = url
    settings.accounts[url] = account
  })
  const who = me.account?.email ?? me.member?.name ?? 'a key'
  const where = account.organization ?? me.organization?.slug
  terminal.err(`Signed in to ${url} as ${who}${where ? `, in ${where}` : ''}.\n`)
  if (!where && me.organizations.length > 1) terminal.err('Choose an organization: banyan organizations use <slug>\n')
}

async function byKey(terminal: Terminal, _url: string, { key }: LoginOptions): Promise<Account> {
  const typed = typeof key === 'string' ? key : await secret(terminal, 'API key', '--key <key>', true)
  return { apiKey: typed }
}

async function byPassword(terminal: Terminal, url: string, options: LoginOptions): Promise<Account> {
  const email = options.email ?? (await ask(terminal, 'E-mail', { flag: '--email' }))
  const password = await secret(terminal, 'Password', '--password-stdin', Boolean(options.passwordStdin))
  const signedIn = await createBanyan({ url }).auth.login({ email, password })
  return { ...tokensOf(signedIn), email }
}

/** A secret from standard input when it is piped and meant, else asked for without showing it. */
async function secret(terminal: Terminal, what: string, flag: string, fromInput: boolean): Promise<string> {
  const text =
    fromInput && terminal.piped
      ? (await inputText(terminal)).replace(/\r?\n$/, '')
      : await ask(terminal, what, { flag, hidden: true })
  if (!text) throw new Wrong(`No ${what.toLowerCase()} came: give it with ${flag}.`)
  return text
}

/** The organization to work in from now on: the one named, the only one, or the one chosen. */
async function organizationOf(terminal: Terminal, me: Me, options: LoginOptions): Promise<string | undefined> {
  const slugs = me.organizations.map((each) => each.slug)
  if (options.organization) {
    if (!slugs.includes(options.organization))
      throw new Wrong(`You do not belong to “${options.organization}”: you are in ${slugs.join(', ') || 'none'}.`)
    return options.organization
  }
  if (slugs.length < 2) return slugs[0]
  if (!terminal.interactive) return undefined
  return choose(
    terminal,
    'Organization',
    me.organizations.map((each) => ({ value: each.slug, label: each.name })),
  )
}

async function logout(terminal: Terminal, where: Where): Promise<void> {
  const file = settingsFile(terminal)
  const url = urlOf(terminal, where)
  const account = url ? readSettings(file).accounts[url] : undefined
  if (!url || !account) throw new Wrong('You are not signed in, so there is nothing to forget.')
  // Forgetting must work without the server; a session it does not hear of ends by itself.
  if (account.accessToken) {
    const session = open({ ...terminal, env: { ...terminal.env, BANYAN_API_KEY: undefined } }, where)
    await session.banyan.auth
      .logout()
      .catch(() => terminal.err('The server could not be told; the session ends later.\n'))
  }
  await keep(file, (settings) => {
    delete settings.accounts[url]
    settings.current = Object.keys(settings.accounts)[0]
  })
  terminal.err(`Signed out of ${url}.\n`)
}

async function whoami(terminal: Terminal, options: Where & { json?: boolean }): Promise<void> {
  const { banyan, url } = open(terminal, options)
  const me = await meOf(banyan)
  if (options.json) return terminal.out(`${JSON.stringify({ url, ...me }, null, 2)}\n`)
  const by = me.account ? `${me.account.name} <${me.account.email}>` : `a key of ${me.member?.name ?? 'a member'}`
  const here = me.organization ? `${me.organization.name} (${me.organization.slug})` : 'none chosen'
  await terminal.out(harmless(`${by}\nserver        ${url}\norganization  ${here}\n`))
  if (me.member) await terminal.out(`role          ${me.member.roleName}\n`)
}
