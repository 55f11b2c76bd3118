import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import { fieldNamed, ownerOf } from '../fields/noun.ts'
import type { BulkAsk } from './bulk-verbs.tsx'
import type { ListSelection } from './selection.ts'
import type { ListModel } from './use-list-model.ts'

interface KeysOptions {
  model: ListModel
  selection: ListSelection
  stage?: string
  onNew: () => void
  onAsk: (ask: BulkAsk) => void
  onFilter: () => void
}

/** Letters that act on the whole list or on what is selected. */
export function useListKeys({ model, selection, stage, onNew, onAsk, onFilter }: KeysOptions) {
  const { t } = useWords()
  const { noun, trash, setFilter, views, base, openView } = model
  const some = selection.some && !trash && noun.can.update
  const step = fieldNamed(noun, stage)
  useShortcut('c', onNew, {
    label: t('list.new', { noun: noun.labelOne.toLowerCase() }),
    enabled: noun.can.create && !trash,
  })
  useShortcut('f', onFilter, { label: t('filter.add'), enabled: !trash })
  useShortcut('shift+f', () => setFilter(''), { label: t('filter.clear'), enabled: !trash && model.filter !== '' })
  useShortcut('a', () => onAsk('assign'), { label: t('list.assign'), enabled: some && ownerOf(noun) !== undefined })
  useShortcut('s', () => onAsk('stage'), { label: step?.label ?? '', enabled: some && step !== undefined })
  useShortcut('t', () => onAsk('tag'), { label: t('list.tag'), enabled: some })
  useShortcut('escape', () => selection.step({ do: 'clear' }), {
    label: t('list.clearSelection'),
    enabled: selection.some,
    palette: false,
  })
  const tabs = base ? views : [undefined, ...views]
  for (let at = 0; at < 9; at++) {
    const view = tabs[at]
    // biome-ignore lint/correctness/useHookAtTopLevel: always nine, in the same order
    useShortcut(`v ${at + 1}`, () => openView(view && view.id !== base?.id ? view.id : undefined), {
      label: view?.name ?? t('views.all', { noun: noun.label.toLowerCase() }),
      enabled: at < tabs.length && !trash,
      palette: false,
    })
  }
}
