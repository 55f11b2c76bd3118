import { cloneElement, type ReactElement } from 'react'

/**
 * A short explanation after 400 ms of hover, or at once on focus. It only writes attributes on its child;
 * one TooltipHost draws them all, so ten thousand cells cost nothing. Any element may carry `data-tip` itself.
 */
export function Tooltip({
  text,
  keys,
  children,
}: {
  text?: string
  keys?: string
  children: ReactElement<Record<string, unknown>>
}) {
  if (!text) return children
  return cloneElement(children, { 'data-tip': text, 'data-tip-keys': keys })
}
