/** What stands where nothing is. */
export function None() {
  return (
    <span className="text-ink-4" aria-hidden="true">
      —
    </span>
  )
}
