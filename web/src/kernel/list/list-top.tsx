import Ellipsis from 'lucide-react/icons/ellipsis'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { TopBar } from '../../shell/top-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import { useRegion } from '../../words/region.ts'
import type { ListModel } from './use-list-model.ts'

/** Where one is, how many there are, and the one primary action. */
export function ListTop({ model, title, onNew }: { model: ListModel; title: string; onNew: () => void }) {
  const { t } = useWords()
  const { locale } = useRegion()
  const { noun, setAddress, trash, total } = model
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
  return (
    <TopBar title={title} note={count}>
      {noun.trash ? (
        <Menu align="end" trigger={<IconButton label={t('list.more')} icon={<Ellipsis />} />} items={[openTrash]} />
      ) : null}
      {noun.can.create ? (
        <NewButton label={t('list.new', { noun: noun.labelOne.toLowerCase() })} onNew={onNew} />
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
