import '../../words/imports.ts'
import FileUp from 'lucide-react/icons/file-up'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/index.ts'

export interface Sending {
  name: string
  /** 0 to 1. */
  part: number
  stop: () => void
}

interface DropProps {
  sending: Sending | null
  /** Why nothing can be given here now. */
  reason?: string
  onFile: (file: Blob, name: string) => void
}

/** Takes a file by dropping, choosing or pasting; while it is sent it shows how much has left. */
export function FileDrop({ sending, reason, onFile }: DropProps) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const may = !reason && !sending
  const take = (file: File | undefined) => file && may && onFile(file, file.name)
  const taker = useRef(take)
  taker.current = take
  const texts = useRef((text: string) => text)
  texts.current = (text) => {
    if (may && text.trim()) onFile(new Blob([text], { type: 'text/csv' }), `${t('imports.pasted')}.csv`)
    return text
  }
  // Ctrl V anywhere on the page, unless it belongs to a field.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if ((event.target as Element | null)?.closest('input, textarea')) return
      const file = event.clipboardData?.files[0]
      if (file) taker.current(file)
      else texts.current(event.clipboardData?.getData('text/plain') ?? '')
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
  const hover = (event: DragEvent, on: boolean) => {
    event.preventDefault()
    setOver(on && may)
  }
  if (sending) {
    const percent = Math.round(sending.part * 100)
    const words =
      sending.part < 1
        ? t('imports.uploading', { name: sending.name, percent })
        : `${sending.name}: ${t('imports.reading').toLowerCase()}`
    return (
      <div className="drop" aria-busy="true">
        <p className="num max-w-full break-words font-medium" role="status">
          {words}
        </p>
        <Progress value={percent} label={words} className="my-3 w-72 max-w-full" />
        <Button onClick={sending.stop}>{t('imports.uploadStop')}</Button>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button inside as its twin
    <div
      className="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => {
        hover(event, false)
        take(event.dataTransfer.files[0])
      }}
    >
      <FileUp className="mb-1 size-6! text-ink-3" />
      <h2 className="text-md font-semibold">{over ? t('imports.dropOver') : t('imports.drop')}</h2>
      <p className="text-ink-3">{t('imports.dropHint')}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <Button variant="primary" reason={reason} onClick={() => input.current?.click()}>
          {t('imports.choose')}
        </Button>
        <Button reason={reason} onClick={() => setPasting(true)}>
          {t('imports.paste')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('imports.choose')}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {pasting ? (
        <PasteDialog
          onClose={() => setPasting(false)}
          onText={(text) => {
            setPasting(false)
            texts.current(text)
          }}
        />
      ) : null}
    </div>
  )
}

function PasteDialog({ onClose, onText }: { onClose: () => void; onText: (text: string) => void }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  return (
    <Dialog
      open
      size="form"
      onOpenChange={onClose}
      title={t('imports.paste')}
      description={t('imports.emptyPaste')}
      onSubmit={() => text.trim() && onText(text)}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" reason={text.trim() ? undefined : t('imports.emptyPaste')}>
            {t('imports.pasteUse')}
          </Button>
        </>
      }
    >
      <TextArea
        autoFocus
        aria-label={t('imports.paste')}
        className="ui-mono mt-3 h-60! whitespace-pre"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  )
}
