import './list.css'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { useResource } from '../../api/query.ts'
import { PageSkeleton } from '../../shell/page-skeleton.tsx'
import { useTitle } from '../../shell/use-title.ts'
import { usePhone } from '../../ui/use-media.ts'
import { useWords } from '../../words/index.ts'
import type { Row } from '../fields/index.ts'
import type { Noun } from '../fields/noun.ts'
import { NounScope } from '../fields/noun-context.ts'
import type { Condition } from '../filter/chips.ts'
import type { BulkAsk } from './bulk-verbs.tsx'
import { ListBody } from './list-body.tsx'
import { ListTools } from './list-tools.tsx'
import { type ListStart, ListTop } from './list-top.tsx'
import type { PhoneLines } from './phone-list.tsx'
import { useSelection } from './selection.ts'
import { useKeepTrail } from './use-keep-trail.ts'
import { useListModel } from './use-list-model.ts'
import { useListKeys } from './use-list-page-keys.ts'

const CreateDrawer = lazy(() => import('../record/create-drawer.tsx').then((file) => ({ default: file.CreateDrawer })))
const ExportDialog = lazy(() => import('./export-dialog.tsx'))
const Peek = lazy(() => import('./peek.tsx'))

export interface ListPageProps {
  of: string
  /** Columns before anybody has chosen any. */
  columns?: string[]
  sort?: string
  /** The choice that is the lifecycle: a bulk verb and the second line on phones. */
  stage?: string
  phone?: PhoneLines
  /** Fields of a new record shown at once. */
  common?: string[]
  line?: (row: Row, noun: Noun) => ReactNode
  /** How a record begins, when not by a form of its fields. */
  start?: ListStart
  /** More in the top bar, before the one primary action. */
  tools?: ReactNode
}

/** The list of any noun: views, filter, table, sums, bulk verbs, search, trash. */
export function ListPage({ of, ...rest }: ListPageProps) {
  const noun = useResource(of)
  if (!noun) return <PageSkeleton />
  return (
    <NounScope value={noun.name}>
      <Page key={noun.path} noun={noun} {...rest} />
    </NounScope>
  )
}

function Page({
  noun,
  columns,
  sort,
  stage,
  phone: lines,
  common,
  line,
  start,
  tools,
}: Omit<ListPageProps, 'of'> & { noun: Noun }) {
  const { t } = useWords()
  const phone = usePhone()
  const model = useListModel(noun, { columns, sort })
  const { address, setAddress, trash, view } = model
  const selection = useSelection()
  const [ask, setAsk] = useState<BulkAsk>(null)
  const [adding, setAdding] = useState(false)
  const [fresh, setFresh] = useState<Condition | null>(null)
  const title = trash ? t('list.trash') : noun.label
  useTitle(view && !trash ? `${view.name} · ${noun.label}` : title)

  useKeepTrail(model)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins without a selection
  useEffect(() => selection.step({ do: 'clear' }), [address.view, address.filter, address.q, trash])

  const create = () => (start ? start.run() : noun.can.create && setAddress({ new: '1' }))
  useListKeys({ model, selection, stage, onNew: create, onAsk: setAsk, onFilter: () => setAdding(true) })

  return (
    <>
      <ListTop
        model={model}
        title={title}
        start={start}
        tools={tools}
        onNew={create}
        onExport={() => setAsk('export')}
      />
      {trash ? null : <ListTools model={model} adding={adding} onAdding={setAdding} fresh={fresh} onFresh={setFresh} />}
      <ListBody
        model={model}
        selection={selection}
        stage={stage}
        lines={{ stage, ...lines }}
        ask={ask}
        onAsk={setAsk}
        start={start}
        onNew={create}
        onFilter={setFresh}
      />
      <Suspense>
        {address.peek && !trash && !phone ? (
          <Peek
            noun={noun}
            id={address.peek}
            stage={stage}
            line={line}
            onClose={() => setAddress({ peek: undefined })}
          />
        ) : null}
        {ask === 'export' ? <ExportDialog model={model} selection={selection} onClose={() => setAsk(null)} /> : null}
        {address.new && noun.can.create && !start ? (
          <CreateDrawer noun={noun} common={common} onClose={() => setAddress({ new: undefined })} />
        ) : null}
      </Suspense>
    </>
  )
}
