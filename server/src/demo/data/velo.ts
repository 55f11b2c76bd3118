import type { Script } from '../cast.ts'
import type { Logbook } from './logbook.ts'
import type { CountryRows } from './row.ts'

/** Velo Nord, a bicycle shop that also looks after the bicycles of firms. */
export const veloMembers: Script['members'] = [
  {
    key: 'mirjam',
    name: 'Mirjam Elkjær',
    email: 'owner@other.test',
    title: 'Owner',
    role: 'owner',
    status: 'active',
    signIn: true,
    joined: 700,
  },
  {
    key: 'casper',
    name: 'Casper Yilmaz-Thorup',
    email: 'casper@velonord.example',
    title: 'Workshop',
    role: 'member',
    status: 'active',
    signIn: false,
    joined: 400,
  },
]

export const veloViews: Script['views'] = [
  {
    key: 'everyone',
    noun: 'contacts',
    name: 'Everyone',
    filter: '',
    sort: 'fullName',
    columns: ['fullName', 'companyId', 'stage', 'phone', 'ownerId'],
    shared: true,
    position: 1,
    createdBy: 'mirjam',
  },
  {
    key: 'fleet-customers',
    noun: 'contacts',
    name: 'Fleet customers',
    filter: 'stage = "customer" AND NOT companyId = null',
    sort: '-updatedAt',
    columns: ['fullName', 'companyId', 'phone', 'lastActivityAt'],
    shared: true,
    position: 2,
    createdBy: 'mirjam',
  },
]

const small = (revenue: number) => ({ size: '1-9' as const, revenue })
const customer = { stage: 'customer' as const, owner: 'mirjam', tags: ['Fleet'] }
const prospect = { stage: 'prospect' as const, owner: 'casper' }

export const velo: CountryRows = {
  country: 'DK',
  places: { København: ['2200', 'Hovedstaden'], Roskilde: ['4000', 'Sjælland'] },
  companies: [
    {
      firm: { key: 'budstikken', name: 'Budstikken Cykelbude', industry: 'Couriers', city: 'København' },
      facts: { size: '10-49', revenue: 2.1 },
      sales: customer,
      about: 'Forty cargo bicycles, brakes every six weeks, tyres every ten.',
      people: ['Jannik Soelberg, Fleet manager', 'Aisha Warrag, Dispatcher', 'Troels Bramming, Courier'],
    },
    {
      firm: { key: 'fjordhuset-hotel', name: 'Hotel Fjordhuset', industry: 'Hotels', city: 'Roskilde' },
      facts: { size: '10-49', revenue: 4.8 },
      sales: customer,
      about: 'Twelve guest bicycles that must look new in May.',
      people: ['Karna Dyhr, Reception manager', 'Lukas Opstrup, Caretaker'],
    },
    {
      firm: { key: 'norrebro-smiles', name: 'Tandlægerne Nørrebro', industry: 'Dentists', city: 'København' },
      facts: small(1.4),
      sales: prospect,
      about: 'Wants company bicycles for the staff, leased, in white.',
      people: ['Henriette Gammelgaard, Dentist', 'Omar Benali-Juhl, Practice manager'],
    },
    {
      firm: { key: 'blomsterbuen', name: 'Blomsterbuen', industry: 'Florists', city: 'København' },
      facts: small(0.6),
      sales: customer,
      about: 'One cargo bicycle and a great many flat tyres from thorns.',
      people: ['Sif Nørlund, Owner'],
    },
    {
      firm: { key: 'roskilde-kommunehjem', name: 'Hjemmeplejen Roskilde Syd', industry: 'Home care', city: 'Roskilde' },
      facts: { size: '50-249', revenue: 9 },
      sales: prospect,
      about: 'Sixty electric bicycles in a tender next year; saddles matter most.',
      people: ['Lone Vadgaard, Purchasing', 'Marek Sobota, Team lead'],
    },
    {
      firm: { key: 'kaffekompagniet', name: 'Kaffekompagniet', industry: 'Cafés', city: 'København' },
      facts: small(0.9),
      sales: customer,
      about: 'Coffee bicycle with an espresso machine, 140 kg before the milk.',
      people: ['Ditlev Rhode, Barista', 'Nanna Kofoed-Sow, Owner'],
    },
    {
      firm: { key: 'skolen-ved-aen', name: 'Skolen ved Åen', industry: 'Schools', city: 'Roskilde' },
      facts: { size: '10-49', revenue: 3.2 },
      sales: { stage: 'subscriber', owner: null },
      about: 'Asks each spring for a morning of repairs with the sixth form.',
      people: ['Hjalte Broberg, Teacher'],
    },
    {
      firm: { key: 'havnens-bryghus', name: 'Havnens Bryghus', industry: 'Breweries', city: 'København' },
      facts: small(1.8),
      sales: prospect,
      about: 'A trailer for six kegs and a rider who dares.',
      people: ['Rikke Tornøe, Brewer', 'Bo Isager-Lindt, Sales'],
    },
    {
      firm: { key: 'cykelklub-sjo', name: 'Cykelklubben Sjö', industry: 'Clubs', city: 'København' },
      facts: small(0.1),
      sales: customer,
      about: 'Eighty members, ten per cent off, long talks about gears.',
      people: ['Flemming Aarslev, Chair', 'Yrsa Dam-Petersen, Treasurer'],
    },
    {
      firm: { key: 'gamle-cykler', name: 'Gamle Cykler', industry: 'Second hand', city: 'Roskilde' },
      facts: small(0.3),
      sales: { stage: 'former', owner: 'casper' },
      about: 'Bought our trade-ins until they closed their shop.',
      people: ['Poul Erik|Hjortkjær, Owner'],
    },
  ],
}

/** The first one is a customer of Marlow Heatworks as well: same name, another life. */
export const veloIndependents: Script['independents'] = [
  { person: 'Hanna Lindqvist', country: 'SE', city: 'Malmö', email: 'hanna.cyklar@mailbox.example' },
  { person: 'Solvej Rymer', country: 'DK', city: 'København', email: 'solvej@rymer.example' },
  { person: 'Ali Reza|Tavakoli-Bech', country: 'DK', city: 'København', email: 'ali@postbox.example' },
  { person: 'Gry', country: 'DK', city: 'Roskilde', email: 'gry@mailbox.example' },
  { person: 'Valdemar Utzen', country: 'DK', city: 'København', email: 'valdemar@postbox.example' },
  { person: 'Nina Østrup-Achen', country: 'DK', city: 'København', email: 'nina@achen.example' },
  { person: 'Knud Aage|Frimodt', country: 'DK', city: 'Roskilde', email: 'knud@frimodt.example' },
]

export const veloNotes: Logbook = {
  'budstikken mirjam 3':
    'Forty bicycles, brakes due again. Four came in with the wrong pads, fitted by a courier at night.',
  'jannik-soelberg casper 20':
    'Wants a spare bicycle in front of our door at all times. Keys are in the box behind the pump.',
  'fjordhuset-hotel casper 41': 'Guest bicycles serviced, two baskets replaced, one found in the fjord.',
  'henriette-gammelgaard mirjam 12': 'Leasing offer for nine white bicycles, three years, service in their yard.',
  'lone-vadgaard mirjam 30': 'Tender asks for a saddle test with twelve carers. Booked the workshop for {day+20}.',
  'kaffekompagniet casper 8': 'Rear hub gave up under the espresso machine. Fitted one from a moped.',
  'hanna-lindqvist casper 2': 'Comes over the bridge for her gear hub. Ready on {day+2}, call after five.',
  'valdemar-utzen mirjam 55': 'Bought a folding bicycle for the train, returned it, bought it again.',
  'blomsterbuen casper 16': 'Thorns again. Sold her tyres with a thick belt and a pair of gloves.',
  'havnens-bryghus mirjam 25': 'Keg trailer: brake on the trailer itself or no deal, Rikke agrees after one ride.',
}
