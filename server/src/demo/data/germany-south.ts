import type { CountryRows } from './row.ts'

export const germanySouth: CountryRows = {
  country: 'DE',
  places: {
    München: ['80339', 'Bayern'],
    Kempten: ['87435', 'Bayern'],
    Nürnberg: ['90443', 'Bayern'],
    Freiburg: ['79098', 'Baden-Württemberg'],
    Reutlingen: ['72764', 'Baden-Württemberg'],
    Köln: ['50678', 'Nordrhein-Westfalen'],
    Leipzig: ['04109', 'Sachsen'],
    Frankfurt: ['60314', 'Hessen'],
  },
  companies: [
    {
      firm: { key: 'illertal-molkerei', name: 'Illertal Molkerei', industry: 'Dairies', city: 'Kempten' },
      facts: { size: '250-999', revenue: 118, sites: 3, fuel: 'gas', spend: 1640 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Food', 'Strategic', 'Grant'] },
      about: 'Mountain cheese and butter. Pasteurising at 78 degrees next to ice water: a heat pump engineer’s dream.',
      people: [
        'Korbinian Rauscher, Technical director',
        'Monika Gschwend, Energy manager',
        'Alois Prestele, Dairy manager',
        'Derya Akbulut, Process engineer',
        'Veronika Hiebl, Buyer',
      ],
    },
    {
      firm: {
        key: 'illertal-logistik',
        name: 'Illertal Logistik',
        industry: 'Cold stores',
        city: 'Kempten',
        parent: 'illertal-molkerei',
      },
      facts: { size: '50-249', revenue: 21, sites: 1, fuel: 'electric', spend: 310 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Cold chain'] },
      about: 'The dairy’s cold store and lorries. Its waste heat could warm the dairy, 400 metres up the hill.',
      people: ['Xaver Immler, Site manager', 'Zuzana Hlaváčková, Dispatcher'],
    },
    {
      firm: { key: 'isarbogen', name: 'Isarbogen Brauerei', industry: 'Breweries', city: 'München' },
      facts: { size: '50-249', revenue: 38, sites: 2, fuel: 'gas', spend: 455 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Food', 'Reference'] },
      about: 'Brewery with its own beer garden. Mash heat comes from the fermenting cellar since last autumn.',
      people: [
        'Vitus Oberleitner, Head brewer',
        'Carolin Stadlmayr, Managing director',
        'Emre Taşkın, Maintenance lead',
      ],
    },
    {
      firm: { key: 'frankenpapier', name: 'Frankenpapier', industry: 'Paper', city: 'Nürnberg' },
      facts: { size: '250-999', revenue: 83, sites: 1, fuel: 'gas', spend: 2900 },
      sales: { stage: 'prospect', owner: 'amara', tags: ['Waste heat', 'Strategic'] },
      about: 'Corrugated board. Drying cylinders need steam at 120 degrees, which is where our largest model ends.',
      people: ['Gerlinde Hufnagel, Plant manager', 'Sebastian Zwick, Energy manager', 'Natalia Koroljow, Finance'],
    },
    {
      firm: { key: 'breisgau-kliniken', name: 'Breisgau Rehakliniken', industry: 'Clinics', city: 'Freiburg' },
      facts: { size: '250-999', revenue: 57, sites: 4, fuel: 'gas', spend: 390, lease: 84 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Health', 'Noise-sensitive'] },
      about: 'Four rehabilitation clinics with therapy pools; three done, the last waits for the new wing.',
      people: [
        'Ulrike Fehrenbach, Estates director',
        'Pascal Dörflinger, Technical manager',
        'Amina Traoré-Beck, Head of therapy',
      ],
    },
    {
      firm: { key: 'albtuch', name: 'Albtuch Weberei', industry: 'Textiles', city: 'Reutlingen' },
      facts: { size: '10-49', revenue: 9.9, sites: 1, fuel: 'oil', spend: 148 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Grant'] },
      about: 'Weaving mill with a dyeing annex and an oil tank that the inspector has given eighteen more months.',
      people: ['Eberhard Mayländer, Owner', 'Kathrin Schwöbel, Production manager', 'Ismail Haziri, Boiler operator'],
    },
    {
      firm: { key: 'rheinkrone', name: 'Rheinkrone Hotels', industry: 'Hotels', city: 'Köln' },
      facts: { size: '250-999', revenue: 61, sites: 8, fuel: 'gas', spend: 402, lease: 4 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Hospitality', 'Multi-site'] },
      about: 'Eight business hotels; the lease of the largest ends soon and the landlord pays half of any new plant.',
      people: [
        'Sabine Quirmbach, Head of property',
        'Lukas Overath, Energy manager',
        'Funmilayo Adeyinka, General manager',
        'Werner Jülich, Controller',
      ],
    },
    {
      firm: { key: 'pleissenhof', name: 'Pleißenhof Großbäckerei', industry: 'Bakeries', city: 'Leipzig' },
      facts: { size: '250-999', revenue: 49, sites: 2, fuel: 'gas', spend: 880, lease: 57 },
      sales: { stage: 'prospect', owner: 'amara', tags: ['Food', 'Waste heat'] },
      about:
        'Bakes rolls for supermarkets around the clock. Freezer and ovens stand back to back and know nothing of it.',
      people: [
        'Mandy Grützner, Plant manager',
        'Ralf Zschoche, Maintenance lead',
        'Oleksandr Bondarets, Refrigeration engineer',
        'Silke Röthig, Purchasing',
      ],
    },
    {
      firm: { key: 'mainbogen-schulen', name: 'Schulverbund Mainbogen', industry: 'Schools', city: 'Frankfurt' },
      facts: { size: '250-999', revenue: 40, sites: 11, fuel: 'gas', spend: 275 },
      sales: { stage: 'subscriber', owner: null, tags: ['Public tender', 'Multi-site'] },
      about: 'Eleven independent schools that buy together. Asked for our noise data sheets for playgrounds.',
      people: ['Christiane Bärenfänger, Director', 'Hakan Yükseloğlu, Caretaker in chief', 'Gundula Spieß, Treasurer'],
    },
  ],
}
