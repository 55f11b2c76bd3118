import {
  choice,
  date,
  detail,
  email,
  encrypted,
  generated,
  initial,
  label,
  moment,
  ownedBy,
  personal,
  phone,
  ref,
  required,
  resource,
  rows,
  system,
  tags,
  text,
  url,
} from '../../kernel/index.ts'

const place = (max = 200) => text({ max })
const kinds = ['work', 'home', 'other'] as const

/** E-mails of a person or firm: many, one primary, and not unique, because shared addresses are real. */
export const emailRows = (table: string) =>
  rows(table, { email: required(email({ search: 'B' })), label: choice(kinds) }, { primary: 'email' })
export const phoneRows = (table: string) =>
  rows(
    table,
    { phone: required(phone({ search: 'B' })), label: choice(['work', 'mobile', 'home', 'other']) },
    { primary: 'phone' },
  )
export const addressRows = (table: string) =>
  rows(table, {
    street: place(),
    city: place(),
    postalCode: place(20),
    region: place(100),
    country: place(2),
    label: choice(kinds),
  })

/** A person we deal with. At least one of name, e-mail and phone is there; “customer” is a stage, never a table. */
export const contacts = resource('contacts', {
  title: 'fullName',
  singular: 'contact',
  subtitle: 'jobTitle',
  fields: {
    firstName: personal(text({ max: 100 })),
    lastName: personal(text({ max: 100 })),
    fullName: label(
      'Name',
      generated(
        `coalesce(nullif(btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), email, phone)`,
        personal(text({ max: 300, search: 'A' })),
      ),
    ),
    jobTitle: text({ search: 'C' }),
    companyId: ref('companies'),
    ownerId: label('Owner', ref('members')),
    stage: initial(
      'subscriber',
      required(
        choice([
          { value: 'subscriber', tone: 'neutral' },
          { value: 'prospect', tone: 'info' },
          { value: 'customer', tone: 'ok' },
          { value: 'former', tone: 'warn' },
        ]),
      ),
    ),
    email: label('E-mail', personal(email({ search: 'B' }))),
    phone: personal(phone({ search: 'B' })),
    emails: label('E-mails', personal(emailRows('contact_emails'))),
    phones: personal(phoneRows('contact_phones')),
    addresses: personal(addressRows('contact_addresses')),
    birthday: personal(date()),
    nationalId: label(
      'National id',
      detail(personal(encrypted(text({ max: 40 }), { lookup: 'national id', hint: 2, reveal: true }))),
    ),
    language: text({ max: 35 }),
    source: text({ max: 100 }),
    website: url(),
    timeZone: text({ max: 60 }),
    tags: tags('contact_tags'),
    lastActivityAt: label('Last touch', system(moment())),
  },
  indexes: [['fullName'], ['email'], ['nationalId']],
  check: {
    reachable: {
      sql: `coalesce(first_name, last_name, email, phone) is not null`,
      field: 'firstName',
      message: 'Give a name, an e-mail address or a phone number.',
    },
  },
  sort: ['-updatedAt'],
  rows: ownedBy('ownerId'),
  custom: true,
})
