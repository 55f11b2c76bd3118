import type { CountryRows } from './row.ts'

export const denmark: CountryRows = {
  country: 'DK',
  places: {
    København: ['2300', 'Hovedstaden'],
    Aarhus: ['8000', 'Midtjylland'],
    Esbjerg: ['6700', 'Syddanmark'],
    Odense: ['5000', 'Syddanmark'],
    Aalborg: ['9000', 'Nordjylland'],
    Helsingør: ['3000', 'Hovedstaden'],
  },
  companies: [
    {
      firm: { key: 'strandgaard-group', name: 'Strandgaard Group', industry: 'Holding', city: 'Aarhus' },
      facts: { size: '1000+', revenue: 176, sites: 13, fuel: 'mixed', spend: 1350 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Strategic', 'Food'] },
      about:
        'Owns a dairy, a bakery and the trucks between them. Buys centrally, decides locally, pays on the last day.',
      people: ['Vibeke Strandgaard, Chief executive', 'Mads-Emil Toftegaard, Head of energy'],
    },
    {
      firm: {
        key: 'strandgaard-mejeri',
        name: 'Strandgaard Mejeri',
        industry: 'Dairies',
        city: 'Aarhus',
        parent: 'strandgaard-group',
      },
      facts: { size: '250-999', revenue: 79, sites: 3, fuel: 'gas', spend: 740 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Food', 'Reference'] },
      about: 'Butter and skyr. Three pumps in cascade, seasonal performance 4.1 in the first full year.',
      people: [
        'Birthe Kjærulff, Plant manager',
        'Søren Ørbæk-Kjær, Maintenance lead',
        'Amal Farouk, Process engineer',
        'Lars Bo|Thyregod, Buyer',
      ],
    },
    {
      firm: {
        key: 'strandgaard-brod',
        name: 'Strandgaard Brød',
        industry: 'Bakeries',
        city: 'Odense',
        parent: 'strandgaard-group',
      },
      facts: { size: '50-249', revenue: 34, sites: 2, fuel: 'gas', spend: 298, lease: 18 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Food', 'Waste heat'] },
      about: 'Rye bread, baked slowly for sixteen hours. Watches what the dairy next in the family does.',
      people: [
        'Kirstine Aabye, Bakery director',
        'Henning Vestergård-Buhl, Technician',
        'Ditte Rosenkær, Quality manager',
      ],
    },
    {
      firm: { key: 'vesterhav-fisk', name: 'Vesterhav Fiskeindustri', industry: 'Fisheries', city: 'Esbjerg' },
      facts: { size: '50-249', revenue: 45, sites: 1, fuel: 'gas', spend: 520 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Food', 'Waste heat'] },
      about: 'Fish meal dryers: a lot of heat, a lot of smell, and neighbours who would like less of both.',
      people: [
        'Preben Sandahl-Holm, Plant manager',
        'Anne-Mette Ulvskov, Environment officer',
        'Tarik Jusufović, Shift lead',
      ],
    },
    {
      firm: { key: 'hotel-sundhavn', name: 'Hotel Sundhavn', industry: 'Hotels', city: 'Helsingør' },
      facts: { size: '10-49', revenue: 7.9, sites: 1, fuel: 'gas', spend: 74, lease: 7 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Hospitality'] },
      about: 'Harbour hotel with a view of Sweden; uses sea water, so filters are cleaned every spring.',
      people: ['Pernille Bagger-Lund, Hotel director', 'Oluf Krogsgaard, Caretaker', 'Maja Ferløv, Bookkeeper'],
    },
    {
      firm: { key: 'limfjord-klinik', name: 'Limfjord Privathospital', industry: 'Clinics', city: 'Aalborg' },
      facts: { size: '50-249', revenue: 26, sites: 1, fuel: 'district', spend: 158 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Health'] },
      about: 'Wants cooling for the new theatre and heat for the pool out of one plant room of twelve square metres.',
      people: [
        'Jytte Bisgård-Møller, Operations manager',
        'Rashid Malik-Toft, Building engineer',
        'Hanne Vindelev, Finance',
      ],
    },
    {
      firm: { key: 'oresund-tryk', name: 'Øresund Tryk', industry: 'Print works', city: 'København' },
      facts: { size: '10-49', revenue: 9.1, sites: 1, fuel: 'district', spend: 68, lease: 3 },
      sales: { stage: 'subscriber', owner: null },
      about: 'Posters and packaging. Will move across the bridge when the lease ends, perhaps.',
      people: ['Torben Hjorthøj, Owner', 'Signe Abildtrup, Project manager', 'Viggo Elkær, Printer'],
    },
    {
      firm: { key: 'fynske-gartnere', name: 'De Fynske Gartnere', industry: 'Greenhouses', city: 'Odense' },
      facts: { size: '50-249', revenue: 20, sites: 6, fuel: 'gas', spend: 880 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Grant', 'Multi-site'] },
      about: 'Six growers under one roof organisation. They share a boiler and would share a heat pump.',
      people: [
        'Ellen Margrethe|Hvidkjær, Chair',
        'Jeppe Damsbo, Technical advisor',
        'Kasia Brandt-Nowak, Grower',
        'Frode Rask, Grower',
      ],
    },
    {
      firm: { key: 'nordhavn-skoler', name: 'Nordhavn Friskoler', industry: 'Schools', city: 'København' },
      facts: { size: '50-249', revenue: 13, sites: 3, fuel: 'district', spend: 61 },
      sales: { stage: 'subscriber', owner: 'ines', tags: ['Public tender'] },
      about: 'Three small schools. Came for the teaching material on heat pumps and stayed on the list.',
      people: [
        'Gitte Ravnholt, Headteacher',
        'Anders Fjeldborg, Caretaker',
        'Bilal Chaudhry-Holst, Treasurer',
        'Tove Lykkegaard, Secretary',
        'Nikolaj Stenbæk, Physics teacher',
      ],
    },
  ],
}
