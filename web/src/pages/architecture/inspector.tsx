import '../../words/house.ts'
import { useWords } from '../../words/index.ts'
import { iconOf } from './icon-of.tsx'
import { type Architecture, type Level, rings } from './map.ts'
import { ModuleParts, NounRefs, Part } from './parts.tsx'

export interface InspectorProps {
  architecture: Architecture
  level: Level
  chosen: string | null
  onChoose: (id: string | null, level?: Level) => void
}

/** What the chosen module or noun brings, needs and says. */
export function Inspector({ architecture, level, chosen, onChoose }: InspectorProps) {
  const { t } = useWords()
  const module = level === 'modules' ? architecture.modules.find((each) => each.name === chosen) : undefined
  const noun = level === 'nouns' ? architecture.nouns.find((each) => each.name === chosen) : undefined
  return (
    <aside className="map-side sheet-scroll" aria-label={t('audit.details')} aria-live="polite">
      {module || noun ? null : (
        <>
          <p className="text-ink-2">{t('map.text')}</p>
          <p className="mt-1 text-ink-3">{t('map.choose')}</p>
          <ul className="mt-4 flex flex-col gap-2.5">
            {rings
              .filter((ring) => architecture.modules.some((each) => each.ring === ring))
              .map((ring) => (
                <li key={ring} className="flex items-center gap-2.5">
                  <span className="map-icon" data-ring={ring}>
                    {iconOf(ring)}
                  </span>
                  <span>
                    <b className="font-medium">{t(`map.rings.${ring}`)}</b>{' '}
                    <span className="text-ink-3">{t(`map.ringText.${ring}`)}</span>
                  </span>
                </li>
              ))}
          </ul>
        </>
      )}
      {module ? <ModuleParts architecture={architecture} name={module.name} onChoose={onChoose} /> : null}
      {noun ? (
        <>
          <p className="text-ink-3">{noun.module}</p>
          <h2 className="text-md font-semibold">{noun.label}</h2>
          <NounRefs architecture={architecture} name={noun.name} onChoose={onChoose} />
          <Part title={t('map.fields')} count={noun.fields.length}>
            <ul>
              {noun.fields.map((field) => (
                <li key={field.name} className="map-line">
                  <span className="ui-mono cut">{field.name}</span>
                  <span className="flex-none text-ink-3">{field.ref ? `→ ${field.ref}` : field.kind}</span>
                </li>
              ))}
            </ul>
          </Part>
        </>
      ) : null}
    </aside>
  )
}
