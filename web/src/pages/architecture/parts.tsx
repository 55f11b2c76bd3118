import '../../words/house.ts'
import type { ReactNode } from 'react'
import { Tag } from '../../ui/tag.tsx'
import { useWords } from '../../words/index.ts'
import type { Architecture, Level } from './map.ts'

type Choose = (id: string | null, level?: Level) => void

interface PartsProps {
  architecture: Architecture
  name: string
  onChoose: Choose
}

/** A titled part of the inspector. */
export const Part = ({ title, count, children }: { title: string; count?: number; children: ReactNode }) => (
  <section className="mt-4.5">
    <h3 className="part-title mb-0.5">
      {title} {count === undefined ? null : <span className="num font-normal text-ink-3">{count}</span>}
    </h3>
    {children}
  </section>
)

function Names({ names, at, onChoose }: { names: string[]; at: Level; onChoose: Choose }) {
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1">
      {names.map((name) => (
        <button key={name} type="button" className="text-link" onClick={() => onChoose(name, at)}>
          {name}
        </button>
      ))}
    </p>
  )
}

/** What a noun points at, and what points at it. */
export function NounRefs({ architecture, name, onChoose }: PartsProps) {
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
          <Names names={to} at="nouns" onChoose={onChoose} />
        </Part>
      ) : null}
      {from.length > 0 ? (
        <Part title={t('map.pointedAtBy')}>
          <Names names={from} at="nouns" onChoose={onChoose} />
        </Part>
      ) : null}
    </>
  )
}

/** Needs, nouns, verbs, events and reactions of a module. */
export function ModuleParts({ architecture, name, onChoose }: PartsProps) {
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
          <Names names={module.needs} at="modules" onChoose={onChoose} />
        </Part>
      ) : null}
      {neededBy.length > 0 ? (
        <Part title={t('map.neededBy')}>
          <Names names={neededBy} at="modules" onChoose={onChoose} />
        </Part>
      ) : null}
      {nouns.length > 0 ? (
        <Part title={t('map.levels.nouns')} count={nouns.length}>
          <Names names={nouns.map((each) => each.name)} at="nouns" onChoose={onChoose} />
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
