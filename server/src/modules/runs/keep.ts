import { fail } from '../../kernel/index.ts'

/** Bytes of a value that a run may remember, and of one that people are shown. */
const most = 256 * 1024
const shownMost = 8 * 1024
const secret =
  /pass(word|phrase)?$|secret|token$|authorization|cookie|credential|api_?-?key|private_?-?key|card_?number|cvc/i

/** A value as it is remembered: JSON, of a size that every wake can read again. Refuses what is larger. */
export function kept(value: unknown): unknown {
  const text = JSON.stringify(value ?? null)
  if (Buffer.byteLength(text) > most)
    throw fail('runs.too_large', {
      detail: `A step answers at most ${most / 1024} KB; keep large things in records or files.`,
    })
  return text.includes('\\u0000') ? JSON.parse(text.replaceAll('\\u0000', '')) : JSON.parse(text)
}

/** The same for people: secrets covered, long values cut. */
export function shown(value: unknown): unknown {
  const covered = JSON.stringify(value ?? null, (key, v) =>
    v !== null && v !== '' && secret.test(key) && typeof v !== 'object' ? '•••' : v,
  )
  if (covered.length <= shownMost) return JSON.parse(covered)
  return { cut: true, bytes: Buffer.byteLength(covered), begins: covered.slice(0, shownMost - 100).toWellFormed() }
}

/** What went wrong, in a sentence for the run's screen. */
export function sentence(error: unknown): string {
  const { details, message } = error as {
    details?: { detail?: unknown; errors?: { path: string; message: string }[] }
    message?: string
  }
  const [first] = details?.errors ?? []
  const said = first ? `${message} ${first.path}: ${first.message}` : (details?.detail ?? message ?? String(error))
  return String(said).replaceAll('\u0000', '').toWellFormed().slice(0, 1000) || 'Something failed.'
}
