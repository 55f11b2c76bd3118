import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import Upload from 'lucide-react/icons/upload'
import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { useCan } from '../../api/me.ts'
import { useGo } from '../../shell/org-link.tsx'
import { TopBar } from '../../shell/top-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { Noun } from '../fields/noun.ts'
import type { ListModel } from './use-list-model.ts'

/** How a record begins, when not by a form of its fields. */
export interface ListStart {
  label: string
  /** What to say while there is none. */
  text: string
  run: () => void
}

/** Opens the import of a noun; undefined for those who may not, and for nouns that begin in a way of their own. */
export function useMayImport(noun: Noun, start?: ListStart) {
  const can = useCan()
  const go = useGo()
  if (start || !noun.can.create || !can('imports:write')) return undefined
  return () => void go(`imports/new?noun=${noun.path}`)
}

interface TopProps {
  model: ListModel
  title: string
  start?: ListStart
  tools?: ReactNode
  onNew: () => void
  onExport: () => void
}

/** Where one is, how many there are, and the one primary action. */
export function ListTop({ model, title, start, tools, onNew, onExport }: TopProps) {
  const { t } = useWords()
  const { locale } = useRegion()
  const can = useCan()
  const { noun, setAddress, trash, total } = model
  const bring = useMayImport(noun, start)
  if (trash)
    return (
      <TopBar title={title}>
        <Button icon={<X />} onClick={() => setAddress({ trash: undefined }, { replace: false })}>
          {t('ui.close')}
        </Button>
      </TopBar>
    )
  const count = total?.countCapped ? t('list.capped') : total?.count.toLocaleString(locale)
  const openTrash = {
    label: t('list.openTrash'),
    icon: <Trash2 />,
    onSelect: () => setAddress({ trash: '1', peek: undefined, q: undefined }, { replace: false }),
  }
  const items: MenuItem[] = [
    bring !== undefined && { label: t('list.import'), icon: <Upload />, onSelect: bring },
    can(`${noun.name}:export`) !== undefined && { label: t('list.export'), icon: <Download />, onSelect: onExport },
    noun.trash && openTrash,
  ]
  return (
    <TopBar title={title} note={count}>
      {tools}
      {items.some(Boolean) ? (
        <Menu align="end" trigger={<IconButton label={t('list.more')} icon={<Ellipsis />} />} items={items} />
      ) : null}
      {start || noun.can.create ? (
        <NewButton label={start?.label ?? t('list.new', { noun: noun.labelOne.toLowerCase() })} onNew={onNew} />
      ) : null}
    </TopBar>
  )
}

function NewButton({ label, onNew }: { label: string; onNew: () => void }) {
  const phone = usePhone()
  if (phone) return <Button variant="primary" icon={<Plus />} aria-label={label} onClick={onNew} />
  return (
    <Button variant="primary" icon={<Plus />} data-tip={label} data-tip-keys="c" onClick={onNew}>
      {label}
    </Button>
  )
}
