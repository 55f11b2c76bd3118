import { text } from '../../kernel/index.ts'

/** Most characters of a name; the ending survives a cut. */
export const longestName = 200

// Characters that no name needs: controls, what turns the direction of reading, and what cannot be seen.
const unseen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u
const unseenAll = new RegExp(unseen.source, 'gu')

/** The part after the last dot, in small letters; '' where there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * A name as somebody's system gave it, made safe to show and to save: no folders, nothing unseen, no name that a system
 * reserves. Letters of every script stay.
 */
export function cleanName(given: string, otherwise = 'File'): string {
  const bare = given
    .toWellFormed()
    .normalize('NFC')
    .split('\0')[0]!
    .replace(/^.*[\\/]/s, '')
    .replace(unseenAll, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(bare) ? `_${bare}` : bare
  if (safe.length <= longestName) return safe || otherwise
  const ending = endingOf(safe)
  const tail = ending ? `.${ending}` : ''
  return (
    safe
      .slice(0, longestName - tail.length)
      .toWellFormed()
      .replace(/\ufffd$/, '')
      .trimEnd() + tail
  )
}

/** A name that a person types for a file: kept as typed, refused where it could mislead. */
export const fileName = () => {
  const kind = text({ max: longestName, search: 'A' })
  return {
    ...kind,
    schema: kind.schema
      .refine((name) => !/[\\/]/.test(name), 'A file name has no slashes.')
      .refine((name) => !unseen.test(name), 'Leave out characters that cannot be seen.'),
    example: 'Offer.pdf',
  }
}

/** The header under which a browser saves a file: the plain form for old ones, the full name in UTF-8. */
export function disposition(name: string, inline = false): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%;]/g, '_')
  const full = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`
}
