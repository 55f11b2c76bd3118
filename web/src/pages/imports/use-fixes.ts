import { useState } from 'react'
import type { Import, Mapping, Target } from './transfer.ts'

const keyOf = (id: string) => `banyan.fixes.${id}`

const kept = (id: string): Mapping | null => {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as Mapping | null
  } catch {
    return null
  }
}

/**
 * What is mended on the page of the check. The server begins anew with every changed mapping, so the fixes are gathered
 * here, survive a reload in this tab, and go out together when the rows are checked again.
 */
export function useFixes({ id, mapping }: Import) {
  const [fixed, setFixed] = useState<Mapping | null>(() => kept(id))
  const now = fixed ?? mapping
  const changed = fixed !== null && JSON.stringify(fixed) !== JSON.stringify(mapping)
  return {
    changed,
    targetOf: (column: number | null): Target | null =>
      column === null ? null : (now?.columns[String(column)] ?? null),
    fix: (column: number, target: Target) => {
      if (!now) return
      const next = { ...now, columns: { ...now.columns, [String(column)]: target } }
      sessionStorage.setItem(keyOf(id), JSON.stringify(next))
      setFixed(next)
    },
    /** The mapping with all fixes; they are forgotten here. */
    take: (): Mapping | null => {
      sessionStorage.removeItem(keyOf(id))
      setFixed(null)
      return now
    },
  }
}
