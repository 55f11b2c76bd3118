import type { CountryRows } from './row.ts'

export const netherlands: CountryRows = {
  country: 'NL',
  places: {
    Rotterdam: ['3011 WN', 'Zuid-Holland'],
    Utrecht: ['3511 LN', 'Utrecht'],
    Naaldwijk: ['2671 DE', 'Zuid-Holland'],
    Zwolle: ['8011 CW', 'Overijssel'],
    Groningen: ['9711 KP', 'Groningen'],
    Breda: ['4811 XT', 'Noord-Brabant'],
    Haarlem: ['2011 HN', 'Noord-Holland'],
    Tilburg: ['5038 EA', 'Noord-Brabant'],
  },
  companies: [
    {
      firm: {
        key: 'volare-cold-chain',
        name: 'Volare Cold Chain',
        industry: 'Cold stores',
        city: 'Rotterdam',
        domain: 'volare.example',
      },
      facts: { size: '250-999', revenue: 96, sites: 22, fuel: 'electric', spend: 2140, lease: 29 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Cold chain', 'Strategic', 'Multi-site'] },
      about:
        'Refrigerated warehouses from Rotterdam to Basel. Docks 4 and 5 come first, twenty more docks could follow.',
      people: [
        'Elif Sarrano, Energy manager',
        'Oskar Wendell, Project engineer',
        'Joost Hagendoorn, Operations director',
        'Priya Ramcharan, Buyer',
        'oscar-wendel=Oscar Wendel, Engineer',
      ],
    },
    {
      firm: {
        key: 'volare-breda',
        name: 'Volare Breda',
        industry: 'Cold stores',
        city: 'Breda',
        parent: 'volare-cold-chain',
      },
      facts: { size: '50-249', revenue: 14, sites: 3, fuel: 'electric', spend: 290, lease: 29 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Cold chain'] },
      about: 'Fruit and vegetables, three halls. The site that shows the others what the energy bill could be.',
      people: ['Marleen Kuijpers, Site manager', 'Sjoerd Timmermans, Refrigeration engineer'],
    },
    {
      firm: {
        key: 'kestrel-print-works',
        name: 'Kestrel Print Works',
        industry: 'Print works',
        city: 'Utrecht',
        domain: 'kestrel.example',
      },
      facts: { size: '50-249', revenue: 21, sites: 1, fuel: 'gas', spend: 163, lease: 9 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Waste heat'] },
      about: 'Packaging printer. The press hall is 31 degrees in winter while the offices next door burn gas.',
      people: [
        'Bram Oosterling, Plant manager',
        'Renske Duivenvoorde, Office manager',
        'Chantal Zwaan, Sustainability lead',
      ],
    },
    {
      firm: { key: 'veldhoek-greenhouses', name: 'Veldhoek Greenhouses', industry: 'Greenhouses', city: 'Naaldwijk' },
      facts: { size: '50-249', revenue: 33, sites: 5, fuel: 'gas', spend: 1310 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Grant', 'Multi-site'] },
      about: 'Orchids and peppers under eleven hectares of glass. Root zone heating at 38 degrees, ideal for us.',
      people: [
        'Gerrit Veldhoek, Owner',
        'jw-van-der-meulen=Jan Willem|van der Meulen-de Vries, Head of cultivation',
        'Naomi Bonaparte-Li, Financial manager',
        'Tjeerd Postema, Technician',
      ],
    },
    {
      firm: { key: 'ijsselkade-hotels', name: 'IJsselkade Hotels', industry: 'Hotels', city: 'Zwolle' },
      facts: { size: '50-249', revenue: 16, sites: 4, fuel: 'gas', spend: 118, lease: 38 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Hospitality', 'Multi-site'] },
      about: 'Four canal-side hotels in listed houses. No outdoor unit may be seen from the water.',
      people: [
        'Floor|van ’t Hoogerhuys, General manager',
        'Ruben Sluijter, Maintenance lead',
        'Esmée Kloosterboer, Finance',
      ],
    },
    {
      firm: { key: 'wadzicht-zuivel', name: 'Wadzicht Zuivel', industry: 'Dairies', city: 'Groningen' },
      facts: { size: '50-249', revenue: 47, sites: 2, fuel: 'gas', spend: 690 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Food', 'Reference'] },
      about: 'Cheese and whey. Our 600 kW pump lifts the cooling water of the whey tanks to 85 degrees.',
      people: [
        'Hidde Wiersma, Technical director',
        'Anouk Feenstra, Process engineer',
        'Mehmet Çakırbey, Shift lead',
        'Ilse Bouwsema, Buyer',
      ],
    },
    {
      firm: { key: 'drie-molens', name: 'Bakkerij De Drie Molens', industry: 'Bakeries', city: 'Haarlem' },
      facts: { size: '10-49', revenue: 8.1, sites: 6, fuel: 'gas', spend: 95, lease: 14 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Food', 'Grant'] },
      about:
        'Bakery with five shops. Oven exhaust at 180 degrees, dough room that wants 27, nobody had joined the two.',
      people: ['Cornelis Molenkamp, Owner', 'Fatima El Ouafi, Production lead', 'Wim Terpstra-Hoek, Bookkeeper'],
    },
    {
      firm: {
        key: 'stichting-waterlanden',
        name: 'Stichting Scholen Waterlanden',
        industry: 'Schools',
        city: 'Haarlem',
      },
      facts: { size: '250-999', revenue: 58, sites: 17, fuel: 'gas', spend: 340, lease: 60 },
      sales: { stage: 'prospect', owner: 'amara', tags: ['Multi-site', 'Grant', 'Public tender'] },
      about:
        'Seventeen primary schools. The council pays the buildings, the foundation pays the gas, so both must agree.',
      people: [
        'Margriet Visserman, Director of housing',
        'Daan Oudshoorn, Project manager',
        'Soraya Amrani, Controller',
      ],
    },
    {
      firm: { key: 'tilburgse-wol', name: 'Tilburgse Wolspinnerij', industry: 'Textiles', city: 'Tilburg' },
      facts: { size: '10-49', revenue: 5.9, sites: 1, fuel: 'gas', spend: 131, lease: -3 },
      sales: { stage: 'former', owner: 'rui', tags: ['Noise-sensitive'] },
      about:
        'Wool spinner that chose a new gas boiler two years ago. The lease has run out and they rent month by month.',
      people: ['Hubert Sprangers, Managing director', 'Lieke Mutsaers, Production planner'],
    },
    {
      firm: { key: 'maasoever-kliniek', name: 'Maasoever Kliniek', industry: 'Clinics', city: 'Rotterdam' },
      facts: { size: '250-999', revenue: 62, sites: 2, fuel: 'district', spend: 410, lease: 75 },
      sales: { stage: 'subscriber', owner: null, tags: ['Health'] },
      about: 'Orthopaedic clinic with two theatres that must never be warmer than nineteen degrees.',
      people: [
        'Willemijn Drost, Facilities director',
        'Stefan Baudoin, Building engineer',
        'Dewi Sastrawidjaja, Head of procurement',
      ],
    },
    {
      firm: { key: 'haringvliet-vis', name: 'Haringvliet Vis', industry: 'Fisheries', city: 'Rotterdam' },
      facts: { size: '10-49', revenue: 13, sites: 1, fuel: 'electric', spend: 142 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Food', 'Cold chain'] },
      about: 'Smokes eel and freezes sole. Ice water and 60-degree wash water now come from one machine.',
      people: ['Arjen Spaan, Owner', 'Corrie Zevenbergen, Office manager', 'Abdi Guuleed-Smit, Smokehouse lead'],
    },
    {
      firm: { key: 'stoomhuis', name: 'Wasserij Stoomhuis', industry: 'Laundries', city: 'Utrecht' },
      facts: { size: '50-249', revenue: 12, sites: 1, fuel: 'gas', spend: 287, lease: 19 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Waste heat'] },
      about:
        'Hospital linen, forty tonnes a week, steam at six bar. Half of the machines would take hot water instead.',
      people: ['Petra Nijboer, Managing director', 'Kofi Asante-Bos, Technical manager', 'Lidewij Schuurmans, Planner'],
    },
    {
      firm: { key: 'vechtbron', name: 'Thermen Vechtbron', industry: 'Spas', city: 'Utrecht' },
      facts: { size: '50-249', revenue: 9.4, sites: 1, fuel: 'gas', spend: 218, lease: 48 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Hospitality', 'Noise-sensitive'] },
      about: 'Saunas and six pools by the river. Guests lie outdoors, so 35 dB at the loungers was the whole project.',
      people: ['Bente Roosendaal, Director', 'Giovanni Patti, Technical lead', 'Yara Meulendijk, Guest manager'],
    },
    {
      firm: { key: 'oude-brug', name: 'Brouwerij Oude Brug', industry: 'Breweries', city: 'Groningen' },
      facts: { size: '1-9', revenue: 1.6, sites: 1, fuel: 'gas', spend: 21, lease: 6 },
      sales: { stage: 'subscriber', owner: 'ines', tags: ['Food'] },
      about: 'Tiny brewery in a former bridge house. Too small for us today, building something larger next year.',
      people: ['Jurre Hoekstra, Brewer', 'Mirte Hoekstra, Brewer', 'Olaf Rengers, Investor'],
    },
  ],
}
