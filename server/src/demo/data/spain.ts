import type { CountryRows } from './row.ts'

export const spain: CountryRows = {
  country: 'ES',
  places: {
    Bilbao: ['48001', 'País Vasco'],
    Vigo: ['36201', 'Galicia'],
    Valencia: ['46003', 'Comunidad Valenciana'],
    Barcelona: ['08005', 'Cataluña'],
    Oviedo: ['33001', 'Asturias'],
    Almería: ['04001', 'Andalucía'],
    Madrid: ['28045', 'Madrid'],
  },
  companies: [
    {
      firm: { key: 'ria-alta-pesca', name: 'Ría Alta Pesca', industry: 'Fisheries', city: 'Vigo' },
      facts: { size: '250-999', revenue: 86, sites: 3, fuel: 'gas', spend: 720 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Food', 'Cold chain'] },
      about: 'Freezes hake at sea and cooks octopus on land. Cooking water at 90 degrees is the whole conversation.',
      people: [
        'Begoña Núñez-Castro, Plant manager',
        'Xoán Loureiro, Refrigeration engineer',
        'Iria Outeiral, Energy manager',
        'Bieito Pazos-Rey, Buyer',
      ],
    },
    {
      firm: { key: 'lacteos-navia', name: 'Lácteos Navia', industry: 'Dairies', city: 'Oviedo' },
      facts: { size: '50-249', revenue: 42, sites: 1, fuel: 'gas', spend: 510 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Food', 'Reference'] },
      about: 'Milk powder and butter. The evaporator runs on vapour recompression with our pump behind it.',
      people: [
        'Covadonga Riestra, Technical director',
        'Íñigo Echeverría-Goñi, Process engineer',
        'Pelayo Cuervo-Arango, Maintenance lead',
      ],
    },
    {
      firm: { key: 'hoteles-mirabahia', name: 'Hoteles Mirabahía', industry: 'Hotels', city: 'Valencia' },
      facts: { size: '250-999', revenue: 73, sites: 9, fuel: 'gas', spend: 466, lease: 25 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Hospitality', 'Multi-site'] },
      about: 'Beach hotels that cool all summer and throw the heat over the roof while the showers burn gas.',
      people: [
        'Amparo Ferrándiz, Operations director',
        'Vicent Climent-Roig, Chief engineer',
        'Nadia Benhaddou, Sustainability lead',
        'Rosario Quesada, Finance',
      ],
    },
    {
      firm: {
        key: 'mirabahia-spa',
        name: 'Mirabahía Balneario',
        industry: 'Spas',
        city: 'Valencia',
        parent: 'hoteles-mirabahia',
      },
      facts: { size: '10-49', revenue: 4.4, sites: 1, fuel: 'gas', spend: 79, lease: 25 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Hospitality', 'Noise-sensitive'] },
      about: 'The spa of the beach hotels; likely to be the pilot because its boiler already leaks.',
      people: ['Llum Ballester, Spa manager', 'Andreu Sanchis-Pla, Technician'],
    },
    {
      firm: { key: 'cervezas-gorbea', name: 'Cervezas Gorbea', industry: 'Breweries', city: 'Bilbao' },
      facts: { size: '50-249', revenue: 27, sites: 1, fuel: 'gas', spend: 219 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Food', 'Waste heat'] },
      about: 'Lager in a steel town. The brewer has read every paper on heat pumps and asks better questions than us.',
      people: [
        'Aitziber Urrutikoetxea, Head brewer',
        'Jon Ander|Zubiaurre, Managing director',
        'Nerea Goikoetxea-Paz, Controller',
      ],
    },
    {
      firm: { key: 'invernaderos-levante', name: 'Invernaderos Levante', industry: 'Greenhouses', city: 'Almería' },
      facts: { size: '50-249', revenue: 37, sites: 14, fuel: 'mixed', spend: 240 },
      sales: { stage: 'subscriber', owner: null, tags: ['Multi-site'] },
      about: 'Peppers under plastic. Needs heat on forty nights a year; we told them honestly that it is too few.',
      people: ['Francisca Torregrosa, Managing director', 'Moussa Diallo-Ruiz, Grower', 'Emilio Cañadas, Technician'],
    },
    {
      firm: { key: 'tintes-besos', name: 'Tintes del Besòs', industry: 'Textiles', city: 'Barcelona' },
      facts: { size: '50-249', revenue: 15, sites: 1, fuel: 'gas', spend: 261, lease: 2 },
      sales: { stage: 'prospect', owner: 'amara', tags: ['Waste heat'] },
      about: 'Dye works that must leave its building. The new hall is empty: the one time everything is easy.',
      people: ['Montserrat Puigdevall, Owner', 'Oriol Casanovas-Bru, Works manager', 'Zineb Tahiri, Laboratory lead'],
    },
    {
      firm: { key: 'panificadora-castellar', name: 'Panificadora Castellar', industry: 'Bakeries', city: 'Madrid' },
      facts: { size: '50-249', revenue: 29, sites: 2, fuel: 'gas', spend: 347, lease: 37 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Food', 'Waste heat'] },
      about: 'Frozen bread. Heat of the freezers warms the proofing rooms since the spring.',
      people: [
        'Gumersindo Olmedilla, Plant manager',
        'Pilar Ibáñez-Soto, Purchasing',
        'Wilson Quispe-Mamani, Maintenance lead',
      ],
    },
    {
      firm: { key: 'colegios-san-telmo', name: 'Colegios San Telmo', industry: 'Schools', city: 'Bilbao' },
      facts: { size: '250-999', revenue: 23, sites: 4, fuel: 'oil', spend: 131 },
      sales: { stage: 'prospect', owner: null, tags: ['Grant', 'Multi-site'] },
      about: 'Four schools on heating oil. A parent who works at a rival brought us in, which we found charming.',
      people: [
        'María Ángeles|Lekuona, Director',
        'Koldo Barrenetxea, Maintenance',
        'Celia Ormaechea, Treasurer',
        'Unai Sagasti-Cruz, Teacher',
        'Yolanda Peñaflor, Secretary',
      ],
    },
  ],
}
