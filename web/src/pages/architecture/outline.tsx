import '../../words/house.ts'
import { useWords } from '../../words/index.ts'
import { type Architecture, rings } from './map.ts'
import { searchOf } from './search-of.ts'

/** The same map as a nested list: for phones, and for whoever reads rather than looks. */
export function Outline({ architecture, typed }: { architecture: Architecture; typed: string }) {
  const { t } = useWords()
  const found = searchOf(architecture, typed)
  const shown = architecture.modules.filter((module) => !typed || found.has(module.name))
  return (
    <div className="sheet-scroll min-h-0 grow px-4 pb-8">
      {rings
        .filter((ring) => shown.some((module) => module.ring === ring))
        .map((ring) => (
          <section key={ring} className="mt-5">
            <h2 className="part-title">
              {t(`map.rings.${ring}`)} <span className="font-normal text-ink-3">{t(`map.ringText.${ring}`)}</span>
            </h2>
            {shown
              .filter((module) => module.ring === ring)
              .map((module) => (
                <details key={module.name} className="border-b border-line" open={typed !== ''}>
                  <summary className="flex min-h-12 cursor-pointer items-center font-medium">{module.name}</summary>
                  <dl className="pb-3 ps-4">
                    {module.needs.length > 0 ? (
                      <>
                        <dt className="text-ink-3">{t('map.needs')}</dt>
                        <dd className="mb-2">{module.needs.join(', ')}</dd>
                      </>
                    ) : null}
                    {architecture.nouns
                      .filter((noun) => noun.module === module.name)
                      .map((noun) => (
                        <details key={noun.name}>
                          <summary className="min-h-9 cursor-pointer">{noun.label}</summary>
                          <p className="ps-4 pb-2 text-xs text-ink-2">
                            {noun.fields
                              .map((field) => (field.ref ? `${field.name} → ${field.ref}` : field.name))
                              .join(', ')}
                          </p>
                        </details>
                      ))}
                    {architecture.verbs
                      .filter((verb) => verb.module === module.name)
                      .map((verb) => (
                        <dd key={verb.name} className="ui-mono py-1">
                          {verb.name}
                        </dd>
                      ))}
                  </dl>
                </details>
              ))}
          </section>
        ))}
    </div>
  )
}
