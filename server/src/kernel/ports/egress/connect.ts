import { Resolver } from 'node:dns/promises'
import { isIP, connect as open, type Socket } from 'node:net'
import { connect as openSecure } from 'node:tls'
import type { buildConnector } from 'undici'
import { checkAddresses, type Rules, targetOf } from './rules.ts'

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<string[]>

/** Asks the name servers directly: the system's own way holds a thread for as long as a name does not answer. */
export function nameServers(): Lookup {
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  return async (host) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    const found = [four, six].flatMap((r) => (r.status === 'fulfilled' ? r.value : []))
    if (!found.length) throw Object.assign(new Error(`The name ${host} is not known.`), { code: 'ENOTFOUND', host })
    return found
  }
}

const attemptMs = 5000

/**
 * A connector that resolves once, checks every address and connects to one of those it checked. Sockets stand in `dialing`
 * until they are connected.
 */
export function checkedConnector(rules: Rules, lookup: Lookup, dialing: Set<Socket>): buildConnector.connector {
  return (options, callback) => {
    connected(options, rules, lookup, dialing).then(
      (socket) => callback(null, socket),
      (error) => callback(error, null),
    )
  }
}

async function connected(
  options: buildConnector.Options,
  rules: Rules,
  lookup: Lookup,
  dialing: Set<Socket>,
): Promise<Socket> {
  const secure = options.protocol === 'https:'
  const bare = options.hostname.replace(/^\[|\]$/g, '')
  const target = targetOf(`${options.protocol}//${options.hostname}:${options.port || (secure ? 443 : 80)}/`, rules)
  const addresses = isIP(bare) ? [bare] : await lookup(target.host)
  checkAddresses(target, addresses, rules)
  let failure: unknown
  for (const address of addresses.slice(0, 3))
    try {
      return await dial(address, target.port, secure ? (isIP(bare) ? '' : target.host) : null, dialing)
    } catch (error) {
      failure = error
    }
  throw failure
}

/** Opens a connection to an address, never to a name; `name` is whom the certificate must name, null without TLS. */
function dial(host: string, port: number, name: string | null, dialing: Set<Socket>): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket =
      name === null
        ? open({ host, port, noDelay: true, keepAlive: true })
        : openSecure({ host, port, servername: name, ALPNProtocols: ['http/1.1'] })
    dialing.add(socket)
    socket.once('close', () => dialing.delete(socket))
    const timer = setTimeout(() => socket.destroy(failed(`${host} did not take the connection.`)), attemptMs)
    socket.once(name === null ? 'connect' : 'secureConnect', () => {
      clearTimeout(timer)
      dialing.delete(socket)
      resolve(socket)
    })
    // Stays on: an error after the connection is undici's, which listens too.
    socket.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}

const failed = (message: string) => Object.assign(new Error(message), { code: 'ETIMEDOUT' })
