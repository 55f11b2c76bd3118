import type { Script } from './cast.ts'
import { velo, veloIndependents, veloMembers, veloNotes, veloViews } from './data/velo.ts'
import type { DemoStory } from './shape.ts'
import { tell } from './tell.ts'

const script: Script = {
  organization: {
    slug: 'other',
    name: 'Velo Nord',
    settings: { timeZone: 'Europe/Copenhagen', currency: 'DKK', locale: 'da-DK' },
  },
  members: veloMembers,
  left: null,
  customFields: [],
  views: veloViews,
  countries: [velo],
  independents: veloIndependents,
  particulars: {
    'hanna-lindqvist': { stage: 'customer', owner: 'casper', created: 90 },
    'solvej-rymer': { stage: 'customer', owner: 'mirjam', created: 61 },
    'valdemar-utzen': { stage: 'former', owner: 'mirjam', created: 200 },
  },
  first: [],
  logbooks: [veloNotes],
  history: [{ on: 'hanna-lindqvist', by: 'casper', days: 60, field: 'stage', from: 'prospect' }],
  importDay: 150,
}

/** A second, small organization that must never see the first one: 10 companies, 25 contacts. Pure, like `marlow`. */
export function other(now: Date): DemoStory {
  return tell(script, now)
}
