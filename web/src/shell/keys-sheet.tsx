import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { type Shortcut, useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../words/index.ts'
import { closeKeys } from './keys-store.ts'

/** All keys that hold on this page, the page's own first. */
export default function KeysSheet() {
  const { t } = useWords()
  const shortcuts = useShortcuts()
  const groups = new Map<string, Map<string, Shortcut>>()
  for (const each of shortcuts) {
    if (each.scope === 'layer') continue
    const group = groups.get(each.scope) ?? new Map<string, Shortcut>()
    groups.set(each.scope, group.set(each.keys, each))
  }
  const heading = (scope: string) =>
    scope === 'everywhere' ? t('shell.everywhere') : scope === 'page' ? t('shell.here') : scope
  const ordered = [...groups].sort(([a], [b]) => Number(a === 'everywhere') - Number(b === 'everywhere'))
  return (
    <Dialog open onOpenChange={closeKeys} size="form" title={t('shell.keys')} description={t('shell.keysText')}>
      <div className="mt-3 columns-1 gap-8 md:columns-2">
        {ordered.map(([scope, group]) => (
          <section key={scope} className="mb-4">
            <h3 className="part-title mb-1 break-after-avoid text-ink">{heading(scope)}</h3>
            <dl>
              {[...group.values()]
                .sort((a, b) => Number(a.keys.includes(' ')) - Number(b.keys.includes(' ')))
                .map((each) => (
                  <div
                    key={each.id}
                    className="flex min-h-8 break-inside-avoid items-center justify-between gap-3 border-t border-line"
                  >
                    <dt className="cut">{each.label}</dt>
                    <dd>
                      <Kbd keys={each.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
