import { type Program, systemActor } from '../kernel/index.ts'
import { companies } from '../modules/contacts/index.ts'
import { readyFiles, storeFile } from '../modules/files/index.ts'
import { members } from '../modules/organizations/index.ts'
import { pdfOf, photoOf } from './papers.ts'

interface Paper {
  name: string
  /** Which of the largest companies it hangs on; none stands in Documents alone. */
  company?: number
  tags: string[]
  body: () => Buffer | Promise<Buffer>
}

const papers: Paper[] = [
  {
    name: 'Offer 2041 heat pump plant.pdf',
    company: 0,
    tags: ['Offer'],
    body: () =>
      pdfOf('Offer 2041', [
        'Two R290 heat pumps, 420 kW each, with buffer store and controls',
        'Design, delivery, installation and start-up: 1,284,500.00 EUR',
        'Saves about 61 % of the gas used for process heat today',
        'Valid for 30 days. Delivery within 22 weeks of your order.',
      ]),
  },
  {
    name: 'Maintenance contract.pdf',
    company: 0,
    tags: ['Contract'],
    body: () =>
      pdfOf('Maintenance contract', [
        'Two visits a year and remote watch of the plant',
        'Answer within 4 hours, on site within 24 hours',
        'Yearly fee 18,400.00 EUR, first year included in the offer',
      ]),
  },
  { name: 'Machine room before.jpg', company: 0, tags: ['Site'], body: () => photoOf(28, 0) },
  { name: 'Machine room after.jpg', company: 0, tags: ['Site'], body: () => photoOf(150, 1) },
  {
    name: 'Heat meter readings.csv',
    company: 1,
    tags: ['Measurement'],
    body: () => Buffer.from(readings()),
  },
  { name: 'Roof units.jpg', company: 1, tags: ['Site'], body: () => photoOf(210, 2) },
  {
    name: 'Commissioning checklist.md',
    tags: ['Template'],
    body: () =>
      Buffer.from(
        '# Commissioning checklist\n\n- Pressure test at 32 bar, 24 hours\n- Vacuum below 5 mbar\n- Fill R290, 18.5 kg, note the batch\n- Flow of source and sink within 5 % of plan\n- Noise at the boundary below 45 dB(A)\n- Hand over manuals and the log-in\n',
      ),
  },
  {
    name: 'Price list 2027.pdf',
    tags: ['Template'],
    body: () =>
      pdfOf('Price list 2027', [
        'HT-180: 148,200.00 EUR',
        'HT-420: 312,900.00 EUR',
        'Buffer store 10 m3: 24,600.00 EUR',
      ]),
  },
]

function readings(): string {
  const lines = ['day,kWh heat,kWh power,COP']
  for (let day = 1; day <= 28; day++) {
    const heat = 8400 + ((day * 7919) % 1300)
    const power = Math.round(heat / (3.1 + ((day * 31) % 7) / 10))
    lines.push(`2026-10-${String(day).padStart(2, '0')},${heat},${power},${(heat / power).toFixed(2)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Documents of the demo: offers, contracts, photos, measurements, some of them on companies. */
export async function seedFiles(program: Program, organization: string): Promise<void> {
  readyFiles(program)
  const system = program.open(organization, systemActor)
  const people = await members.find(system, { filter: 'status = "active"', limit: 4, sort: ['createdAt'] })
  const firms = await companies.find(system, { filter: 'stage = "customer"', limit: 2, sort: ['name'] })
  let turn = 0
  for (const { name, company, tags, body } of papers) {
    const member = people[turn++ % people.length]
    const firm = company === undefined ? undefined : firms[company]
    if (!member) return
    const actor = { ...systemActor, kind: 'person' as const, id: member.id, member: member.id, name: member.name ?? '' }
    await storeFile(
      { ctx: program.open(organization, actor, { via: 'web' }) },
      { name, tags, body: await body(), about: firm && { noun: 'companies', id: firm.id } },
    )
  }
}
