import type { ReactNode } from 'react'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'
import { iconOf } from './icon-of.tsx'
import { type Architecture, type Level, rings } from './map.ts'

export interface InspectorProps {
  architecture: Architecture
  level: Level
  chosen: string | null
  onChoose: (id: string | null, level?: Level) => void
}

const Part = ({ title, count, children }: { title: string; count?: number; children: ReactNode }) => (
  <section className="mt-4.5">
    <h3 className="part-title mb-0.5">
      {title} {count === undefined ? null : <span className="num font-normal text-ink-3">{count}</span>}
    </h3>
    {children}
  </section>
)

/** What the chosen module or noun brings, needs and says. */
export function Inspector({ architecture, level, chosen, onChoose }: InspectorProps) {
  const { t } = useWords()
  const Names = ({ names, at }: { names: string[]; at: Level }) => (
    <p className="flex flex-wrap gap-x-3 gap-y-1">
      {names.map((name) => (
        <button key={name} type="button" className="text-link" onClick={() => onChoose(name, at)}>
          {name}
        </button>
      ))}
    </p>
  )
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
      {module ? <ModuleParts architecture={architecture} name={module.name} Names={Names} /> : null}
      {noun ? (
        <>
          <p className="text-ink-3">{noun.module}</p>
          <h2 className="text-md font-semibold">{noun.label}</h2>
          <NounRefs architecture={architecture} name={noun.name} Names={Names} />
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

type NamesPart = (props: { names: string[]; at: Level }) => ReactNode

function NounRefs({ architecture, name, Names }: { architecture: Architecture; name: string; Names: NamesPart }) {
  const { t } = useWords()
  const own = architecture.nouns.find((each) => each.name === name)
  const to = [...new Set(own?.fields.flatMap((field) => (field.ref ? [field.ref] : [])))]
  const from = architecture.nouns
    .filter((each) => each.name !== name && each.fields.some((field) => field.ref === name))
    .map((each) => each.name)
  return (
    <>
      {to.length > 0 ? (
        <Part title={t('map.pointsAt')}>
          <Names names={to} at="nouns" />
        </Part>
      ) : null}
      {from.length > 0 ? (
        <Part title={t('map.pointedAtBy')}>
          <Names names={from} at="nouns" />
        </Part>
      ) : null}
    </>
  )
}

function ModuleParts({ architecture, name, Names }: { architecture: Architecture; name: string; Names: NamesPart }) {
  const { t } = useWords()
  const module = architecture.modules.find((each) => each.name === name)
  if (!module) return null
  const neededBy = architecture.modules.filter((each) => each.needs.includes(name)).map((each) => each.name)
  const nouns = architecture.nouns.filter((each) => each.module === name)
  const verbs = architecture.verbs.filter((each) => each.module === name)
  const emits = architecture.events.filter((each) => each.module === name)
  const reacts = architecture.events.flatMap((event) =>
    event.reactions.filter((each) => each.module === name).map((each) => `${event.name} → ${each.name}`),
  )
  return (
    <>
      <p className="text-ink-3">{t(`map.rings.${module.ring}`)}</p>
      <h2 className="text-md font-semibold">{name}</h2>
      {module.needs.length > 0 ? (
        <Part title={t('map.needs')}>
          <Names names={module.needs} at="modules" />
        </Part>
      ) : null}
      {neededBy.length > 0 ? (
        <Part title={t('map.neededBy')}>
          <Names names={neededBy} at="modules" />
        </Part>
      ) : null}
      {nouns.length > 0 ? (
        <Part title={t('map.levels.nouns')} count={nouns.length}>
          <Names names={nouns.map((each) => each.name)} at="nouns" />
        </Part>
      ) : null}
      {verbs.length > 0 ? (
        <Part title={t('map.verbsTitle')} count={verbs.length}>
          <ul>
            {verbs.map((verb) => (
              <li key={verb.name} className="map-line">
                <span className="ui-mono cut">{verb.name}</span>
                <Tag className="flex-none">{verb.permission ?? '—'}</Tag>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {emits.length > 0 ? (
        <Part title={t('map.emits')} count={emits.length}>
          <ul>
            {emits.map((event) => (
              <li key={event.name} className="map-line">
                <span className="ui-mono cut">{event.name}</span>
                <span className="cut text-ink-3">{event.reactions.map((each) => each.module).join(', ')}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {reacts.length > 0 ? (
        <Part title={t('map.reacts')} count={reacts.length}>
          <ul>
            {reacts.map((line) => (
              <li key={line} className="map-line">
                <span className="ui-mono cut">{line}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  )
}
