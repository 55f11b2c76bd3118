import '../../words/messages.ts'
import History from 'lucide-react/icons/history'
import { useList } from '../../api/lists.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import type { Template } from './message.ts'

/** What was published before; a choice takes its words over into the draft. */
export function VersionsMenu({ template, onRevert }: { template: Template; onRevert?: (number: number) => void }) {
  const { t } = useWords()
  const { rows } = useList(
    'message-template-versions',
    { filter: `templateId = "${template.id}"`, sort: '-number', limit: 50 },
    { enabled: Boolean(template.publishedVersion) },
  )
  if (!rows.length) return null
  return (
    <Menu
      trigger={
        <Button variant="quiet" icon={<History />}>
          {t('messages.versions')}
        </Button>
      }
      items={rows.map((row) => ({
        label: t('messages.version', { number: Number(row.number) }),
        note: String(row.subject ?? ''),
        checked: row.number === template.publishedVersion,
        reason: onRevert ? undefined : t('shell.notAllowed'),
        onSelect: () => onRevert?.(Number(row.number)),
      }))}
    />
  )
}
