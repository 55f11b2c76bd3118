import ipaddr from 'ipaddr.js'

/** Services of machines and clouds that answer on addresses which look public. */
const special = new Set(['168.63.129.16'])
const global6 = ipaddr.IPv6.parseCIDR('2000::/3')
/** Benchmarks, old relays and documentation, which not every list of ranges calls by name. */
const unused4 = ['192.88.99.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'].map((c) =>
  ipaddr.IPv4.parseCIDR(c),
)
const unused6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((c) => ipaddr.IPv6.parseCIDR(c))

/**
 * Whether an address belongs to a single machine on the public internet. Private, loopback, link-local, shared, multicast and
 * reserved ranges do not, nor does any IPv6 form that carries an IPv4 address: mapped, NAT64, 6to4, Teredo.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const ip = ipaddr.parse(address)
  if (special.has(ip.toString()) || ip.range() !== 'unicast') return false
  if (ip instanceof ipaddr.IPv4) return !unused4.some((range) => ip.match(range))
  return ip.match(global6) && !unused6.some((range) => ip.match(range))
}

/** Whether an address lies in a range such as 10.0.0.0/8. */
export function within(address: string, range: Range): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  return ip.kind() === range[0].kind() && ip.match(range as never)
}

export type Range = ReturnType<typeof ipaddr.parseCIDR>
export const rangeOf = (text: string): Range => ipaddr.parseCIDR(text)
