export { type Lookup, nameServers } from './connect.ts'
export { type Egress, type EgressAnswer, type EgressRequest, openEgress } from './egress.ts'
export { EgressRefused, type Rules, rulesOf } from './rules.ts'
