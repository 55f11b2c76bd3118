import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'

/** A JSON Schema as far as forms are made of it. */
export interface Schema {
  type?: string | string[]
  title?: string
  description?: string
  /** How a screen asks for it. */
  control?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  minimum?: number
  maximum?: number
  maxLength?: number
  additionalProperties?: boolean | Schema
}

export type StepGroup = 'trigger' | 'condition' | 'action' | 'wait' | 'person' | 'ai' | 'end'

export interface StepKind {
  type: string
  group: StepGroup
  label: string
  about: string
  settings: Schema
  available: boolean
  missing: string | null
}

export interface VerbInfo {
  verb: string
  label: string
  about: string
  input: Schema
}

export interface EventInfo {
  type: string
  noun: string | null
  label: string
}

export interface Catalogue {
  data: StepKind[]
  verbs: VerbInfo[]
  events: EventInfo[]
}

/** Everything a workflow can be made of, with how each is set. */
export const useCatalogue = () =>
  useQuery({
    queryKey: keyOf('automation-steps'),
    queryFn: () => api.get<Catalogue>('/automations/steps'),
    staleTime: 10 * 60_000,
  })

export const kindOf = (catalogue: Catalogue | undefined, type: string) =>
  catalogue?.data.find((each) => each.type === type)

/** The settings of a new step: what its schema says when nothing is chosen. */
export function freshSettings(kind: StepKind): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(kind.settings.properties ?? {}))
    if (schema.default !== undefined) given[name] = structuredClone(schema.default)
  return given
}

/** The names of settings that must be there. */
export const isRequired = (schema: Schema, name: string) =>
  (schema.required ?? []).includes(name) && schema.properties?.[name]?.default === undefined
