import type { Json, Via } from '../shape.ts'

/** An edit in the past: until `days` ago the field held `from`; what it got is what comes next, or what it has now. */
export interface Edit {
  on: string
  by: string | null
  days: number
  field: string
  from: Json
  via?: Via
  batch?: string
}

const euro = (amount: number): Json => ({ amount: amount * 100, currency: 'EUR' })

/** Edits the story tells about. */
export const history: Edit[] = [
  { on: 'hanna-lindqvist', by: 'ines', days: 216, field: 'phone', from: '+46 40 555 01 29' },
  { on: 'hanna-lindqvist', by: 'ines', days: 200, field: 'stage', from: 'subscriber' },
  { on: 'hanna-lindqvist', by: 'ines', days: 157, field: 'stage', from: 'prospect' },
  { on: 'hanna-lindqvist', by: 'ines', days: 39, field: 'jobTitle', from: 'Operations manager' },
  { on: 'hanna-lindqvist', by: 'ines', days: 39, field: 'tags', from: ['Hospitality'] },
  { on: 'osterby-hotels', by: 'ines', days: 157, field: 'stage', from: 'prospect' },
  { on: 'osterby-hotels', by: 'ines', days: 120, field: 'custom.sites', from: 13 },
  { on: 'osterby-hotels', by: 'ines', days: 1, field: 'custom.energySpend', from: euro(388_000), via: 'import' },
  { on: 'ysolde-brandt', by: 'ines', days: 210, field: 'ownerId', from: null },
  { on: 'ysolde-brandt', by: 'ines', days: 157, field: 'stage', from: 'prospect' },
  { on: 'kaspar-lunde', by: 'ines', days: 14, field: 'jobTitle', from: null },
  { on: 'matthias-krol', by: 'ines', days: 143, field: 'stage', from: 'subscriber' },
  { on: 'matthias-krol', by: 'ines', days: 61, field: 'jobTitle', from: 'Facilities manager' },
  { on: 'tannhof-bakery-group', by: 'ines', days: 40, field: 'custom.leaseEnds', from: null },
  { on: 'tannhof-bakery-group', by: 'ines', days: 143, field: 'stage', from: 'subscriber' },
  { on: 'elif-sarrano', by: 'jonas', days: 110, field: 'stage', from: 'subscriber' },
  { on: 'volare-cold-chain', by: 'jonas', days: 52, field: 'custom.sites', from: 19 },
  { on: 'bram-oosterling', by: 'ines', days: 20, field: 'stage', from: 'subscriber' },
  { on: 'bram-oosterling', by: 'ines', days: 38, field: 'ownerId', from: null },
  { on: 'sunniva-halvorsen', by: 'sixten', days: 640, field: 'stage', from: 'prospect' },
  { on: 'sunniva-halvorsen', by: 'amara', days: 330, field: 'jobTitle', from: 'Finance manager' },
  { on: 'norrvik-fisheries', by: 'sixten', days: 640, field: 'stage', from: 'prospect' },
  { on: 'gregor-haldane', by: 'sixten', days: 740, field: 'stage', from: 'customer' },
  { on: 'haldane-cold-store', by: 'sixten', days: 740, field: 'stage', from: 'customer' },
  { on: 'noor-castellane', by: 'amara', days: 130, field: 'email', from: 'noor.castelane@pembury.example' },
  { on: 'ludmila-venclova', by: 'ines', days: 77, field: 'stage', from: 'subscriber' },
  { on: 'pavel-ristow', by: 'jonas', days: 72, field: 'tags', from: ['Health'] },
  { on: 'teodor-almgren', by: 'rui', days: 450, field: 'stage', from: 'prospect' },
  { on: 'lindgren-timber', by: 'rui', days: 450, field: 'stage', from: 'prospect' },
  { on: 'luka-perkovac', by: 'rui', days: 54, field: 'language', from: 'en' },
  { on: 'saltmarsh-brewery', by: 'ines', days: 1, field: 'stage', from: 'prospect' },
  { on: 'aldercroft-laundry', by: 'jonas', days: 150, field: 'stage', from: 'prospect' },
  { on: 'corran-distillers', by: 'amara', days: 27, field: 'stage', from: 'prospect' },
  { on: 'hexley-motors', by: 'rui', days: 96, field: 'stage', from: 'prospect' },
  { on: 'maureen-upjohn', by: 'amara', days: 11, field: 'email', from: 'accounts@hexley.example' },
  { on: 'mollwitz-clinics', by: 'jonas', days: 34, field: 'tags', from: ['Health', 'Strategic'] },
  { on: 'pembury-textiles', by: 'amara', days: 16, field: 'custom.energySpend', from: euro(298_000) },
  { on: 'rheinkrone', by: 'ines', days: 28, field: 'custom.sites', from: 7 },
]
