import '../../words/files.ts'
import type { FileRow } from '../../kernel/files/file.ts'
import { RecordPage } from '../../kernel/record/record-page.tsx'
import { Links } from './links.tsx'
import { Picture } from './picture.tsx'
import { Versions } from './versions.tsx'

/** One document: its picture, its versions, its links. */
export default function Document() {
  return (
    <RecordPage
      of="files"
      related={(row) => (
        <>
          <Picture file={row as FileRow} />
          <Versions file={row as FileRow} />
          <Links file={row as FileRow} />
        </>
      )}
    />
  )
}
