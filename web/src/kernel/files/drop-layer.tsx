import '../../words/files.ts'
import './files.css'
import Upload from 'lucide-react/icons/upload'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/index.ts'
import { addUploads, type Target } from './uploads.ts'

const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** Takes files that are dropped anywhere on the page, or pasted, and says where they land. */
export function DropLayer({ target, text }: { target: Target; text: string }) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const now = useRef(target)
  now.current = target
  useEffect(() => {
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!withFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!withFiles(event)) return
      depth -= 1
      if (depth <= 0) setOver(false)
    }
    const hover = (event: DragEvent) => withFiles(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      if (!withFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      addUploads(event.dataTransfer?.files ?? [], now.current)
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      // Text that came along belongs to the field it is pasted into.
      if (files.length === 0 || event.clipboardData?.getData('text/plain')) return
      event.preventDefault()
      addUploads(files.map(named), now.current)
    }
    const on = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listener] of Object.entries(on)) window.addEventListener(name, listener as EventListener)
    document.addEventListener('paste', paste)
    return () => {
      for (const [name, listener] of Object.entries(on)) window.removeEventListener(name, listener as EventListener)
      document.removeEventListener('paste', paste)
    }
  }, [])
  if (!over) return null
  return (
    <div className="drop-layer" role="status">
      <Upload className="size-8! text-accent-ink" aria-hidden="true" />
      <p className="text-lg font-semibold">{t('documents.dropHere')}</p>
      <p className="text-ink-2">{text}</p>
    </div>
  )
}

/** A pasted picture is called "image.png" by every browser; the moment tells one from another. */
const named = (file: File): File =>
  /^image\.\w+$/.test(file.name)
    ? new File(
        [file],
        `Screenshot ${new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '-')}.png`,
        { type: file.type },
      )
    : file
