import { type Person, slug } from './cast.ts'
import { type CountryCode, countries } from './countries.ts'
import { draw } from './draw.ts'
import type { DemoAddress, DemoEmail, DemoPhone } from './shape.ts'

/** Gives every person and company addresses and numbers that nobody else in the story has. */
export interface Reach {
  emails(person: Person): DemoEmail[]
  /** With `needed` there is at least one number. */
  phones(person: Person, needed: boolean): DemoPhone[]
  office(country: CountryCode): string
}

/** A street address in a city, the same for the same key. */
export function addressOf(
  key: string,
  at: Omit<DemoAddress, 'street' | 'label' | 'country'> & { country: CountryCode },
) {
  const { streets, numberFirst } = countries[at.country]
  const random = draw(`${key} street`)
  const street = random.pick(streets)
  const number = random.whole(1, 96)
  const address: DemoAddress = {
    street: numberFirst ? `${number} ${street}` : `${street} ${number}`,
    ...at,
    label: 'work',
  }
  return address
}

/** A new directory; the numbers it hands out depend on the order of the calls only. */
export function directory(): Reach {
  const taken = new Set<string>()
  const count: Record<string, number> = {}
  const nextNumber = (kind: 'office' | 'personal', country: CountryCode) => {
    const n = count[kind + country] ?? 0
    count[kind + country] = n + 1
    return countries[country][kind](n)
  }
  const free = (candidates: string[]) => {
    const found = candidates.find((one) => !taken.has(one))
    if (!found) throw new Error(`no address left of ${candidates.join(', ')}`)
    taken.add(found)
    return found
  }

  return {
    office: (country) => nextNumber('office', country),
    emails(person) {
      if (person.email) return [{ email: person.email, label: 'work' }]
      if (!person.firm) return []
      const first = slug(person.firstName).replaceAll('-', '') || person.key.split('-')[0] || 'post'
      const last = slug(person.lastName ?? '').replaceAll('-', '') || person.key.split('-')[1] || first
      const style = draw(`${person.firm.firm.key} mail`).pick([`${first}.${last}`, `${first[0]}.${last}`, first, last])
      const full = last === first ? first : `${first}.${last}`
      const { domain } = person.firm
      const work = free([style, full, person.key].map((local) => `${local}@${domain}`))
      const random = draw(`${person.key} second mail`)
      const rows: DemoEmail[] = [{ email: work, label: 'work' }]
      if (random.chance(0.12)) {
        const home = random.pick(['mailbox.example', 'postbox.example', 'hemma.example'])
        rows.push({ email: free([`${full}@${home}`, `${person.key}@${home}`]), label: 'home' })
      }
      return rows
    },
    phones(person, needed) {
      const random = draw(`${person.key} phone`)
      const kind = random.next()
      const personal = (): DemoPhone => ({
        phone: nextNumber('personal', person.country),
        label: countries[person.country].mobile ? 'mobile' : 'work',
      })
      const office = (): DemoPhone => ({ phone: nextNumber('office', person.country), label: 'work' })
      if (kind < 0.07 && !needed) return []
      if (kind < 0.5) return [personal()]
      return kind < 0.7 ? [office()] : [office(), personal()]
    },
  }
}
