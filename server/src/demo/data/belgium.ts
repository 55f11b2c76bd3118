import type { CountryRows } from './row.ts'

export const belgium: CountryRows = {
  country: 'BE',
  places: {
    Gent: ['9000', 'Oost-Vlaanderen'],
    Brussel: ['1000', 'Brussel'],
    Kortrijk: ['8500', 'West-Vlaanderen'],
    Oostende: ['8400', 'West-Vlaanderen'],
    Liège: ['4000', 'Liège'],
    Antwerpen: ['2000', 'Antwerpen'],
  },
  companies: [
    {
      firm: {
        key: 'corvane-hospitals',
        name: 'Corvane Hospitals',
        industry: 'Clinics',
        city: 'Gent',
        domain: 'corvane.example',
      },
      facts: { size: '1000+', revenue: 310, sites: 6, fuel: 'gas', spend: 2450 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Health', 'Strategic', 'Public tender'] },
      about:
        'Six hospitals. The laundry block is under contract talks; the boiler house behind it is ten times larger.',
      people: [
        'Katrijn Vandecasteele, Facilities director',
        'Olivier Dessambre, Contract manager',
        'Lieven Opsomer, Energy manager',
        'Mireille Kabongo, Purchasing',
      ],
    },
    {
      firm: {
        key: 'corvane-liege',
        name: 'Corvane Liège',
        industry: 'Clinics',
        city: 'Liège',
        parent: 'corvane-hospitals',
      },
      facts: { size: '250-999', revenue: 58, sites: 1, fuel: 'gas', spend: 460 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Health'] },
      about: 'The French-speaking house of the group; all papers in two languages, please.',
      people: ['Bénédicte Lhoest, Technical director', 'Jean-Loup Marchandise, Engineer'],
    },
    {
      firm: { key: 'leiestoffen', name: 'Leiestoffen', industry: 'Textiles', city: 'Kortrijk' },
      facts: { size: '50-249', revenue: 32, sites: 1, fuel: 'gas', spend: 480, lease: 30 },
      sales: { stage: 'customer', owner: 'jonas', tags: ['Waste heat', 'Reference'] },
      about:
        'Carpet backing. Two pumps on the dryer exhaust; the savings paid for the second before the first was old.',
      people: [
        'Geert Vanhoutteghem, Plant manager',
        'Els Callewaert-Diop, Energy manager',
        'Rachid Bensalah, Maintenance lead',
      ],
    },
    {
      firm: { key: 'brouwerij-zandhoek', name: 'Brouwerij Zandhoek', industry: 'Breweries', city: 'Antwerpen' },
      facts: { size: '10-49', revenue: 8.5, sites: 1, fuel: 'gas', spend: 93, lease: 53 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Food', 'Grant'] },
      about: 'Strong ale, weak boiler. The tasting room above the plant room decides about the noise.',
      people: [
        'Pieter-Jan Uytterhoeven, Brewer',
        'Saskia Wellens, Managing director',
        'Joke|Van den Eynde, Taproom manager',
      ],
    },
    {
      firm: { key: 'noordzee-vriesveem', name: 'Noordzee Vriesveem', industry: 'Cold stores', city: 'Oostende' },
      facts: { size: '50-249', revenue: 17, sites: 2, fuel: 'electric', spend: 305 },
      sales: { stage: 'prospect', owner: null, tags: ['Cold chain'] },
      about: 'Chips and shrimps at minus 22. Asked for a call three times and was missed three times.',
      people: ['Dirk Monserez, General manager', 'Annelies Pauwaert, Site engineer', 'Cédric N’Diaye-Maes, Buyer'],
    },
    {
      firm: { key: 'petit-zavel', name: 'Hôtel du Petit Zavel', industry: 'Hotels', city: 'Brussel' },
      facts: { size: '50-249', revenue: 14, sites: 2, fuel: 'gas', spend: 109, lease: 46 },
      sales: { stage: 'customer', owner: 'ines', tags: ['Hospitality', 'Noise-sensitive'] },
      about: 'Two town hotels with inner courts that carry every sound; hoods, feet and night mode were all needed.',
      people: [
        'Apolline|de Kerckhove, General manager',
        'Sven Lambrechts-Otu, Technical manager',
        'Fatoumata Bangoura-Leroy, Accounting',
      ],
    },
    {
      firm: { key: 'speculo', name: 'Koekjesfabriek Speculo', industry: 'Bakeries', city: 'Gent' },
      facts: { size: '50-249', revenue: 24, sites: 1, fuel: 'gas', spend: 276, lease: -5 },
      sales: { stage: 'subscriber', owner: 'jonas', tags: ['Food'] },
      about: 'Spiced biscuits. Tunnel ovens stay on gas; the chocolate melting and cleaning could move at once.',
      people: [
        'Hilde Stroobants-Claes, Production director',
        'Wannes|De Bruyckere, Engineer',
        'Nele Goethals-Pirard, Buyer',
        'Achiel Verlinde, Caretaker',
      ],
    },
  ],
}
