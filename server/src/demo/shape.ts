/** The parts of a demo story. Values are wire JSON; a reference is the stable key of another item, never an id. */

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
export interface Money {
  amount: number
  currency: string
}

export interface DemoOrganization {
  slug: string
  name: string
  settings: { timeZone: string; currency: string; locale: string }
}

/** `role` is the name of a built-in role. `signIn` members get an account with the demo password. */
export interface DemoMember {
  key: string
  name: string
  email: string
  title: string
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer'
  status: 'active' | 'suspended'
  signIn: boolean
  createdAt: string
}

export interface DemoCustomField {
  noun: 'companies' | 'contacts'
  key: string
  label: string
  kind: 'choice' | 'integer' | 'date' | 'money'
  choices: { value: string; label: string }[] | null
  required: boolean
  filterable: boolean
  position: number
}

export type Stage = 'subscriber' | 'prospect' | 'customer' | 'former'
export type Via = 'web' | 'api' | 'import'

export interface DemoEmail {
  email: string
  label: 'work' | 'home' | 'other'
}
/** `phone` is the number as somebody typed it, always with its country code. */
export interface DemoPhone {
  phone: string
  label: 'work' | 'mobile' | 'home' | 'other'
}
/** `country` is the two-letter ISO 3166 code. */
export interface DemoAddress {
  street: string
  city: string
  postalCode: string
  region: string | null
  country: string
  label: 'work' | 'home' | 'other'
}

interface Stamps {
  createdAt: string
  /** Member key, or null where an import or a form made the record. */
  createdBy: string | null
  updatedAt: string
  updatedBy: string | null
  via: Via
}

export interface DemoCompany extends Stamps {
  key: string
  name: string
  domain: string
  website: string | null
  industry: string
  size: CompanySize
  parentId: string | null
  ownerId: string | null
  stage: Stage
  description: string
  annualRevenue: Money
  emails: DemoEmail[]
  phones: DemoPhone[]
  addresses: DemoAddress[]
  tags: string[]
  custom: Record<string, Json>
}

/** The first row of emails, phones and addresses is the primary one. */
export interface DemoContact extends Stamps {
  key: string
  firstName: string
  lastName: string | null
  jobTitle: string | null
  companyId: string | null
  ownerId: string | null
  stage: Stage
  emails: DemoEmail[]
  phones: DemoPhone[]
  addresses: DemoAddress[]
  birthday: string | null
  language: string
  source: string
  website: string | null
  timeZone: string
  tags: string[]
  custom: Record<string, Json>
  lastActivityAt: string | null
}

export interface DemoNote {
  key: string
  noun: 'contacts' | 'companies'
  /** Key of the contact or company the note hangs on. */
  record: string
  author: string
  body: string
  pinned: boolean
  createdAt: string
}

/**
 * One edit in the past. `changes` maps a wire field (custom ones as `custom.<key>`) to [old, new]; references are
 * keys. The changes of a field form a chain that ends in the value the record has now. Edits that were made together
 * carry the same `batch`.
 */
export interface DemoChange {
  noun: 'contacts' | 'companies'
  record: string
  at: string
  by: string | null
  via: Via
  batch: string | null
  changes: Record<string, [Json, Json]>
}

/** `filter` is text in the filter grammar, empty for everybody. */
export interface DemoView {
  key: string
  noun: 'contacts' | 'companies'
  name: string
  filter: string
  sort: string
  columns: string[]
  shared: boolean
  position: number
  createdBy: string
}

export interface DemoStory {
  organization: DemoOrganization
  members: DemoMember[]
  customFields: DemoCustomField[]
  /** Parents stand before their children. */
  companies: DemoCompany[]
  contacts: DemoContact[]
  /** Oldest first. */
  notes: DemoNote[]
  /** Oldest first. */
  changes: DemoChange[]
  views: DemoView[]
}

export type CompanySize = '1-9' | '10-49' | '50-249' | '250-999' | '1000+'
/** Choices of the company field `size`, by number of people. */
export const companySizes: readonly CompanySize[] = ['1-9', '10-49', '50-249', '250-999', '1000+']
