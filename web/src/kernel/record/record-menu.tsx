import Copy from 'lucide-react/icons/copy'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Star from 'lucide-react/icons/star'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { useFavourites } from '../../shell/favourites.ts'
import { useGo, useOrganization } from '../../shell/org-link.tsx'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { reaches } from '../fields/use-save.ts'
import { CreateDrawer } from './create-drawer.tsx'
import { copyOf } from './form-values.ts'
import { nameOf } from './record-head.tsx'
import { useDelete } from './use-delete.ts'

/** The star and everything else that can be done with a whole record. */
export function RecordMenu({ noun, row, onRemoved }: { noun: Noun; row: Row; onRemoved: () => void }) {
  const { t } = useWords()
  const org = useOrganization()
  const go = useGo()
  const { isFavourite, toggle } = useFavourites()
  const remove = useDelete(noun.path)
  const [copying, setCopying] = useState(false)
  const name = nameOf(noun, row)
  const to = `${noun.path}/${row.id}`
  const starred = isFavourite(to)
  const one = noun.labelOne.toLowerCase()
  const copyLink = async () => {
    await navigator.clipboard?.writeText(`${window.location.origin}/${org}/${to}`)
    toast(t('record.linkCopied'))
  }
  return (
    <>
      <IconButton
        label={starred ? t('record.unfavourite') : t('record.favourite')}
        aria-pressed={starred}
        className="bg-transparent!"
        icon={<Star className={cx(starred && 'fill-current text-accent-ink!')} />}
        onClick={() => toggle({ to, label: name })}
      />
      <Menu
        align="end"
        trigger={<IconButton label={t('record.more')} icon={<Ellipsis />} />}
        items={[
          { label: t('record.copyLink'), icon: <Copy />, onSelect: () => void copyLink() },
          noun.can.create
            ? { label: t('record.duplicate'), icon: <CopyPlus />, onSelect: () => setCopying(true) }
            : null,
          'line',
          {
            label: t('record.delete', { noun: one }),
            icon: <Trash2 />,
            danger: true,
            reason:
              noun.can.remove && reaches(noun, row, 'remove')
                ? undefined
                : t('record.mayNotDelete', { noun: noun.label.toLowerCase() }),
            onSelect: () => void remove(row.id, t('record.deleted', { title: name }), onRemoved),
          },
        ]}
      />
      {copying ? (
        <CreateDrawer
          noun={noun}
          initial={copyOf(noun, row, t)}
          onClose={() => setCopying(false)}
          onCreated={(made) => void go(`${noun.path}/${made.id}`)}
        />
      ) : null}
    </>
  )
}
