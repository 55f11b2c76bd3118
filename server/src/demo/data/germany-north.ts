import type { CountryRows } from './row.ts'

export const germanyNorth: CountryRows = {
  country: 'DE',
  places: {
    Berlin: ['10115', 'Berlin'],
    Potsdam: ['14467', 'Brandenburg'],
    Kiel: ['24143', 'Schleswig-Holstein'],
    Hamburg: ['20457', 'Hamburg'],
    Bremerhaven: ['27568', 'Bremen'],
    Rostock: ['18055', 'Mecklenburg-Vorpommern'],
  },
  companies: [
    {
      firm: {
        key: 'mollwitz-clinics',
        name: 'Mollwitz Clinics',
        industry: 'Clinics',
        city: 'Berlin',
        domain: 'mollwitz.example',
      },
      facts: { size: '1000+', revenue: 148, sites: 5, fuel: 'district', spend: 1120 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Health', 'Strategic', 'Berlin visit'] },
      about: 'Five clinics in Berlin. Ward block C is the pilot; the works council wants to hear one running first.',
      people: [
        'Pavel Ristow, Facilities manager',
        'Annekathrin Schöller, Head of construction',
        'emeka-obiora=Dr. Emeka|Obiora, Medical director',
        'pawel-ristow=Pawel Ristow, Facility management',
        'Heike Zaunmüller, Purchasing',
      ],
    },
    {
      firm: {
        key: 'mollwitz-laundry',
        name: 'Mollwitz Textile Services',
        industry: 'Laundries',
        city: 'Potsdam',
        parent: 'mollwitz-clinics',
      },
      facts: { size: '50-249', revenue: 9, sites: 1, fuel: 'gas', spend: 204, lease: 33 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Health', 'Waste heat', 'Berlin visit'] },
      about: 'Washes for all five clinics. Waste water leaves the building at 52 degrees, which hurts to watch.',
      people: ['Sibylle Kranich, Operations manager', 'Murat Özgül, Maintenance lead'],
    },
    {
      firm: {
        key: 'wohnbau-friedrichshain',
        name: 'Gemeinnützige Wohnungsbaugenossenschaft Friedrichshain-Süd eG',
        industry: 'Housing',
        city: 'Berlin',
        domain: 'wbg-friedrichshain.example',
      },
      facts: { size: '50-249', revenue: 31, sites: 46, fuel: 'district', spend: 2300 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Multi-site', 'Public tender', 'Berlin visit'] },
      about:
        'Forty-six houses from 1928. Low radiators, high ceilings, patient tenants, and a board that votes on everything.',
      people: [
        'Friederike|von Hohenstein-Wittgenau, Member of the board',
        'Jürgen Weißgerber, Head of engineering',
        'Thanh-Hà|Nguyễn, Project manager',
        'Ilse Klapproth, Tenants’ council',
      ],
    },
    {
      firm: { key: 'spreewinkel', name: 'Spreewinkel Hotels', industry: 'Hotels', city: 'Berlin' },
      facts: { size: '50-249', revenue: 24, sites: 3, fuel: 'gas', spend: 187, lease: 20 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Hospitality', 'Berlin visit'] },
      about: 'Three hotels near the river. The first got its pump in the spring and shows it to visitors on request.',
      people: [
        'Leonie Dachsel, Managing director',
        'Ferhat Karabulut, Technical manager',
        'Constanze Uhlig, Accounting',
      ],
    },
    {
      firm: { key: 'kiezkorn', name: 'Kiezkorn Bäckereien', industry: 'Bakeries', city: 'Berlin' },
      facts: { size: '50-249', revenue: 18, sites: 12, fuel: 'gas', spend: 236, lease: 11 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Food', 'Multi-site', 'Berlin visit'] },
      about: 'One bakehouse, twelve shops. The ovens heat the yard; the proofing room is heated with gas.',
      people: ['Torsten Wackernagel, Owner', 'Aylin Demirtaş, Production manager', 'Wiebke, Shop manager'],
    },
    {
      firm: { key: 'havelufer-druck', name: 'Havelufer Druck', industry: 'Print works', city: 'Potsdam' },
      facts: { size: '10-49', revenue: 7.7, sites: 1, fuel: 'gas', spend: 66, lease: 15 },
      sales: { stage: 'subscriber', owner: null, tags: ['Berlin visit'] },
      about: 'Book printer in an old mill. Wants to know what a flood would do to an outdoor unit.',
      people: ['Reinhild Stobbe, Owner', 'Jannis Kretzer, Technician'],
    },
    {
      firm: {
        key: 'aldercroft-laundry',
        name: 'Aldercroft Laundry GmbH',
        industry: 'Laundries',
        city: 'Kiel',
        domain: 'aldercroft.example',
      },
      facts: { size: '50-249', revenue: 15, sites: 1, fuel: 'gas', spend: 322, lease: 41 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Waste heat', 'Reference'] },
      about: 'Ship and hotel linen. Steam replaced by hot water in half of the hall, the other half is next.',
      people: [
        'Gesa Hinrichsen, Managing director',
        'Malte Brodersen, Technical manager',
        'Kirsten Aldercroft, Accounts payable',
      ],
    },
    {
      firm: { key: 'elbgrund-kuehlhaus', name: 'Elbgrund Kühlhaus', industry: 'Cold stores', city: 'Hamburg' },
      facts: { size: '50-249', revenue: 27, sites: 2, fuel: 'electric', spend: 540, lease: 52 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Cold chain', 'Waste heat'] },
      about: 'Coffee, cocoa and frozen fish in the harbour. The neighbour would buy every kilowatt-hour of heat.',
      people: [
        'Hauke Petersilie, Managing director',
        'Samira Boukhari, Energy manager',
        'Knut Jessen, Refrigeration engineer',
      ],
    },
    {
      firm: { key: 'nordmole-fisch', name: 'Nordmole Fischfeinkost', industry: 'Fisheries', city: 'Bremerhaven' },
      facts: { size: '250-999', revenue: 64, sites: 2, fuel: 'gas', spend: 770 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Food', 'Cold chain'] },
      about: 'Herring salads and smoked salmon; cleans the whole line with 65-degree water between shifts.',
      people: [
        'Antje Sievers-Maaß, Plant manager',
        'Björn Rathjen, Maintenance lead',
        'Olga Schellenberg, Controller',
        'Timo Freese, Shift lead',
      ],
    },
    {
      firm: { key: 'warnow-bad', name: 'Warnow Thermalbad', industry: 'Spas', city: 'Rostock' },
      facts: { size: '50-249', revenue: 8.2, sites: 1, fuel: 'district', spend: 265 },
      sales: { stage: 'former', owner: null, tags: ['Public tender'] },
      about: 'City pool. We lost the tender by three points and they are not happy with the winner.',
      people: ['Dörte Lübbecke, Pool director', 'Ronny Kasch, Technician'],
    },
  ],
}
