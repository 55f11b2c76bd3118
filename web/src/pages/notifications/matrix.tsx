import '../../words/inbox.ts'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords } from '../../words/index.ts'
import { type Change, type Channel, channels, type KindRow, type Mode } from './choices.ts'

const groups = ['mention', 'message', 'approval', 'reminder', 'system'] as const
const modes: Mode[] = ['off', 'instant', 'daily', 'weekly']

/** Kinds down, channels across. E-mail has four ways, the others are on or off. */
export function Matrix({
  kinds,
  house,
  onChange,
  act,
}: {
  kinds: KindRow[]
  house?: boolean
  onChange: (change: Change) => void
  act?: (row: KindRow) => React.ReactNode
}) {
  const { t } = useWords()
  return (
    <table className="notify-table">
      <thead>
        <tr>
          <th scope="col">{t('notify.kind')}</th>
          {channels.map((channel) => (
            <th key={channel} scope="col" data-channel={channel}>
              {t(`notify.channels.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => {
        const own = kinds.filter((row) => row.group === group)
        if (own.length === 0) return null
        return (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="notify-group">
                {t(`inbox.groups.${group}`)}
              </th>
            </tr>
            {own.map((row) => (
              <Row key={row.type} row={row} house={house} onChange={onChange} act={act?.(row)} />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

function Row({
  row,
  house,
  onChange,
  act,
}: {
  row: KindRow
  house?: boolean
  onChange: (change: Change) => void
  act?: React.ReactNode
}) {
  const { t } = useWords()
  const set = (channel: Channel, mode: Mode) => onChange({ kinds: { [row.type]: { [channel]: mode } } })
  const { after, to } = row.escalation ?? {}
  const time = after
    ? after % 60
      ? t('notify.minutes', { count: after })
      : t('notify.hours', { count: after / 60 })
    : ''
  return (
    <tr>
      <th scope="row">
        <span className="flex items-center gap-1.5">
          {row.label}
          {row.changed.length > 0 ? (
            <>
              <span className="notify-changed" data-tip={t(house ? 'notify.changedHouse' : 'notify.changed')} />
              <IconButton
                size="sm"
                label={t('notify.resetRow', { kind: row.label })}
                icon={<RotateCcw />}
                className="-my-1"
                onClick={() =>
                  onChange({ kinds: { [row.type]: Object.fromEntries(row.changed.map((channel) => [channel, null])) } })
                }
              />
            </>
          ) : null}
          {act}
        </span>
        {to ? (
          <span className="block text-xs font-normal text-ink-3">
            {t('notify.escalates', { time, channel: t(`notify.channels.${to}`).toLowerCase() })}
          </span>
        ) : null}
      </th>
      {channels.map((channel) => {
        const name = t('notify.choice', { kind: row.label, channel: t(`notify.channels.${channel}`) })
        return (
          <td key={channel} data-label={t(`notify.channels.${channel}`)}>
            {channel === 'email' ? (
              <Select
                size="sm"
                className="w-26!"
                label={name}
                value={row.channels.email}
                options={modes.map((value) => ({ value, label: t(`notify.modes.${value}`) }))}
                onChange={(mode) => set('email', mode as Mode)}
              />
            ) : (
              <Switch
                aria-label={name}
                checked={row.channels[channel] !== 'off'}
                onChange={(on) => set(channel, on ? 'instant' : 'off')}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}
