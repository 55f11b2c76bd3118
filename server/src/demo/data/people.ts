import type { DemoEmail, DemoPhone, Stage } from '../shape.ts'

/** What is known of single people beyond their company's row. Days are days before now. */
export interface Particulars {
  stage?: Stage
  owner?: string | null
  created?: number
  source?: string
  language?: string
  emails?: DemoEmail[]
  phones?: DemoPhone[]
  tags?: string[]
  birthday?: string
  buyingRole?: 'decides' | 'buys' | 'advises' | 'uses'
}

const work = (...emails: string[]): DemoEmail[] =>
  emails.map((email, index) => ({ email, label: index === 0 ? 'work' : 'other' }))

/** The main people of the story, in the order in which lists show them. */
export const mainCast: Record<string, Particulars> = {
  'hanna-lindqvist': {
    stage: 'customer',
    created: 223,
    source: 'Trade fair',
    emails: work('hanna@osterby.example'),
    phones: [{ phone: '+46 40 555 01 92', label: 'work' }],
    tags: ['Hospitality', 'Reference'],
    birthday: '1978-04-12',
    buyingRole: 'decides',
  },
  'matthias-krol': {
    created: 310,
    source: 'Trade fair',
    emails: work('krol@tannhof.example'),
    tags: ['Food'],
    buyingRole: 'decides',
  },
  'elif-sarrano': {
    created: 402,
    source: 'Referral',
    emails: work('elif.sarrano@volare.example'),
    tags: ['Strategic'],
    buyingRole: 'advises',
  },
  'bram-oosterling': { created: 41, source: 'Website', emails: work('bram@kestrel.example'), buyingRole: 'decides' },
  'sunniva-halvorsen': {
    stage: 'customer',
    created: 771,
    source: 'Referral',
    emails: work('sunniva@norrvik.example', 'post@norrvik.example'),
    tags: ['Care Plus'],
    birthday: '1981-10-28',
    buyingRole: 'decides',
  },
  'dorian-achterberg': {
    created: 188,
    source: 'Trade fair',
    emails: work('d.achterberg@brightwater.example'),
    buyingRole: 'buys',
  },
  'ludmila-venclova': {
    created: 96,
    source: 'Public tender',
    emails: work('ludmila.venclova@quayside.example'),
    buyingRole: 'advises',
  },
  'teodor-almgren': {
    stage: 'customer',
    created: 588,
    source: 'Referral',
    emails: work('teodor@lindgren-timber.example'),
    buyingRole: 'uses',
  },
  'noor-castellane': {
    created: 133,
    source: 'Energy agency',
    emails: work('noor@pembury.example'),
    tags: ['Grant'],
    buyingRole: 'advises',
  },
  'gregor-haldane': {
    stage: 'former',
    created: 783,
    source: 'Phone',
    emails: work('gregor@haldane.example'),
    tags: ['Win back'],
    buyingRole: 'decides',
  },
  'ysolde-brandt': {
    stage: 'customer',
    created: 214,
    source: 'Referral',
    emails: work('ysolde@osterby.example'),
    tags: ['Hospitality'],
    buyingRole: 'buys',
  },
  'pavel-ristow': {
    created: 260,
    source: 'Trade fair',
    emails: work('p.ristow@mollwitz.example'),
    tags: ['Health', 'Berlin visit'],
    buyingRole: 'advises',
  },
  'ciara-donnellan': {
    created: 90,
    source: 'Public tender',
    owner: 'ines',
    emails: work('ciara.donnellan@quayside.example'),
    buyingRole: 'uses',
  },
  'anselm-vogt': {
    stage: 'subscriber',
    created: 300,
    source: 'Newsletter',
    emails: work('vogt@tannhof.example'),
    buyingRole: 'uses',
  },
  'marit-eikeland': { created: 52, source: 'Website', emails: work('marit@fjordlight.example'), buyingRole: 'decides' },
  'oskar-wendell': {
    created: 377,
    source: 'Referral',
    emails: work('oskar.wendell@volare.example'),
    buyingRole: 'uses',
  },
  'renske-duivenvoorde': {
    stage: 'subscriber',
    created: 39,
    source: 'Newsletter',
    emails: work('office@kestrel.example'),
  },
  'luka-perkovac': {
    created: 120,
    source: 'Partner',
    emails: work('luka@adria-storage.example'),
    language: 'hr',
    buyingRole: 'decides',
  },
  'birgit-ohlsen': {
    stage: 'customer',
    created: 700,
    source: 'Referral',
    emails: work('birgit@norrvik.example'),
    birthday: '1969-02-01',
    buyingRole: 'buys',
  },
  'kaspar-lunde': {
    stage: 'prospect',
    created: 60,
    source: 'Referral',
    emails: work('kaspar@osterby.example'),
    buyingRole: 'buys',
  },
  'laila-haddad': {
    stage: 'customer',
    created: 150,
    source: 'Website',
    emails: work('laila@osterby.example'),
    language: 'ar',
    buyingRole: 'uses',
  },
  'samer-najjar': {
    created: 140,
    source: 'Trade fair',
    emails: work('samer@tannhof.example'),
    language: 'ar',
    buyingRole: 'uses',
  },
}

/** Records that came in twice, and other people a tidy list would not have. */
export const others: Record<string, Particulars> = {
  'h-lindqvist': {
    stage: 'prospect',
    owner: null,
    created: 168,
    source: 'Import',
    language: 'en',
    emails: work('h.lindqvist@osterby.example'),
    phones: [
      { phone: '+46 40 555 01 92', label: 'work' },
      { phone: '+46 70 555 0148', label: 'mobile' },
    ],
    tags: ['Malmö'],
  },
  'ciara-donellan': { owner: null, created: 168, source: 'Import', emails: work('cdonellan@quayside.example') },
  'pawel-ristow': { owner: null, created: 168, source: 'Import', emails: work('pawel.ristow@mollwitz.example') },
  'a-vogt': { owner: null, created: 168, source: 'Import', emails: work('a.vogt@tannhof.example') },
  'oscar-wendel': { owner: null, created: 168, source: 'Import', emails: work('wendel@volare.example') },
  'luka-perkovac-2': { owner: null, created: 168, source: 'Import', emails: work('l.perkovac@adria-storage.example') },
  'luka-perkovac-3': {
    stage: 'subscriber',
    owner: null,
    created: 20,
    source: 'Website',
    emails: work('luka.perkovac@mailbox.example'),
  },
  'marit-ekeland': { owner: null, created: 168, source: 'Import', emails: work('ekeland@fjordlight.example') },
  'n-castellane': { owner: null, created: 168, source: 'Import', emails: work('n.castellane@textile-forum.example') },
  // Two people who share one mailbox.
  'rupert-windhager': { emails: work('rezeption@silbernegams.example'), buyingRole: 'decides' },
  'cacilia-windhager': { emails: work('rezeption@silbernegams.example'), buyingRole: 'decides' },
  // Reached by telephone only.
  'kjell-ake-sandstrom': { emails: [], buyingRole: 'decides' },
  'bjornar-rosvik': { emails: [] },
  'josiah-quill': { emails: [] },
  // Reached by mail only.
  'ilse-klapproth': { phones: [] },
  'nikolaj-stenbaek': { phones: [], source: 'Website' },
  'vitus-oberleitner': { birthday: '1963-07-30', buyingRole: 'decides' },
}
