/** What differs from country to country: language, clock, and how numbers and streets look there. */
export type CountryCode = 'AT' | 'BE' | 'DE' | 'DK' | 'ES' | 'GB' | 'NL' | 'NO' | 'PT' | 'SE'

export interface Country {
  language: string
  timeZone: string
  /** Office line number `n`, for any n below 400. */
  office(n: number): string
  /** Personal line number `n`, for any n below 95. */
  personal(n: number): string
  /** Whether personal lines are mobile phones; elsewhere no invented mobile number would parse. */
  mobile: boolean
  streets: readonly string[]
  numberFirst: boolean
}

const two = (n: number) => String(n % 100).padStart(2, '0')
const three = (n: number) => String(n % 1000).padStart(3, '0')
const nth = (list: readonly string[], n: number) => list[n % list.length] as string

/*
 * Sweden, Germany and the United Kingdom reserve numbers for fiction, and these are theirs. For the other
 * countries they are plainly invented: rows of zeros and fives that parse, and that nobody should call.
 */
export const countries: Record<CountryCode, Country> = {
  SE: {
    language: 'sv',
    timeZone: 'Europe/Stockholm',
    office: (n) => `${nth(['+46 40 628 04', '+46 31 390 06', '+46 8 465 004'], n)} ${two(Math.floor(n / 3))}`,
    personal: (n) => `+46 70 174 06 ${two(5 + n)}`,
    mobile: true,
    streets: ['Hamngatan', 'Verkstadsgatan', 'Kvarngatan', 'Södra vägen', 'Ångbåtsgränd', 'Björkallén'],
    numberFirst: false,
  },
  NO: {
    language: 'nb',
    timeZone: 'Europe/Oslo',
    office: (n) => `+47 22 00 0${nth(['1', '2', '3', '4'], n)} ${two(Math.floor(n / 4))}`,
    personal: (n) => `+47 400 00 ${three(500 + n)}`,
    mobile: true,
    streets: ['Strandgata', 'Bryggeveien', 'Fjordveien', 'Øvre Torggate', 'Naustbakken'],
    numberFirst: false,
  },
  DK: {
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    office: (n) => `+45 55 50 0${nth(['1', '2', '3', '4'], n)} ${two(Math.floor(n / 4))}`,
    personal: (n) => `+45 55 55 00 ${two(n)}`,
    mobile: true,
    streets: ['Havnegade', 'Møllevej', 'Nørre Allé', 'Søndre Kaj', 'Kirkebakken'],
    numberFirst: false,
  },
  NL: {
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    office: (n) => `${nth(['+31 20', '+31 10', '+31 30', '+31 70'], n)} 000 0${three(100 + Math.floor(n / 4))}`,
    personal: (n) => `+31 85 000 0${three(300 + n)}`,
    mobile: false,
    streets: ['Havenstraat', 'Ambachtsweg', 'Kanaaldijk', 'Molenlaan', 'Energieweg', 'Nieuwe Kade'],
    numberFirst: false,
  },
  BE: {
    language: 'nl',
    timeZone: 'Europe/Brussels',
    office: (n) => `${nth(['+32 2 200', '+32 3 200'], n)} 0${nth(['0', '1'], n >> 1)} ${two(Math.floor(n / 4))}`,
    personal: (n) => `+32 470 00 00 ${two(n)}`,
    mobile: true,
    streets: ['Stationsstraat', 'Industrielaan', 'Rue du Moulin', 'Kasteelweg', 'Avenue des Tilleuls'],
    numberFirst: false,
  },
  DE: {
    language: 'de',
    timeZone: 'Europe/Berlin',
    office: (n) => `${nth(['+49 30 23125', '+49 40 66969', '+49 69 90009', '+49 89 99998'], n)} ${three(n)}`,
    personal: (n) => `+49 171 39200 ${two(n)}`,
    mobile: true,
    streets: ['Werftstraße', 'Am Güterbahnhof', 'Lindenallee', 'Gewerbering', 'Alte Mühle', 'Industriestraße'],
    numberFirst: false,
  },
  AT: {
    language: 'de',
    timeZone: 'Europe/Vienna',
    office: (n) => `+43 316 000${three(200 + n)}`,
    personal: (n) => `+43 660 0000${three(n)}`,
    mobile: true,
    streets: ['Bahnhofstraße', 'Mühlgasse', 'Gewerbepark', 'Am Wehr', 'Schulgasse'],
    numberFirst: false,
  },
  GB: {
    language: 'en',
    timeZone: 'Europe/London',
    office: (n) => `${nth(['+44 20 7946 0', '+44 161 496 0', '+44 131 496 0', '+44 117 496 0'], n)}${three(100 + n)}`,
    personal: (n) => `${nth(['+44 20 7946 0', '+44 121 496 0', '+44 141 496 0'], n)}${three(700 + n)}`,
    mobile: false,
    streets: ['Wharf Road', 'Foundry Lane', 'Mill Street', 'Station Approach', 'Quarry Hill', 'Cannery Row'],
    numberFirst: true,
  },
  ES: {
    language: 'es',
    timeZone: 'Europe/Madrid',
    office: (n) => `${nth(['+34 910 000', '+34 930 000', '+34 960 000'], n)} ${three(100 + n)}`,
    personal: (n) => `+34 600 000 ${three(n)}`,
    mobile: true,
    streets: ['Calle del Puerto', 'Avenida de la Industria', 'Camino Viejo', 'Calle Molino', 'Paseo del Río'],
    numberFirst: false,
  },
  PT: {
    language: 'pt',
    timeZone: 'Europe/Lisbon',
    office: (n) => `${nth(['+351 210 000', '+351 220 000'], n)} ${three(100 + n)}`,
    personal: (n) => `+351 910 000 ${three(n)}`,
    mobile: true,
    streets: ['Rua do Cais', 'Travessa da Fábrica', 'Avenida do Mar', 'Rua das Oliveiras', 'Largo da Estação'],
    numberFirst: false,
  },
}
