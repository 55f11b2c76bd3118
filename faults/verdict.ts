export interface Verdict {
  pass: boolean
  /** As it stands in the last lines. */
  words: string
}
export type Say = (line: string) => void
