import '../../words/files.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'

/** Pages that are drawn; whoever needs more downloads the file. */
const most = 30

/** A PDF drawn page by page in the browser; nothing of it is run. */
export default function PdfPages({ url, onFail }: { url: string; onFail: () => void }) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>()
  const fail = useRef(onFail)
  fail.current = onFail
  useEffect(() => {
    let over = false
    let opened: PDFDocumentProxy | undefined
    const open = async () => {
      const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
      GlobalWorkerOptions.workerSrc = worker
      opened = await getDocument({ url, isEvalSupported: false, enableXfa: false, disableAutoFetch: true }).promise
      if (over) void opened.destroy()
      else setPdf(opened)
    }
    open().catch(() => over || fail.current())
    return () => {
      over = true
      void opened?.destroy()
    }
  }, [url])
  if (!pdf) return <Skeleton className="h-[70dvh] w-full" />
  return (
    <div className="preview-pages">
      {Array.from({ length: Math.min(pdf.numPages, most) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are numbered
        <Page key={at + 1} pdf={pdf} at={at + 1} />
      ))}
    </div>
  )
}

function Page({ pdf, at }: { pdf: PDFDocumentProxy; at: number }) {
  const { t } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(at <= 2)
  useEffect(() => {
    const box = canvas.current
    if (!box || near) return
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && setNear(true), {
      rootMargin: '600px',
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [near])
  useEffect(() => {
    if (!near) return
    let stop: (() => void) | undefined
    const draw = async () => {
      const page = await pdf.getPage(at)
      const box = canvas.current
      if (!box) return
      const width = Math.min(box.clientWidth || 800, 1100) * Math.min(window.devicePixelRatio, 2)
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
      box.width = viewport.width
      box.height = viewport.height
      const task = page.render({ canvas: box, viewport })
      stop = () => task.cancel()
      await task.promise
    }
    draw().catch(() => {})
    return () => stop?.()
  }, [near, pdf, at])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('documents.page', { at, of: pdf.numPages })}
      style={near ? undefined : { aspectRatio: '1 / 1.414' }}
    />
  )
}
