import { Problem } from '../../api/client.ts'

/** What went wrong as people should read it: the sentences about single fields where there are any. */
export function problemWords(error: unknown): string {
  if (error instanceof Problem && error.errors.length > 0) return error.errors.map((each) => each.message).join(' ')
  return error instanceof Error ? error.message : String(error)
}
