import type { CountryRows } from './row.ts'

export const portugal: CountryRows = {
  country: 'PT',
  places: {
    Porto: ['4050-253', 'Porto'],
    Guimarães: ['4810-225', 'Braga'],
    Aveiro: ['3800-164', 'Aveiro'],
    Lisboa: ['1200-450', 'Lisboa'],
    Évora: ['7000-503', 'Évora'],
    Matosinhos: ['4450-208', 'Porto'],
    Covilhã: ['6200-027', 'Castelo Branco'],
  },
  companies: [
    {
      firm: { key: 'grupo-valdouro', name: 'Grupo Valdouro', industry: 'Holding', city: 'Porto' },
      facts: { size: '1000+', revenue: 122, sites: 9, fuel: 'mixed', spend: 870 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Strategic', 'Hospitality'] },
      about: 'Wine, hotels and one stubborn family. Rui’s first customer, from before we kept any records.',
      people: [
        'Leonor Valdouro, Chair of the board',
        'ceu-figueiredo=Maria do Céu|Figueiredo de Albuquerque e Castro, Legal counsel',
      ],
    },
    {
      firm: {
        key: 'valdouro-hoteis',
        name: 'Valdouro Hotéis',
        industry: 'Hotels',
        city: 'Porto',
        parent: 'grupo-valdouro',
      },
      facts: { size: '250-999', revenue: 46, sites: 5, fuel: 'gas', spend: 255 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Hospitality', 'Multi-site'] },
      about: 'Five river hotels. More cooling than heating, so the pools are warm for nothing nine months a year.',
      people: [
        'Duarte Seabra, Operations director',
        'Inês Pacheco-Lima, Maintenance manager',
        'Tomé Varandas, Buyer',
        'Beatriz Quintela, Finance',
      ],
    },
    {
      firm: {
        key: 'valdouro-adegas',
        name: 'Valdouro Adegas',
        industry: 'Wineries',
        city: 'Porto',
        parent: 'grupo-valdouro',
      },
      facts: { size: '50-249', revenue: 31, sites: 3, fuel: 'electric', spend: 172 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Food'] },
      about: 'Cool fermentation in September, hot bottle washing in spring; wants one machine for both seasons.',
      people: ['Afonso Teixeira-Braga, Cellar master', 'Lurdes Malheiro, Plant engineer'],
    },
    {
      firm: { key: 'fiacao-ave', name: 'Fiação do Ave', industry: 'Textiles', city: 'Guimarães' },
      facts: { size: '250-999', revenue: 48, sites: 2, fuel: 'gas', spend: 930, lease: 58 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Waste heat', 'Grant'] },
      about: 'Spins, dyes and finishes towels. Sixty cubic metres of warm water an hour to the river.',
      people: [
        'Gonçalo Meireles, Technical director',
        'Fátima Araújo-Pinto, Energy manager',
        'Joaquim Barroso-Leite, Dye house manager',
        'Vânia Salgueiro, Purchasing',
      ],
    },
    {
      firm: { key: 'ria-conservas', name: 'Ria Conservas', industry: 'Fisheries', city: 'Matosinhos' },
      facts: { size: '50-249', revenue: 25, sites: 1, fuel: 'gas', spend: 288 },
      sales: { stage: 'customer', owner: 'rui', tags: ['Food', 'Reference'] },
      about: 'Sardines in tins. Steam stays for the autoclaves; washing and pre-cooking moved to the heat pump.',
      people: [
        'Albertina Gouveia, Factory manager',
        'Nuno Esteves-Prata, Maintenance lead',
        'Iracema Tavares-Monteiro, Quality manager',
      ],
    },
    {
      firm: { key: 'queijaria-serrana', name: 'Queijaria Serrana', industry: 'Dairies', city: 'Covilhã' },
      facts: { size: '10-49', revenue: 6.6, sites: 1, fuel: 'oil', spend: 84 },
      sales: { stage: 'prospect', owner: 'rui', tags: ['Food', 'Grant'] },
      about:
        'Sheep’s cheese in the mountains. Ripening rooms at nine degrees, milk at 63, and a diesel boiler between.',
      people: ['Zulmira Fonseca-Reis, Owner', 'Américo Pestana, Cheesemaker', 'Cláudia Nabais, Bookkeeper'],
    },
    {
      firm: { key: 'termas-alva', name: 'Termas do Alva', industry: 'Spas', city: 'Aveiro' },
      facts: { size: '50-249', revenue: 7.3, sites: 1, fuel: 'gas', spend: 140, lease: 66 },
      sales: { stage: 'prospect', owner: 'ines', tags: ['Hospitality', 'Noise-sensitive'] },
      about: 'Thermal spring at 31 degrees. Five more are wanted, and for that they burn gas today.',
      people: [
        'Helena Sottomayor, Director',
        'Xavier Mota-Faria, Technical manager',
        'Graça Bandeira, Nurse in charge',
      ],
    },
    {
      firm: { key: 'clinica-colina', name: 'Clínica da Colina', industry: 'Clinics', city: 'Lisboa' },
      facts: { size: '50-249', revenue: 33, sites: 3, fuel: 'gas', spend: 167, lease: 21 },
      sales: { stage: 'subscriber', owner: null, tags: ['Health'] },
      about: 'Three day clinics. Asks about refrigerants and hospital rules in equal measure.',
      people: [
        'Teresa Vilhena-Prado, Director',
        'Edson Cabral-Semedo, Building engineer',
        'Ricardo Alpoim, Purchasing',
      ],
    },
    {
      firm: { key: 'padaria-alentejana', name: 'Padaria Alentejana Unida', industry: 'Bakeries', city: 'Évora' },
      facts: { size: '50-249', revenue: 11, sites: 8, fuel: 'gas', spend: 119 },
      sales: { stage: 'former', owner: 'rui', tags: ['Food'] },
      about: 'Was a customer until the merger of two co-operatives; the new technical manager came from a rival.',
      people: ['Custódio Ramalho-Vaz, Technical manager', 'Piedade Canelas, Administration'],
    },
    {
      firm: { key: 'frio-do-tejo', name: 'Frio do Tejo', industry: 'Cold stores', city: 'Lisboa' },
      facts: { size: '50-249', revenue: 19, sites: 2, fuel: 'electric', spend: 333, lease: 27 },
      sales: { stage: 'prospect', owner: 'jonas', tags: ['Cold chain'] },
      about: 'Fruit in the docks. Next door is a swimming pool that heats with gas: two customers, one pipe.',
      people: [
        'Vasco Henriques-Mendo, Managing director',
        'Solange Évora, Energy manager',
        'Hélder Cascais, Technician',
        'Mafalda Trigueiros, Logistics',
        'Bruno Falcato, Buyer',
        'Odete Simplício, Accounting',
        'Kátia Mendes-Lobo, Reception',
      ],
    },
  ],
}
