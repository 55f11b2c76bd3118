import './automations.css'
import '../../words/automations.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { type ListPage, useCan, useRecord, useResources } from '../../api/query.ts'
import { useTitle } from '../../shell/use-title.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { toast } from '../../ui/toast.ts'
import { useWords } from '../../words/index.ts'
import { type Automation, refreshAutomations, useActs } from './automation.ts'
import { nodeIn } from './graph.ts'
import { type Run, RunFacts, RunHead } from './run-head.tsx'
import { isUnderWay } from './run-state.tsx'
import { type RunStep, RunSteps } from './run-steps.tsx'
import { titleOf } from './sentence.ts'
import { useCatalogue } from './steps.ts'

/** In and out of a step are left out of lists unless asked for. */
const stepFields = [
  'key',
  'label',
  'kind',
  'status',
  'attempts',
  'input',
  'output',
  'note',
  'problem',
  'total',
  'done',
  'failures',
  'startedAt',
  'endedAt',
]

/** One run: what it is about, how it stands, each step with what went in and came out. */
export default function RunPage() {
  const { t } = useWords()
  const can = useCan()
  const client = useQueryClient()
  const acts = useActs()
  const { id, run: runId } = useParams({ strict: false }) as { id?: string; run?: string }
  const { data: row } = useRecord('automations', id)
  const automation = row as unknown as Automation | undefined
  const { data: catalogue } = useCatalogue()
  const { resources } = useResources()
  const [cancelling, setCancelling] = useState(false)
  const every = (data: { status?: string } | undefined) => (isUnderWay(data?.status ?? 'running') ? 1500 : false)
  const {
    data: run,
    error,
    refetch,
  } = useQuery({
    queryKey: keyOf('automation-run', runId),
    queryFn: ({ signal }) => api.get<Run>(`/runs/${runId}`, undefined, { signal }),
    refetchInterval: ({ state }) => every(state.data),
  })
  const { data: steps } = useQuery({
    queryKey: keyOf('run-steps', runId, run?.status, run?.stepCount),
    queryFn: ({ signal }) =>
      api.get<ListPage>(
        '/run-steps',
        { filter: `runId = "${runId}"`, sort: 'position', limit: 200, fields: stepFields },
        { signal },
      ),
    enabled: Boolean(run),
    placeholderData: (before) => before,
    refetchInterval: () => every(run),
  })
  useTitle(automation ? t('automations.runOf', { name: automation.name }) : undefined)
  const nameOf = (node: string) => {
    const own = automation?.graph && nodeIn(automation.graph, node)
    return own ? titleOf(own, { catalogue, resources }) : node
  }
  const may = Boolean(can('automations:write'))
  const replay = (fromNode?: string) =>
    acts.act('replay', async () => {
      await api.post('/automations/replay', { runId, ...(fromNode ? { fromNode } : {}) })
      toast(t('automations.replayed'))
      await client.invalidateQueries({ queryKey: keyOf('automation-run', runId) })
      await client.invalidateQueries({ queryKey: keyOf('run-steps', runId) })
    })
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <>
      <RunHead
        id={id ?? ''}
        name={automation?.name ?? ''}
        run={run}
        locked={may ? undefined : t('automations.locked')}
        busy={acts.busy === 'replay'}
        onCancel={() => setCancelling(true)}
        onReplay={() => void replay()}
      />
      <div className="sheet-scroll min-h-0 grow">
        <div className="mx-auto w-full max-w-[760px] px-5 py-4 max-md:px-4">
          {run ? <RunFacts run={run} /> : <Skeleton className="w-1/2" />}
          <h2 className="part-title mt-5 mb-1">{t('automations.steps')}</h2>
          {steps ? (
            <RunSteps
              steps={steps.data as unknown as RunStep[]}
              name={nameOf}
              type={(node) => nodeIn(automation?.graph ?? { format: 1, nodes: [], rules: {} }, node)?.type ?? 'end'}
              onReplay={run && !isUnderWay(run.status) && may ? (node) => void replay(node) : undefined}
            />
          ) : null}
        </div>
      </div>
      <ConfirmDialog
        open={cancelling}
        onOpenChange={setCancelling}
        title={t('automations.cancelTitle')}
        description={t('automations.cancelText')}
        verb={t('automations.cancelRun')}
        onConfirm={async () => {
          await api.post('/runs/cancel', { id: runId })
          refreshAutomations(client)
          await client.invalidateQueries({ queryKey: keyOf('automation-run', runId) })
        }}
      />
    </>
  )
}
