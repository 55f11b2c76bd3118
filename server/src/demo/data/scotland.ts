import type { CountryRows } from './row.ts'

export const scotland: CountryRows = {
  country: 'GB',
  places: {
    Inverness: ['IV1 1NF', 'Scotland'],
    Peterhead: ['AB42 1DP', 'Scotland'],
    Edinburgh: ['EH6 6LX', 'Scotland'],
    Dundee: ['DD1 3JA', 'Scotland'],
  },
  companies: [
    {
      firm: {
        key: 'corran-distillers',
        name: 'Corran Distillers',
        industry: 'Distilleries',
        city: 'Inverness',
        domain: 'corran.example',
      },
      facts: { size: '50-249', revenue: 53, sites: 3, fuel: 'oil', spend: 910 },
      sales: { stage: 'customer', owner: 'amara', tags: ['Reference', 'Grid connection'] },
      about: 'Warehouse 7 is our largest running project. Everything hangs on the network operator.',
      people: [
        'Morag Strathallan, Distillery manager',
        'Alasdair McQuarrie, Project lead',
        'Ngozi Ferguson, Sustainability lead',
        'Torquil Baillie-Hume, Finance director',
      ],
    },
    {
      firm: {
        key: 'haldane-cold-store',
        name: 'Haldane Cold Store',
        industry: 'Cold stores',
        city: 'Peterhead',
        domain: 'haldane.example',
      },
      facts: { size: '10-49', revenue: 9.3, sites: 1, fuel: 'electric', spend: 166, lease: 40 },
      sales: { stage: 'former', owner: 'rui', tags: ['Cold chain', 'Win back'] },
      about: 'Service contract ended two years ago after a late spare part. The unit still runs, older every winter.',
      people: ['Gregor Haldane, Owner', 'Catriona Haldane, Office manager', 'Piotr Zawadzki-Brown, Engineer'],
    },
    {
      firm: { key: 'leithwater-baths', name: 'Leithwater Baths', industry: 'Spas', city: 'Edinburgh' },
      facts: { size: '50-249', revenue: 5.2, sites: 1, fuel: 'gas', spend: 189 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Public tender', 'Noise-sensitive'] },
      about: 'Victorian swimming baths run by a charity. Flats on three sides and 32 dB at the nearest bedroom.',
      people: ['Isla Cruickshank, Manager', 'Ewan Abernethy, Trustee', 'Parveen Akhtar-Boyd, Fundraiser'],
    },
    {
      firm: { key: 'tayfirth-jam', name: 'Tayfirth Preserves', industry: 'Food', city: 'Dundee' },
      facts: { size: '50-249', revenue: 16, sites: 1, fuel: 'gas', spend: 203, lease: 34 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Food', 'Waste heat'] },
      about:
        'Jam at 105 degrees, jars at 70, cooling tunnel in between: the heat goes round in a circle if you let it.',
      people: [
        'Fiona Auchterlonie, Plant manager',
        'Rory Kinnaird-Shaw, Maintenance lead',
        'Wanjiru Lindsay, Quality manager',
      ],
    },
  ],
}
