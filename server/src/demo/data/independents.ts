import type { CountryCode } from '../countries.ts'

/** People who advise our customers and belong to no company of the story, written as in the company rows. */
export const independents: { person: string; country: CountryCode; city: string; email: string }[] = [
  {
    person: 'Kerstin Hallgren-Oduya, Energy consultant',
    country: 'SE',
    city: 'Malmö',
    email: 'kerstin@hallgren-oduya.example',
  },
  {
    person: 'Ruth Adeline|Pemberwick, Grant advisor',
    country: 'GB',
    city: 'Manchester',
    email: 'ruth@pemberwick.example',
  },
  {
    person: 'Florian Tschudi-Meyer, Acoustic engineer',
    country: 'AT',
    city: 'Graz',
    email: 'schall@tschudi-meyer.example',
  },
  {
    person: 'Jolanda|van Wijngaarden, Journalist',
    country: 'NL',
    city: 'Utrecht',
    email: 'jolanda@warmtekrant.example',
  },
  { person: 'Tindra, Student', country: 'SE', city: 'Lund', email: 'tindra@student.example' },
  {
    person: 'Mohammed al-Khatib-Nyberg, Structural engineer',
    country: 'SE',
    city: 'Göteborg',
    email: 'mohammed@barverk.example',
  },
  { person: 'Paulo Serrão-Dias, Energy consultant', country: 'PT', city: 'Porto', email: 'paulo@serrao-dias.example' },
]
