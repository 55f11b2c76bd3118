import FileGlyph from 'lucide-react/icons/file'
import FileArchive from 'lucide-react/icons/file-archive'
import FileHeadphone from 'lucide-react/icons/file-headphone'
import FileImage from 'lucide-react/icons/file-image'
import FilePlay from 'lucide-react/icons/file-play'
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet'
import FileText from 'lucide-react/icons/file-text'
import FileType from 'lucide-react/icons/file-type'
import Presentation from 'lucide-react/icons/presentation'
import type { FileRow } from './file.ts'

const icons = {
  image: FileImage,
  pdf: FileText,
  document: FileType,
  spreadsheet: FileSpreadsheet,
  presentation: Presentation,
  text: FileText,
  audio: FileHeadphone,
  video: FilePlay,
  archive: FileArchive,
  other: FileGlyph,
} as const

/** What kind of file it is, as a glyph. */
export function FileIcon({ kind, className }: { kind: FileRow['kind']; className?: string }) {
  const Icon = icons[kind] ?? FileGlyph
  return <Icon aria-hidden="true" className={className} />
}
