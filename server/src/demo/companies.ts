import type { Firm, Script } from './cast.ts'
import { draw } from './draw.ts'
import type { Moments } from './moments.ts'
import { addressOf, type Reach } from './reach.ts'
import type { DemoCompany, Json, Money } from './shape.ts'

const euro = (amount: number): Money => ({ amount: Math.round(amount * 100), currency: 'EUR' })
const mailbox = {
  SE: 'info',
  NO: 'post',
  DK: 'kontakt',
  NL: 'info',
  BE: 'info',
  DE: 'kontakt',
  AT: 'office',
  GB: 'hello',
  ES: 'hola',
  PT: 'geral',
}

/** The companies of a script, in the order of `firms`. */
export function companiesOf(
  script: Script,
  firms: Firm[],
  ages: Map<string, number>,
  time: Moments,
  reach: Reach,
): DemoCompany[] {
  return firms.map((one): DemoCompany => {
    const { firm, facts, sales } = one
    const random = draw(`${firm.key} company`)
    const createdAt = time.past(ages.get(firm.key) ?? 0, random.whole(0, 120))
    const custom: Record<string, Json> = {}
    if (facts.fuel) custom.heatingFuel = facts.fuel
    if (facts.sites !== undefined) custom.sites = facts.sites
    if (facts.lease !== undefined) custom.leaseEnds = time.monthEnd(facts.lease)
    if (facts.spend !== undefined) custom.energySpend = { ...euro(facts.spend * 1000) }
    return {
      key: firm.key,
      name: firm.name,
      domain: one.domain,
      website: random.chance(0.88) ? `https://www.${one.domain}` : null,
      industry: firm.industry,
      size: facts.size,
      parentId: firm.parent ?? null,
      ownerId: sales.owner,
      stage: sales.stage,
      description: one.about,
      annualRevenue: euro(facts.revenue * 1_000_000),
      emails: [{ email: `${mailbox[one.country]}@${one.domain}`, label: 'work' }],
      phones: [{ phone: reach.office(one.country), label: 'work' }],
      addresses: [
        addressOf(firm.key, { city: firm.city, postalCode: one.postalCode, region: one.region, country: one.country }),
      ],
      tags: sales.tags ?? [],
      custom,
      createdAt,
      createdBy: makerOf(script, sales.owner, ages.get(firm.key) ?? 0, firm.key),
      updatedAt: createdAt,
      updatedBy: null,
      via: 'web',
    }
  })
}

/** Who made a record: mostly its owner, in old days also the colleague who has left. */
export function makerOf(script: Script, owner: string | null, days: number, key: string): string {
  const random = draw(`${key} maker`)
  if (script.left && days > script.left.days && random.chance(0.3)) return script.left.member
  const maker = owner ?? random.pick(script.members.slice(0, 3)).key
  const joined = script.members.find((one) => one.key === maker)?.joined ?? 0
  return joined >= days ? maker : (script.members[0]?.key ?? maker)
}
