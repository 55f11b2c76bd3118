import { createContext, use } from 'react'
import type { Resource } from '../../../api/query.ts'
import type { Option } from '../../../ui/options.ts'
import type { Schema } from '../steps.ts'

export interface ControlProps {
  name: string
  schema: Schema
  value: unknown
  /** undefined takes the setting away. */
  onChange: (value: unknown) => void
  label: string
}

/** What the controls of one node know of it. */
export interface Place {
  nodeId: string
  type: string
  /** The other settings of the node. */
  settings: Record<string, unknown>
  /** The record that the node works with. */
  noun: Resource | undefined
  /** The noun a filter or field of this node is about. */
  about: Resource | undefined
  names: Option[]
  locked: boolean
  problem: (path: string) => string | undefined
}

const PlaceContext = createContext<Place | null>(null)
export const PlaceScope = PlaceContext.Provider

export function usePlace(): Place {
  const place = use(PlaceContext)
  if (!place) throw new Error('Controls live inside of a form of settings.')
  return place
}

export const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** An empty text is no setting. */
export const orNothing = (text: string) => (text === '' ? undefined : text)
