import './notifications.css'
import '../../words/inbox.ts'
import '../../words/settings.ts'
import Pen from 'lucide-react/icons/pen'
import { useState } from 'react'
import { useCan } from '../../api/me.ts'
import { useTitle } from '../../shell/use-title.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useWords } from '../../words/index.ts'
import { SettingsPage } from '../settings/part.tsx'
import { type HouseChoices, type KindRow, useChoices } from './choices.ts'
import { Hours } from './hours.tsx'
import { Matrix } from './matrix.tsx'
import { Waiting } from './own.tsx'
import { TextDialog } from './text-dialog.tsx'

/** What everybody is told who has not chosen otherwise, and in which words. */
export default function NotificationDefaults() {
  const { t } = useWords()
  useTitle(t('notify.houseTitle'))
  const can = useCan()
  const { data, error, refetch, isRefetching, change } = useChoices<HouseChoices>('defaults')
  const [editing, setEditing] = useState<KindRow>()
  if (error)
    return <ErrorState problem={error} title={t('notify.failed')} onRetry={() => void refetch()} busy={isRefetching} />
  const mayWrite = can('notification_templates:write')
  return (
    <SettingsPage title={t('notify.houseTitle')} text={t('notify.houseText')}>
      {data ? (
        <>
          <Matrix
            house
            kinds={data.kinds}
            onChange={change}
            act={(row) =>
              mayWrite ? (
                <IconButton
                  size="sm"
                  className="-my-1"
                  label={t('notify.textsEdit', { kind: row.label })}
                  icon={<Pen />}
                  onClick={() => setEditing(row)}
                />
              ) : null
            }
          />
          <h3 className="part-title mt-8 mb-1">{t('notify.whenHouse')}</h3>
          <Hours quiet={data.quiet} digest={data.digest} onChange={change} />
        </>
      ) : (
        <Waiting />
      )}
      {editing ? <TextDialog type={editing.type} label={editing.label} onClose={() => setEditing(undefined)} /> : null}
    </SettingsPage>
  )
}
