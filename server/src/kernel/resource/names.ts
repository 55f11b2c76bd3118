/** `companyId` → `company_id`: how a field is called in SQL. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
/** `api_keys` → `api-keys`: how a noun is called in a path. */
export const kebab = (name: string): string => snake(name).replaceAll('_', '-')
/** `companyId` → `company`: the name of the record a ref points at. */
export const relation = (name: string): string => name.replace(/Id$/, '')
/** `jobTitle` → `Job title`, `companyId` → `Company`. */
export const words = (name: string): string => {
  const spaced = snake(relation(name)).replaceAll('_', ' ')
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
export const pascal = (name: string): string =>
  snake(name)
    .split(/[_-]/)
    .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
    .join('')
/** Identifiers come from declarations only; quoting keeps reserved words usable. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
