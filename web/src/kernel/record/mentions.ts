/** A name that is being written behind an “@”, and where it begins; null where none is. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const before = text.slice(0, caret)
  const found = /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]*){0,2})$/u.exec(before)
  const typed = found?.[1]
  return typed === undefined ? null : { from: caret - typed.length - 1, typed }
}

/** The text with the name in place of what was typed, and where the caret goes on. */
export function withMention(text: string, caret: number, from: number, name: string): { text: string; caret: number } {
  const rest = text.slice(caret)
  const head = `${text.slice(0, from)}@${name}${rest.startsWith(' ') ? '' : ' '}`
  return { text: head + rest, caret: head.length + (rest.startsWith(' ') ? 1 : 0) }
}

/** People whose name, or a part of it, begins as typed; nobody once a whole name stands there. */
export function namesLike(typed: string, names: readonly string[], most = 6): string[] {
  const wanted = typed.toLocaleLowerCase()
  if (names.some((name) => name.toLocaleLowerCase() === wanted.trim())) return []
  return names
    .filter((name) => {
      const folded = name.toLocaleLowerCase()
      return folded.startsWith(wanted) || folded.split(/\s+/).some((part) => wanted !== '' && part.startsWith(wanted))
    })
    .slice(0, most)
}
