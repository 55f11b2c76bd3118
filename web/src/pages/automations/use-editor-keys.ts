import '../../words/automations.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useWords } from '../../words/index.ts'
import type { Editor } from './editor-state.ts'

const inText = () =>
  document.activeElement?.matches('input:not([type="checkbox"]), textarea, [contenteditable]') ?? false

/** Undo and redo of the draft. Inside a text the field's own undo comes first. */
export function useEditorKeys({ draft, locked }: Editor) {
  const { t } = useWords()
  const enabled = !locked
  // Every letter of a field is a change of the draft too, so its undo is the same undo.
  const undo = () => {
    if (inText()) (document.activeElement as HTMLElement).blur()
    draft.undo()
  }
  useShortcut('mod+z', undo, { label: t('automations.undo'), enabled })
  useShortcut('z', undo, { label: t('automations.undo'), enabled, palette: false })
  useShortcut('mod+shift+z', draft.redo, { label: t('automations.redo'), enabled })
  useShortcut('mod+y', draft.redo, { label: t('automations.redo'), enabled, palette: false })
}
