import '../../words/automations.ts'
import '@fontsource-variable/jetbrains-mono/wght.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useWords } from '../../words/index.ts'
import { useEditor } from './editor-state.ts'
import { Part } from './node-inspector.tsx'

/** The secret addresses of an automation that begins with a call from outside. */
export function Hooks() {
  const { t } = useWords()
  const client = useQueryClient()
  const { automation, graph, locked } = useEditor()
  const [turning, setTurning] = useState(false)
  const has = graph.nodes.some((each) => each.type === 'on.webhook')
  const { data } = useQuery({
    queryKey: keyOf('automation-hooks', automation.id, automation.version),
    queryFn: () => api.get<{ data: { node: string; url: string }[] }>(`/automations/${automation.id}/hooks`),
    enabled: has && !locked,
  })
  if (!has || !data || data.data.length === 0) return null
  return (
    <Part title={t('automations.hooks')}>
      <p className="text-ink-3">{t('automations.hooksText')}</p>
      {data.data.map((each) => (
        <div key={each.node} className="mt-2 flex items-center gap-2 rounded-3 bg-sunken py-1.5 ps-3 pe-1.5">
          <code className="ui-mono min-w-0 grow break-all">{each.url}</code>
          <CopyButton text={each.url} />
        </div>
      ))}
      <Button variant="quiet" size="sm" className="mt-2" onClick={() => setTurning(true)}>
        {t('automations.turnHooks')}
      </Button>
      <ConfirmDialog
        open={turning}
        onOpenChange={setTurning}
        title={t('automations.turnHooksTitle')}
        description={t('automations.turnHooksText')}
        verb={t('automations.turnHooks')}
        onConfirm={async () => {
          await api.post('/automations/turn-hooks', { id: automation.id })
          await client.invalidateQueries({ queryKey: keyOf('automation-hooks') })
        }}
      />
    </Part>
  )
}
