import '../../words/automations.ts'
import '../../words/house.ts'
import { useReactFlow, useViewport } from '@xyflow/react'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { AddStep } from './add-step.tsx'
import type { Placed } from './layout.ts'

/** Smaller, larger, true size, everything. */
export function Zoom({ placed: { left, width, height } }: { placed: Placed }) {
  const { t } = useWords()
  const { zoomIn, zoomOut, zoomTo, setViewport } = useReactFlow()
  const { zoom } = useViewport()
  const own = useRef<HTMLDivElement>(null)
  const fit = () => {
    const box = own.current?.closest('.canvas')
    if (!box || width === 0) return
    const next = Math.max(0.25, Math.min(1, box.clientWidth / width, box.clientHeight / height))
    void setViewport({
      x: (box.clientWidth - width * next) / 2 - left * next,
      y: Math.max(0, (box.clientHeight - height * next) / 2),
      zoom: next,
    })
  }
  return (
    <div ref={own} className="canvas-zoom">
      <IconButton label={t('map.zoomOut')} icon={<Minus />} onClick={() => void zoomOut()} />
      <Button variant="quiet" className="num w-14" data-tip={t('map.actualSize')} onClick={() => void zoomTo(1)}>
        {Math.round(zoom * 100)} %
      </Button>
      <IconButton label={t('map.zoomIn')} icon={<Plus />} onClick={() => void zoomIn()} />
      <Button variant="quiet" onClick={fit}>
        {t('map.fit')}
      </Button>
      {height > 0 ? (
        <AddStep
          spot={null}
          trigger={
            <Button variant="quiet" icon={<Plus />}>
              {t('automations.anotherTrigger')}
            </Button>
          }
        />
      ) : null}
    </div>
  )
}
