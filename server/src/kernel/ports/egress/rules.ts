import { isIP } from 'node:net'
import { isPublic, type Range, rangeOf, within } from './address.ts'

/** A request that this installation does not make: the address is nobody's on the public internet, or the URL is no plain web address. */
export class EgressRefused extends Error {}

/** Where requests may go, beside the public internet. */
export interface Rules {
  /** In production http is refused, except to own networks. */
  production: boolean
  ranges: readonly Range[]
  /** `host:port`, lower case; whatever the name stands for is allowed. */
  places: ReadonlySet<string>
}

/** Reads EGRESS_ALLOW: ranges such as 10.0.0.0/8 and places such as erp.example.com:8443, by comma. */
export function rulesOf(production: boolean, allow = ''): Rules {
  const entries = allow
    .split(',')
    .map((e) => e.trim().toLowerCase())
    .filter(Boolean)
  return {
    production,
    ranges: entries.filter((e) => e.includes('/')).map(rangeOf),
    places: new Set(entries.filter((e) => !e.includes('/'))),
  }
}

/** Ports of other protocols: a request to them may be taken for a command there. */
const otherPorts = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 138, 139, 143, 161, 162, 179, 389, 427, 445, 465, 500, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 543, 544, 548, 554, 556, 563, 587, 601, 623, 636, 873, 989, 990, 992, 993, 995, 1433, 1521,
  1719, 1720, 1723, 2049, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 5672, 5900,
  5984, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 8500, 9042, 9092, 9200, 9300, 10080, 10250,
  11211, 27017, 50070,
])

/** Names that mean a machine or a network of one's own, wherever they are asked. */
const ownNames =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|lan|home|corp|home\.arpa|in-addr\.arpa|ip6\.arpa)$/

/** A checked URL and what remains to be decided once its addresses are known. */
export interface Target {
  url: URL
  /** Without brackets and without the dot at the end. */
  host: string
  port: number
  place: boolean
}

/** Reads a URL strictly. Throws EgressRefused with a sentence. */
export function targetOf(text: string, rules: Rules): Target {
  const url = parsed(text)
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const place = rules.places.has(`${host}:${port}`) || rules.places.has(`[${host}]:${port}`)
  const target = { url, host, port, place }
  if (!place) checkPlace(target, rules)
  return target
}

/** A machine and a port that speak another protocol than the web's, such as mail. Throws EgressRefused with a sentence. */
export function machineOf(name: string, port: number, rules: Rules): Target {
  if (!/^[a-z0-9.:[\]_-]{1,253}$/i.test(name)) throw new EgressRefused('This is no name of a machine.')
  const url = parsed(`https://${isIP(name) === 6 ? `[${name}]` : name}:${port}/`)
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const target = {
    url,
    host,
    port,
    place: rules.places.has(`${host}:${port}`) || rules.places.has(`[${host}]:${port}`),
  }
  if (!target.place) checkHost(target, rules)
  return target
}

function parsed(text: string): URL {
  if (text.length > 2000 || !/^https?:\/\/[^\s\\/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text))
    throw new EgressRefused('This is no web address: it begins with https:// and has no spaces.')
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new EgressRefused('This is no web address.')
  }
  if (/^[^/]*\/\/[^/?#]*@/.test(text))
    throw new EgressRefused('A web address with a user name or password in it is not used.')
  return url
}

function checkPlace(target: Target, rules: Rules): void {
  const { url, port } = target
  if (url.protocol === 'http:' && rules.production && !rules.ranges.length) throw new EgressRefused(overHttp)
  if (otherPorts.has(port)) throw new EgressRefused(`Port ${port} is not for the web.`)
  checkHost(target, rules)
}

function checkHost(target: Target, rules: Rules): void {
  const { host } = target
  if (isIP(host)) checkAddresses(target, [host], rules)
  else if (!rules.ranges.length && (!host.includes('.') || ownNames.test(host)))
    throw new EgressRefused(`“${host}” is a name of an own network.`)
}

const overHttp = 'Use https: what is sent over http can be read on the way.'

/**
 * All addresses of a name must be allowed: one bad answer among good ones is how a name is turned inward. Which one it was
 * stays untold: inner addresses are nobody's business outside.
 */
export function checkAddresses(target: Target, addresses: readonly string[], rules: Rules): void {
  if (target.place) return
  const plain = target.url.protocol === 'http:' && rules.production
  for (const address of addresses)
    if (!rules.ranges.some((r) => within(address, r)) && (plain || !isPublic(address)))
      throw new EgressRefused(
        isPublic(address) ? overHttp : `“${target.host}” leads to an address that is not on the public internet.`,
      )
}
