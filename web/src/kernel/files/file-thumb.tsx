import './files.css'
import { cx } from '../../ui/cx.ts'
import type { FileRow } from './file.ts'
import { FileIcon } from './file-icon.tsx'

/** A small picture of a document, or the glyph of its kind. */
export function FileThumb({ file, url, className }: { file: Pick<FileRow, 'kind'>; url?: string; className?: string }) {
  return (
    <span className={cx('file-thumb', className)}>
      {url ? <img src={url} alt="" loading="lazy" draggable={false} /> : <FileIcon kind={file.kind} />}
    </span>
  )
}
