import type { CountryCode } from '../countries.ts'
import type { CompanySize, Stage } from '../shape.ts'

/** A company and its people, as one writes them down. */
export interface CompanyRow {
  firm: { key: string; name: string; industry: string; city: string; parent?: string; domain?: string }
  /** Revenue in millions and yearly energy spend in thousands of euro; lease: months from now until it ends. */
  facts: { size: CompanySize; revenue: number; sites?: number; fuel?: Fuel; spend?: number; lease?: number }
  sales: { stage: Stage; owner: string | null; tags?: string[] }
  about: string
  /**
   * "First Last, Title". A bar marks where the last name begins ("Jan Willem|van der Meulen"), and an equals sign
   * gives a key of one's own ("h-lindqvist=H. Lindqvist"). A single word is a first name.
   */
  people: string[]
}

export interface CountryRows {
  country: CountryCode
  /** City to postal code and region. */
  places: Record<string, [postalCode: string, region: string]>
  companies: CompanyRow[]
}

export type Fuel = 'gas' | 'oil' | 'district' | 'electric' | 'mixed'
