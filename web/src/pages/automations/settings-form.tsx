import '../../words/automations.ts'
import { useMemo } from 'react'
import { useList } from '../../api/lists.ts'
import { useResource } from '../../api/query.ts'
import { FieldBlock } from '../../ui/field-block.tsx'
import { useWords } from '../../words/index.ts'
import { type Place, PlaceScope } from './controls/control.ts'
import { controlOf } from './controls/index.ts'
import { useEditor } from './editor-state.ts'
import { changeNode, type GraphNode, nodeIn, nounAt } from './graph.ts'
import { namesAt } from './names.ts'
import { resourceOf } from './sentence.ts'
import { SettingGroup } from './setting-group.tsx'
import { isRequired, kindOf, type Schema } from './steps.ts'
import { problemAt } from './use-check.ts'

/** What a node's filters and fields are about: a noun it names, the event's, else the record at the node. */
function aboutOf(node: GraphNode, noun: string | null): string | null {
  if (typeof node.with.noun === 'string' && node.with.noun) return node.with.noun
  if (node.type === 'wait.event' && typeof node.with.event === 'string') return node.with.event.split('.')[0] ?? null
  return noun
}

/** The form of one step, made from what the server says about its settings. */
export function SettingsForm({ node }: { node: GraphNode }) {
  const { t } = useWords()
  const editor = useEditor()
  const { catalogue, graph, draft, resources, checked, locked, title } = editor
  const kind = kindOf(catalogue, node.type)
  const sealed = useResource('automation_secrets')
  const mayNameSecrets = node.type === 'http.call' && Boolean(sealed)
  const { rows: secrets } = useList('automation-secrets', { limit: 200 }, { enabled: mayNameSecrets })
  const mine = checked.problems.filter((each) => each.node === node.id)
  const noun = nounAt(graph, node.id)
  const { outputs } = checked
  const names = useMemo(
    () =>
      namesAt({
        graph,
        node: node.id,
        resources,
        outputs,
        title: (id) => title(nodeIn(graph, id)!),
        secrets: secrets.map((row) => String(row.name)),
      }),
    [graph, node.id, resources, outputs, title, secrets],
  )
  if (!kind) return <p className="mt-3 text-ink-2">{t('automations.unknownStep')}</p>
  const place: Place = {
    nodeId: node.id,
    type: node.type,
    settings: node.with,
    noun: resourceOf(resources, noun),
    about: resourceOf(resources, aboutOf(node, noun)),
    names,
    locked: locked !== undefined,
    problem: (path) => problemAt(mine, path),
  }
  const set = (name: string, value: unknown) =>
    draft.change((now) => {
      const before = nodeIn(now, node.id)?.with ?? {}
      const { [name]: _old, ...rest } = before
      return changeNode(now, node.id, { with: value === undefined ? rest : { ...rest, [name]: value } })
    }, `${node.id} ${name}`)
  const settings = Object.entries(kind.settings.properties ?? {})
  return (
    <PlaceScope value={place}>
      <div className="mt-4 flex flex-col gap-4">
        {settings.length === 0 ? <p className="text-ink-2">{t('automations.noSettings')}</p> : null}
        {settings.map(([name, schema]) => (
          <Setting
            key={`${node.id} ${name}`}
            name={name}
            schema={schema}
            optional={!isRequired(kind.settings, name)}
            value={node.with[name]}
            error={
              schema.control === 'values' && problemAt(mine, name) !== ownProblem(mine, name)
                ? undefined
                : problemAt(mine, name)
            }
            onChange={(value) => set(name, value)}
          />
        ))}
      </div>
    </PlaceScope>
  )
}

/** Values say themselves which of them is wrong; the group only speaks for itself. */
const ownProblem = (problems: { path: string; message: string }[], path: string) =>
  problems.find((each) => each.path === path)?.message

/** Controls of several fields: a label and an error for all of them, not for one. */
const groups = new Set([
  'filter',
  'values',
  'duration',
  'cases',
  'parts',
  'list',
  'tags',
  'headers',
  'extracts',
  'weekdays',
  'cron',
])

interface SettingProps {
  name: string
  schema: Schema
  optional: boolean
  value: unknown
  error: string | undefined
  onChange: (value: unknown) => void
}

function Setting({ name, schema, optional, value, error, onChange }: SettingProps) {
  const Control = controlOf(schema)
  const label = schema.title ?? name
  const control = <Control name={name} schema={schema} value={value} label={label} onChange={onChange} />
  if (schema.control === 'flag') return control
  const plain = optional && schema.default === undefined
  if (groups.has(schema.control ?? ''))
    return (
      <SettingGroup label={label} optional={plain} error={error}>
        {control}
      </SettingGroup>
    )
  return (
    <FieldBlock label={label} optional={plain} error={error}>
      {control}
    </FieldBlock>
  )
}
