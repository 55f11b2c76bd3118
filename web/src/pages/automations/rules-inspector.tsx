import '../../words/automations.ts'
import { useState } from 'react'
import { useList } from '../../api/lists.ts'
import { useResource } from '../../api/query.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/index.ts'
import { type Place, PlaceScope, textOf } from './controls/control.ts'
import { FilterField } from './controls/filter.tsx'
import { useEditor } from './editor-state.ts'
import { beginsWith, type Rules, triggersOf } from './graph.ts'
import { Hooks } from './hooks.tsx'
import { Part } from './node-inspector.tsx'
import { Problems } from './problems.tsx'
import { resourceOf } from './sentence.ts'
import { SettingGroup } from './setting-group.tsx'

const initial = { enrol: 'always', deadlineDays: 90, budget: 10_000, messagesPerDay: 3, runsPerMinute: 600 } as const
const numbers = ['deadlineDays', 'messagesPerDay', 'budget', 'runsPerMinute'] as const

/** The automation as a whole: what is wrong, who it acts as, how often a record comes through, how much is too much. */
export function RulesInspector() {
  const { t } = useWords()
  const { automation, draft, graph, locked, checked, resources } = useEditor()
  const members = useResource('members')
  const { rows } = useList('members', { limit: 200 }, { enabled: Boolean(members) })
  const [own, setOwn] = useState({ description: automation.description ?? '', ownerId: automation.ownerId })
  const people = rows.map((row) => ({
    value: row.id,
    label: String(row.name ?? row.email),
    hint: String(row.email ?? ''),
  }))
  const noun = resourceOf(resources, triggersOf(graph).map(beginsWith).find(Boolean))
  const { rules } = graph
  const set = (change: Partial<Rules>) =>
    draft.change(
      (now) => ({
        ...now,
        rules: Object.fromEntries(Object.entries({ ...now.rules, ...change }).filter(([, each]) => each !== undefined)),
      }),
      `rules ${Object.keys(change).join()}`,
    )
  const place: Place = {
    nodeId: '',
    type: 'rules',
    settings: {},
    noun,
    about: noun,
    names: [],
    locked: Boolean(locked),
    problem: () => undefined,
  }
  const problem = (path: string) =>
    checked.problems.find((each) => each.node === null && each.path === `rules.${path}`)?.message
  return (
    <PlaceScope value={place}>
      <h2 className="text-md font-semibold">{t('automations.whole')}</h2>
      <p className="mt-1 text-ink-3">{t('automations.wholeText')}</p>
      <Part title={t('automations.check')}>
        <Problems problems={checked.problems} />
      </Part>
      <Hooks />
      <div className="mt-6 flex flex-col gap-4">
        <FieldBlock label={t('automations.description')} optional>
          <TextArea
            rows={2}
            maxLength={500}
            readOnly={Boolean(locked)}
            value={own.description}
            onChange={(event) => {
              setOwn({ ...own, description: event.target.value })
              draft.patch({ description: event.target.value || null })
            }}
          />
        </FieldBlock>
        {members ? (
          <FieldBlock label={t('automations.actsAs')} hint={t('automations.actsAsHint')}>
            <Combobox
              clearable={false}
              disabled={Boolean(locked)}
              value={people.find((each) => each.value === own.ownerId) ?? null}
              options={people}
              onChange={(option) => {
                setOwn({ ...own, ownerId: option?.value ?? null })
                draft.patch({ ownerId: option?.value ?? null })
              }}
            />
          </FieldBlock>
        ) : null}
        <FieldBlock label={t('automations.enrol')}>
          <Select
            disabled={Boolean(locked)}
            value={rules.enrol ?? initial.enrol}
            options={(['always', 'once', 'again'] as const).map((each) => ({
              value: each as string,
              label: t(`automations.enrolWays.${each}`),
            }))}
            onChange={(enrol) =>
              set({
                enrol: enrol as Rules['enrol'],
                againAfterDays: enrol === 'again' ? (rules.againAfterDays ?? 30) : undefined,
              })
            }
          />
        </FieldBlock>
        {rules.enrol === 'again' ? (
          <NumberRule
            label={t('automations.againAfter')}
            value={rules.againAfterDays ?? 30}
            onChange={(n) => set({ againAfterDays: n })}
          />
        ) : null}
        <div className="flex items-center gap-3">
          <Switch
            aria-label={t('automations.rule.imported')}
            disabled={Boolean(locked)}
            checked={rules.imported ?? false}
            onChange={(imported) => set({ imported })}
          />
          <span aria-hidden="true">{t('automations.rule.imported')}</span>
        </div>
        {noun ? (
          <SettingGroup
            label={t('automations.while')}
            hint={t('automations.whileHint')}
            error={problem('while')}
            optional
          >
            <FilterField
              name="while"
              schema={{}}
              label={t('automations.while')}
              value={rules.while}
              onChange={(value) => set({ while: value as string | undefined })}
            />
          </SettingGroup>
        ) : null}
        {numbers.map((name) => (
          <NumberRule
            key={name}
            label={t(`automations.rule.${name}`)}
            error={problem(name)}
            value={rules[name] ?? initial[name]}
            onChange={(n) => set({ [name]: n })}
          />
        ))}
      </div>
    </PlaceScope>
  )
}

function NumberRule({
  label,
  value,
  error,
  onChange,
}: {
  label: string
  value: number
  error?: string
  onChange: (value: number | undefined) => void
}) {
  const { locked } = useEditor()
  return (
    <FieldBlock label={label} error={error}>
      <Input
        type="number"
        min={1}
        className="w-32!"
        inputClassName="num"
        readOnly={Boolean(locked)}
        value={textOf(value)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      />
    </FieldBlock>
  )
}
