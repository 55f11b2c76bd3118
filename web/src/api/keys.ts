import { currentOrganization } from './place.ts'

/** Keys of the query cache begin with the organization, then the kind of answer, then the noun. */
export const keyOf = (kind: string, ...rest: unknown[]) => [currentOrganization() ?? '', kind, ...rest]
