/**
 * Notes as one writes them down: "<record> <author> <days ago>", with "pinned" behind it where the note is, to its
 * body. In a body, {day+16} stands for a weekday about 16 days from now and {month-7} for a month by name.
 */
export type Logbook = Record<string, string>
