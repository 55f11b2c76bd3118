/** What was found under a key: its text, and where its tags stood, so that what is put there later is known to be from then. */
export interface Found {
  readonly text?: string
  readonly stand: readonly string[]
}

/** Where texts are kept for a while. A text counts for as long as none of its tags has been dropped since its stand was taken. */
export interface Store {
  find(key: string, tags: readonly string[]): Found | Promise<Found>
  put(
    key: string,
    tags: readonly string[],
    stand: readonly string[],
    text: string,
    seconds: number,
  ): void | Promise<void>
  drop(tags: readonly string[]): void | Promise<void>
  /** Whether other processes see the same texts and drop them for us. */
  readonly together: boolean
  end(): void | Promise<void>
}
