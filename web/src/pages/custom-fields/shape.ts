/** A field that this organization added to a noun. */
export interface OwnField {
  id: string
  version: number
  noun: string
  key: string
  label: string
  kind: string
  choices: { value: string; label: string; tone?: string }[] | null
  required: boolean
  position: number
}

/** `Lease ends on` → `leaseEndsOn`: a key as programs and filters write it. */
export function keyFrom(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const key = words
    .map((word, n) => (n ? word[0]!.toUpperCase() : word[0]!.toLowerCase()) + word.slice(1))
    .join('')
    .replace(/^[0-9]+/, '')
  return (key.charAt(0).toLowerCase() + key.slice(1)).slice(0, 60)
}

/** A choice per line; those that were there keep their value, so that records keep theirs. */
export function choicesFrom(text: string, before: OwnField['choices']): { value: string; label: string }[] {
  const known = new Map((before ?? []).map((choice) => [choice.label, choice.value]))
  const lines = [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ]
  return lines.map((label) => ({ value: known.get(label) ?? label.slice(0, 60), label: label.slice(0, 100) }))
}
