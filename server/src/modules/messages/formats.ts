import { email, phone } from '../../kernel/index.ts'

export const emailField = email()
const phoneField = phone()

/** A number in E.164; null where the country cannot be told. Short codes and names are no addresses of people. */
export const phoneKey = (typed: string): string | null => (phoneField.pack(typed) as { _e164: string | null })._e164
