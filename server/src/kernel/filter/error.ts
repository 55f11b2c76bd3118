/**
 * A filter that cannot be used, told in one sentence for the person who wrote it.
 * `position` counts UTF-16 units from the start of the text; null when the filter came as JSON.
 * `suggestion` is the name or spelling that was probably meant.
 */
export class FilterError extends Error {
  readonly position: number | null
  readonly suggestion: string | undefined
  constructor(message: string, position: number | null = null, suggestion?: string) {
    super(message)
    this.name = 'FilterError'
    this.position = position
    this.suggestion = suggestion
  }
}
