/** A made-up person, as realistic as tests and benches need. */
export interface Person {
  firstName: string
  lastName: string
  email: string
  phone: string
  jobTitle: string
  city: string
}

const firstNames = `Aaliyah Aaron Abdul Abigail Adam Adele Adrian Agata Agnes Ahmed Aiko Aisha Akira Alan Alba Albert Alejandro
Aleksandra Alessandro Alessia Alex Alexander Alice Alicja Alina Amadou Amanda Amelie Amina Amir Ana Anastasia Anders Andrea
Andreas Andrés Andrzej Angela Ania Anil Anita Anja Ann Anna Anneliese Annika Anthony Anton Antoine Antonio Arash Arjun Arne
Arthur Astrid Asuka Audrey Augusto Aurélie Axel Ayşe Barbara Bartosz Beata Beatriz Benedikt Benjamin Bernadette Bernd Birgit
Bjarne Björn Bogdan Brenda Brian Brigitte Bruno Camille Carla Carlos Carmen Carolin Caroline Catherine Cécile Célia Charles
Charlotte Chiara Chloé Christian Christina Claire Clara Claudia Clemens Colin Constanze Cristina Dagmar Damian Daniel Daniela
David Deborah Declan Denis Diana Diego Dieter Dimitri Dominik Dorota Dorothea Duarte Ebba Edith Eduardo Egon Eileen Elena
Eleonora Elias Elif Elin Elisabeth Eliška Ella Emil Emilia Emma Emre Enrico Erik Ernst Esra Esteban Esther Eva Ewa Fabian
Fatima Federica Felicitas Felix Ferdinand Filip Finn Fiona Florence Florian François Frank Franziska Frederik Frida Friedrich
Fumiko Gabriel Gabriela Geir Geneviève Georg Gerda Giacomo Gianluca Gisela Giulia Giuseppe Gloria Gonzalo Grace Greta Guido
Guillaume Gunnar Günter Hakan Håkon Hanna Hannes Hans Harald Haruto Hassan Hedwig Heike Heinrich Helen Helena Helga Henrik
Hernán Hilda Hiroshi Hugo Ibrahim Ida Ignacio Ilse Ines Ingrid Irene Irina Isabel Isabella Ivan Jack Jacqueline Jakob James
Jan Jana Janina Jarmila Jasmin Javier Jean Jelena Jennifer Jens Jesús Jiří Joanna João Johan Johanna Johannes Jonas Jordi
José Joseph Josephine Juan Judith Julia Julian Julien Jürgen Justyna Kamil Karin Karl Karolina Katarzyna Katharina Katrin
Kazuki Keiko Kenji Kerstin Kevin Khadija Kimberly Kjell Klaus Konrad Kristof Krzysztof Lara Lars Laura Laurent Lea Leandro
Leila Lena Leonie Leonardo Lidia Liam Linda Linnéa Linus Lisa Lorenzo Louis Louise Luca Lucía Ludwig Łukasz Luise Luiz
Maarten Maciej Madeleine Magdalena Magnus Maja Malin Małgorzata Manon Manuel Marc Marcel Marco Margarita Maria Marianne Marie
Marina Mario Marlene Marta Martin Martina Mateusz Mathieu Mathilde Matilda Matteo Matthias Maximilian Mehmet Melanie Mercedes
Michael Michaela Michał Michelle Miguel Mikkel Milan Mina Miriam Mohammed Moritz Nadia Nancy Natalia Nathalie Nicolas Nicole
Niklas Nina Nora Norbert Océane Olaf Olga Oliver Olivia Oscar Otto Pablo Paola Patricia Patrick Paul Pauline Paulo Pawel
Pedro Petra Philipp Pierre Piotr Priya Rafael Rahel Raj Ramón Raphaël Raquel Regina Reinhard Renata René Ricardo Richard
Rita Robert Roberto Robin Rodrigo Roland Rosa Rosalie Ruth Ryan Sabine Sakura Salma Samuel Sandra Sara Saskia Sebastian Selma
Serge Sergio Siegfried Signe Silke Silvia Simon Sofia Solveig Sonja Sophie Stanisław Stefan Stefanie Stephen Susanne Svenja
Sylvie Takeshi Tamara Tanja Tatiana Teresa Theodor Theresa Thierry Thomas Till Tobias Tomasz Tomás Torsten Ulrich Ulrike
Urszula Ursula Valentina Valérie Vanessa Vera Verena Veronika Victor Viktoria Vincent Virginie Vivian Volker Walter Wanda
Werner Wiebke Wilhelm William Wojciech Wolfgang Xavier Yannick Yara Yasmin Yuki Yusuf Yvonne Zainab Zofia Zuzana`

/** Last names are put together as they grew: first part and second part of one language. */
const lastParts: [string, string][] = [
  [
    'Lind Lund Berg Sand Holm Söder Norr Väster Öster Ek Alm Björk Hag Lång Sjö Ny Wall Dahl Hed Kull Strand Ståhl',
    'ström gren qvist blad berg man dahl lund ling stedt vall',
  ],
  [
    'Stein Rosen Eichen Hohen Schön Neu Alten Ober Unter Hinter Birken Linden Wald Sommer Winter Kirch Mühl Brücken Falken Löwen',
    'bach berg feld hof hauser mann meier müller stein thal auer burg',
  ],
  ['Anders Peders Niels Hans Ras Soren Jørgen Mikkel Knud Thom Peter Erik Jacob Lars Christen Johan', 'sen son sson'],
  [
    'Ash Brad Clif Hart Hay Kirk Lang Mill Nor Pres Rad Stan Thorn Wal Wes Whit Win Wood Comp Burl',
    'ton ford ley field well wood worth by more',
  ],
  [
    'Kowal Nowak Wiśniew Wójc Lewandow Zieliń Szymań Dąbrow Kozłow Jankow Krawczyń Piotrow Grabow Pawłow Michal',
    'ski czyk owicz ak',
  ],
  ['Fernánd Rodrígu Gonzál Martín Sánch Péri Domíngu Gutiérr Hernánd Jiméne Velásqu Ramír', 'ez es iz'],
  [
    'Rossi Bianchi Ferr Mor Gall Cont Marin Lombard Barbi Fontan Sant Pellegr Bellin Carus Mazz',
    'ini elli etti oni ari',
  ],
  [
    'Du La Le De Beau Mont Ville Grand Petit Cham Fon Mar',
    'bois croix fèvre lacroix champ pont neuve tin rieux val mond',
  ],
  ['Ivan Petr Sidor Kuznet Popov Smirn Volk Fedor Sokol Moroz Vasil Pavl Andre Nikola', 'ov ova enko ovich in'],
  ['Yıl Ak Kara Öz Demir Kaya Altın Gül Taş Yıldız', 'maz taş dağ türk soy han can tekin'],
  [
    'Tana Yama Naka Kobaya Ishi Matsu Taka Fuji Kawa Mori Naga Ue Ki Hayashi Oka',
    'ka moto mura shi da hashi guchi saki no ta',
  ],
  ['Pap Hor Svo Dvoř Novo Čer Proch Kuč Ves Jel Krá Něm', 'ák áček váth bodník nek ný elý ínek ec ka'],
  ['Ras Pet Kal Dam Jan Gri Vai Stan Kaz But', 'auskas raitis niūnas evičius kus kutis'],
  ['Papa Kara Haci Chatzi Theo', 'dopoulos georgiou nikolaou dakis petrou costas yannis'],
]

const wholeNames = `O’Brien,O’Connor,O’Neill,MacLeod,MacDonald,McCarthy,McAllister,Fitzgerald,Fitzpatrick,Gallagher,Murphy,Sullivan,Byrne,
Nguyen,Tran,Pham,Hoang,Singh,Sharma,Patel,Gupta,Kumar,Rao,Haddad,Khalil,Mansour,Rahman,Hussain,Okafor,Adeyemi,Mensah,Diallo,
Traoré,Silva,Santos,Oliveira,Pereira,Costa,Almeida,Carvalho,Schmidt,Schneider,Fischer,Weber,Wagner,Becker,Schulz,Koch,Richter,
Klein,Wolf,Neumann,Schwarz,Zimmermann,Krüger,Hofmann,Lange,Krause,Lehmann,Huber,Kaiser,Fuchs,Vogel,Jäger,Weiß,Groß,Smith,Jones,
Taylor,Brown,Davies,Evans,Wilson,Roberts,Walker,Wright,Robinson,Thompson,Hughes,Edwards,Green,Lewis,Clarke,Van der Meer,
Van den Berg,Van Dijk,De Vries,De Jong,De Boer,Visser,Bakker,Janssen,Mulder,Hendriks,Dekker,García López,Müller-Lüdenscheidt,
Meyer-Landrut,Saint-Exupéry,Ortega y Gasset`

const cities = `Berlin,Hamburg,München,Köln,Leipzig,Zürich,Wien,Graz,Salzburg,Stockholm,Göteborg,Malmö,Oslo,Bergen,København,Aarhus,
Helsinki,Amsterdam,Utrecht,Rotterdam,Antwerpen,Brussels,Paris,Lyon,Marseille,Nantes,Madrid,Barcelona,Sevilla,Lisboa,Porto,Roma,
Milano,Torino,Napoli,Warszawa,Kraków,Gdańsk,Praha,Brno,Budapest,London,Bristol,Leeds,Dublin,Edinburgh,New York,San Francisco,
Toronto,Montréal,São Paulo,İstanbul,Ankara,Tokyo,Osaka,Mumbai,Lagos,Accra,Nairobi`
const jobs = `Account manager,Accountant,Administrator,Architect,Assistant,Buyer,Chief executive,Consultant,Controller,Customer success
manager,Data analyst,Designer,Developer,Director of sales,Editor,Engineer,Event planner,Facility manager,Financial analyst,Head of
marketing,Human resources manager,Lawyer,Logistics planner,Marketing assistant,Nurse,Office manager,Operations lead,Owner,Partner,
Pharmacist,Product manager,Project lead,Purchasing manager,Quality manager,Recruiter,Researcher,Sales representative,Secretary,
Software engineer,Support agent,Tax adviser,Teacher,Technician,Translator,Treasurer,Vice president,Warehouse manager`
const domains = `example.com,example.org,example.net,mail.example,post.example,northwind.example,baumhaus.example,lumen.example,
harbour.example,kestrel.example,orchard.example,quarry.example,tidewater.example,vanta.example,willow.example,zenith.example`

const split = (list: string): string[] => list.split(',').map((entry) => entry.replace(/\s+/g, ' ').trim())
const words = (list: string): string[] => list.trim().split(/\s+/)
const unique = (list: string[]): string[] => [...new Set(list)]

/** First and last names the generator draws from. */
export const names = {
  first: unique(words(firstNames)),
  last: unique([
    ...split(wholeNames),
    ...lastParts.flatMap(([starts, ends]) => words(starts).flatMap((start) => words(ends).map((end) => start + end))),
  ]),
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const domainList = split(domains)
const cityList = split(cities)
const jobList = split(jobs)

const plainLetters: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', đ: 'd' }
const address = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[ßøłıæđ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z]/g, '')

/**
 * Makes people, the same ones for the same count and seed. Names may repeat as in life, addresses do not;
 * all addresses lie in reserved domains, phone numbers are made up.
 */
export function people(count: number, seed: number): Person[] {
  const next = random(seed)
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T
  const digits = (length: number) => Array.from({ length }, () => Math.floor(next() * 10)).join('')
  const phones = [
    () => `+49 ${pick(['30', '40', '89', '221'])} ${digits(4)}-${digits(4)}`,
    () => `+46 (0)${pick(['8', '31', '40'])} ${digits(3)} ${digits(2)} ${digits(2)}`,
    () => `+1 (${2 + Math.floor(next() * 8)}${digits(2)}) 555-${digits(4)}`,
    () => `+33 ${1 + Math.floor(next() * 7)} ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    () => `0${pick(['30', '69', '711'])}/${digits(7)}`,
  ]
  const taken = new Map<string, number>()
  return Array.from({ length: count }, () => {
    const firstName = pick(names.first)
    const lastName = pick(names.last)
    const form = next()
    const local =
      form < 0.7 ? `${address(firstName)}.${address(lastName)}` : `${address(firstName)[0]}${address(lastName)}`
    const mail = `${local}@${pick(domainList)}`
    const before = taken.get(mail) ?? 0
    taken.set(mail, before + 1)
    return {
      firstName,
      lastName,
      email: before ? mail.replace('@', `${before + 1}@`) : mail,
      phone: pick(phones)(),
      jobTitle: pick(jobList),
      city: pick(cityList),
    }
  })
}
