import type { Row } from '../../api/query.ts'
import { currentRegion } from '../../words/region.ts'

/** A document as it travels. */
export interface FileRow extends Row {
  name: string
  kind: 'image' | 'pdf' | 'document' | 'spreadsheet' | 'presentation' | 'text' | 'audio' | 'video' | 'archive' | 'other'
  type: string
  size: number
  status: 'clean' | 'scanning' | 'waiting' | 'infected'
  revision: number
  thumbnail: boolean
  ownerId: string | null
  createdAt: string
}

const units = ['KB', 'MB', 'GB', 'TB']

/** Bytes as people say them: "2.4 MB". */
export function sizeWords(bytes: number, locale = currentRegion().locale): string {
  if (bytes < 1000) return `${bytes} B`
  const step = Math.min(Math.max(Math.floor(Math.log(bytes) / Math.log(1024)), 1), units.length)
  const shown = bytes / 1024 ** step
  return `${shown.toLocaleString(locale, { maximumFractionDigits: shown >= 10 ? 0 : 1 })} ${units[step - 1]}`
}
