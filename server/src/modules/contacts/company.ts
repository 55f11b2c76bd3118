import { choice, email, label, longText, money, ownedBy, phone, ref, required, resource, tags, text, url } from '../../kernel/index.ts'
import { addressRows, emailRows, phoneRows } from './contact.ts'

/** A customer's firm. Firms form trees: a group, its subsidiaries, their sites. */
export const companies = resource('companies', {
  title: 'name',
  singular: 'company',
  subtitle: 'industry',
  fields: {
    name: required(text({ search: 'A' })),
    domain: text({ max: 253, search: 'B' }),
    website: url(),
    industry: text({ max: 100, search: 'C' }),
    size: label('Employees', choice(['1-9', '10-49', '50-249', '250-999', '1000+'])),
    stage: choice([{ value: 'prospect', tone: 'info' }, { value: 'customer', tone: 'ok' }, { value: 'partner', tone: 'neutral' }, { value: 'former', tone: 'warn' }]),
    parentId: label('Parent company', ref('companies')),
    ownerId: label('Owner', ref('members')),
    annualRevenue: money(),
    email: label('E-mail', email({ search: 'B' })),
    phone: phone({ search: 'B' }),
    emails: label('E-mails', emailRows('company_emails')),
    phones: phoneRows('company_phones'),
    addresses: addressRows('company_addresses'),
    tags: tags('company_tags'),
    description: longText({ max: 10_000 }),
  },
  indexes: [['name']],
  sort: ['name'],
  rows: ownedBy('ownerId'),
  custom: true,
})
