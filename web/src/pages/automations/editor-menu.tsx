import '../../words/automations.ts'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { useActs } from './automation.ts'
import type { EditorAsk } from './editor-asks.tsx'
import { useEditor } from './editor-state.ts'
import { exportFile } from './file.ts'
import { useTest } from './test-state.ts'

interface MenuProps {
  list: boolean
  onList: ((list: boolean) => void) | undefined
  onToggle: (tab: 'runs' | 'versions') => void
  onAsk: (ask: EditorAsk) => void
}

/** What else can be done with an automation; on a phone also what has no room in the bar. */
export function EditorMenu({ list, onList, onToggle, onAsk }: MenuProps) {
  const { t } = useWords()
  const phone = usePhone()
  const acts = useActs()
  const test = useTest()
  const { automation, locked } = useEditor()
  const { id, status } = automation
  const live = status === 'live'
  const small: MenuItem[] = phone
    ? [
        { label: t('automations.settings'), onSelect: () => onAsk('rules') },
        { label: t('automations.test'), onSelect: test.start },
        { label: t('automations.runs'), onSelect: () => onToggle('runs') },
      ]
    : []
  return (
    <Menu
      align="end"
      trigger={<IconButton label={t('automations.more')} icon={<Ellipsis />} />}
      items={[
        onList !== undefined && {
          label: list ? t('automations.showDrawing') : t('automations.showList'),
          onSelect: () => onList(!list),
        },
        ...small,
        { label: t('automations.versions'), onSelect: () => onToggle('versions') },
        'line',
        { label: t('automations.rename'), reason: locked, onSelect: () => onAsk('rename') },
        { label: t('automations.exportFile'), onSelect: () => void exportFile(automation) },
        { label: t('automations.importHere'), reason: locked, onSelect: () => onAsk('import') },
        'line',
        live && { label: t('automations.pause'), reason: locked, onSelect: () => void acts.pause(id) },
        status === 'paused' && { label: t('automations.resume'), reason: locked, onSelect: () => void acts.resume(id) },
        { label: t('automations.stopRuns'), danger: true, reason: locked, onSelect: () => onAsk('stop') },
        {
          label: t('automations.delete'),
          danger: true,
          reason: locked ?? (live ? t('automations.pauseFirst') : undefined),
          onSelect: () => onAsk('delete'),
        },
      ]}
    />
  )
}
