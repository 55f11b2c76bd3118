import { Command } from 'cmdk'
import Search from 'lucide-react/icons/search'
import * as Radix from 'radix-ui/dialog'
import { useState } from 'react'
import { Spinner } from '../ui/spinner.tsx'
import { useWords } from '../words/index.ts'
import { PaletteRow } from './palette-row.tsx'
import { closePalette } from './palette-store.ts'
import { type PaletteAction, usePaletteSections } from './use-palette-sections.tsx'

const signs = ['>', '@', '?']

/** Find or do: verbs of this page, places, records, new ones. ">" verbs only, "@" people, "?" keys. */
export default function Palette({ text }: { text: string }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(text)
  const sign = signs.find((each) => typed.startsWith(each)) ?? ''
  const wanted = typed.slice(sign.length).trim()
  const { sections, loading, corrected } = usePaletteSections(wanted, sign)
  const run = (action: PaletteAction) => {
    closePalette()
    // After the layer is gone, so that a page may open its own.
    setTimeout(() => action.run(), 0)
  }
  return (
    <Radix.Root open onOpenChange={closePalette}>
      <Radix.Portal>
        <Radix.Overlay className="ui-scrim" />
        <Radix.Content data-modal="" aria-describedby={undefined} className="ui-palette">
          <Radix.Title className="sr-only">{t('shell.find')}</Radix.Title>
          <Command shouldFilter={false} loop label={t('shell.find')} className="flex min-h-0 flex-col">
            <div className="flex h-12 flex-none items-center gap-2.5 border-b border-line px-4">
              <Search className="text-ink-3" />
              <Command.Input
                value={typed}
                onValueChange={setTyped}
                autoFocus
                placeholder={t('palette.placeholder')}
                className="h-full min-w-0 grow bg-transparent text-md outline-none"
              />
              {loading ? <Spinner className="text-ink-3" /> : null}
            </div>
            <Command.List className="sheet-scroll min-h-0 grow p-1 pb-2" label={t('palette.results')}>
              {corrected ? (
                <p className="px-3 pt-2 text-xs text-ink-3">{t('palette.corrected', { words: corrected })}</p>
              ) : null}
              {sections.map((section) => (
                <Command.Group key={section.name} heading={section.label} className="ui-palette-group">
                  {section.actions.map((action) => (
                    <Command.Item
                      key={action.id}
                      value={action.id}
                      onSelect={() => run(action)}
                      className="ui-item ui-palette-item"
                    >
                      <PaletteRow action={action} wanted={wanted} />
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              {sections.length === 0 ? (
                <p className="px-3 py-8 text-center text-ink-2">
                  {loading ? t('ui.loading') : t('palette.nothing', { words: wanted })}
                </p>
              ) : null}
            </Command.List>
            <p className="hidden h-9 flex-none items-center gap-4 border-t border-line px-4 text-xs text-ink-3 md:flex">
              <span>{t('palette.verbsOnly')}</span>
              <span>{t('palette.peopleOnly')}</span>
              <span>{t('palette.help')}</span>
            </p>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
