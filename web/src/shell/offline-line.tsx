import WifiOff from 'lucide-react/icons/wifi-off'
import { useOfflineSince } from '../api/network.ts'
import { printTime } from '../ui/moments.ts'
import { useWords } from '../words/index.ts'
import { useRegion } from '../words/region.ts'

/** A line over the page while nothing answers. */
export function OfflineLine() {
  const { t } = useWords()
  const region = useRegion()
  const since = useOfflineSince()
  return (
    <div role="status">
      {since === null ? null : (
        <p className="flex items-center gap-2 bg-warn-soft px-4 py-2.5 text-warn-ink">
          <WifiOff />
          {t('shell.offline', { time: printTime(new Date(since).toISOString(), region) })}
        </p>
      )}
    </div>
  )
}
