/** How much is loaded: a whale and a long tail, as customers are. */
export interface Size {
  tenants: number
  contacts: number
  whale: number
}

/** About 200,000 contacts by default; `--full` a million. BENCH_SCALE multiplies the default, for a quick look. */
export function sizeOf(full: boolean, scale: number): Size {
  if (full) return { tenants: 1000, contacts: 1_000_000, whale: 200_000 }
  // A little more than 100,000, so that page 2,000 of 50 is a full page.
  return {
    tenants: Math.max(4, Math.round(200 * scale)),
    contacts: Math.round(202_000 * scale),
    whale: Math.round(101_000 * scale),
  }
}

/** Contacts per tenant, the whale first; the others as 1/n. */
export function shares({ tenants, contacts, whale }: Size): number[] {
  const weights = Array.from({ length: tenants - 1 }, (_, i) => 1 / (i + 8))
  const all = weights.reduce((a, b) => a + b, 0)
  return [whale, ...weights.map((w) => Math.max(5, Math.floor(((contacts - whale) * w) / all)))]
}
