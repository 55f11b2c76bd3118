import '../../words/files.ts'
import './files.css'
import Check from 'lucide-react/icons/check'
import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import RotateCw from 'lucide-react/icons/rotate-cw'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import X from 'lucide-react/icons/x'
import { useEffect } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useWords } from '../../words/index.ts'
import { sizeWords } from './file.ts'
import { cancelUpload, clearUploads, pauseUpload, resumeUpload, type UploadItem, useUploads } from './uploads.ts'

/** What is being sent, at the foot of the page: progress per file, pause, go on, try again. */
export function UploadsTray() {
  const { t } = useWords()
  const items = useUploads()
  const busy = items.filter((item) => item.state === 'sending' || item.state === 'waiting').length
  const failed = items.filter((item) => item.state === 'failed').length
  const waits = items.some((item) => item.state !== 'done')
  useEffect(() => {
    if (waits || items.length === 0) return
    const timer = setTimeout(clearUploads, 5000)
    return () => clearTimeout(timer)
  }, [waits, items.length])
  if (items.length === 0) return null
  const head =
    busy > 0
      ? t('uploads.running', { count: busy })
      : failed > 0
        ? t('uploads.failed')
        : t('uploads.doneAll', { count: items.length })
  return (
    <section className="uploads-tray" aria-label={t('uploads.title')}>
      <header className="flex items-center gap-2 ps-4 pe-2 py-2">
        <h2 className="grow font-medium" role="status">
          {head}
        </h2>
        {busy === 0 ? <IconButton size="sm" label={t('uploads.clear')} icon={<X />} onClick={clearUploads} /> : null}
      </header>
      <ul className="sheet-scroll max-h-60 pb-2">
        {items.map((item) => (
          <Line key={item.key} item={item} />
        ))}
      </ul>
    </section>
  )
}

function Line({ item }: { item: UploadItem }) {
  const { t } = useWords()
  const { key, name, size, sent, state, problem } = item
  const percent = size > 0 ? (sent / size) * 100 : state === 'done' ? 100 : 0
  return (
    <li className="flex items-center gap-2 ps-4 pe-2 py-1.5">
      <span className="min-w-0 grow">
        <span className="flex gap-2">
          <span className="cut grow">{name}</span>
          <span className="num whitespace-nowrap text-xs leading-5 text-ink-3">
            {state === 'sending'
              ? `${sizeWords(sent)} / ${sizeWords(size)}`
              : state === 'done'
                ? sizeWords(size)
                : t(`uploads.${state}`)}
          </span>
        </span>
        {state === 'failed' ? (
          <span className="block text-xs text-bad-ink">{problem}</span>
        ) : state === 'done' ? null : (
          <Progress value={percent} label={name} className="mt-1" />
        )}
      </span>
      {state === 'done' ? <Check className="mx-1.5 text-ok-ink" aria-label={t('uploads.done')} /> : null}
      {state === 'failed' ? <TriangleAlert className="text-bad-ink" aria-hidden="true" /> : null}
      {state === 'sending' ? (
        <IconButton
          size="sm"
          label={`${t('uploads.pause')}: ${name}`}
          icon={<Pause />}
          onClick={() => pauseUpload(key)}
        />
      ) : null}
      {state === 'paused' ? (
        <IconButton
          size="sm"
          label={`${t('uploads.resume')}: ${name}`}
          icon={<Play />}
          onClick={() => resumeUpload(key)}
        />
      ) : null}
      {state === 'failed' ? (
        <IconButton
          size="sm"
          label={`${t('uploads.retry')}: ${name}`}
          icon={<RotateCw />}
          onClick={() => resumeUpload(key)}
        />
      ) : null}
      {state === 'done' ? null : (
        <IconButton
          size="sm"
          label={`${t('uploads.cancel')}: ${name}`}
          icon={<X />}
          onClick={() => cancelUpload(key)}
        />
      )}
    </li>
  )
}
