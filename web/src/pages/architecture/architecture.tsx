import '@fontsource-variable/jetbrains-mono/wght.css'
import './map.css'
import '../../words/house.ts'
import { useQuery } from '@tanstack/react-query'
import Search from 'lucide-react/icons/search'
import { useMemo, useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { TopBar } from '../../shell/top-bar.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/input.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { Drawing } from './drawing.tsx'
import { Inspector } from './inspector.tsx'
import { type Architecture, graphOf, type Level } from './map.ts'
import { Outline } from './outline.tsx'

/** Modules, nouns, verbs and events, drawn live from what runs. */
export default function ArchitecturePage() {
  const { t } = useWords()
  useTitle(t('shell.architecture'))
  // Below 900 px there is no room for a drawing and its inspector side by side.
  const narrow = useMedia('(width < 900px)')
  const { data, error, refetch } = useQuery({
    queryKey: keyOf('architecture'),
    queryFn: () => api.get<Architecture>('/architecture'),
    staleTime: 600_000,
  })
  const [level, setLevel] = useState<Level>('modules')
  const [chosen, setChosen] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const graph = useMemo(() => (data ? graphOf(data, level) : null), [data, level])
  const choose = (id: string | null, at: Level = level) => {
    setLevel(at)
    setChosen(id)
  }
  return (
    <>
      <TopBar
        title={t('shell.architecture')}
        note={
          data ? (
            <span className="max-lg:hidden">
              {t('map.summary', {
                modules: data.modules.length,
                nouns: data.nouns.length,
                verbs: data.verbs.length,
                events: data.events.length,
              })}
            </span>
          ) : null
        }
      >
        <Input
          size="sm"
          className="w-44! max-md:w-36!"
          type="search"
          leading={<Search />}
          placeholder={narrow ? t('ui.find') : t('map.find')}
          aria-label={t('map.find')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {narrow ? null : (
          <Segmented
            label={t('shell.architecture')}
            value={level}
            onChange={(next) => choose(null, next)}
            options={(['modules', 'nouns'] as const).map((value) => ({ value, label: t(`map.levels.${value}`) }))}
          />
        )}
      </TopBar>
      {error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton className="m-8 w-1/3" /> : null}
      {data && graph ? (
        narrow ? (
          <Outline architecture={data} typed={typed} />
        ) : (
          <div className="map">
            <Drawing key={level} architecture={data} graph={graph} chosen={chosen} typed={typed} onChoose={choose} />
            <Inspector architecture={data} level={level} chosen={chosen} onChoose={choose} />
          </div>
        )
      ) : null}
    </>
  )
}
