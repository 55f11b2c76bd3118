import '../../words/webhooks.ts'
import { useState } from 'react'
import { useResources } from '../../api/query.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Code } from '../../ui/code.tsx'
import { Input } from '../../ui/input.tsx'
import { useWords } from '../../words/index.ts'
import type { EventKind } from './webhook.ts'

interface PickerProps {
  kinds: EventKind[]
  chosen: string[]
  onChange: (events: string[]) => void
}

const groupOf = (type: string) => type.split('.')[0] ?? ''
const covers = (chosen: string[], type: string) =>
  chosen.includes('*') || chosen.includes(type) || chosen.includes(`${groupOf(type)}.*`)

/** The events by noun, each with what would be sent. "All of" stays true for events that come later. */
export function EventsPicker({ kinds, chosen, onChange }: PickerProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const [typed, setTyped] = useState('')
  const [looked, setLooked] = useState<string>()
  const wanted = typed.trim().toLowerCase()
  const found = kinds.filter((kind) => `${kind.type} ${kind.label}`.toLowerCase().includes(wanted))
  const groups = [...new Set(found.map((kind) => groupOf(kind.type)))]
  const everything = chosen.includes('*')
  const sample =
    kinds.find((kind) => kind.type === looked) ?? kinds.find((kind) => covers(chosen, kind.type)) ?? kinds[0]
  const nameOf = (group: string) =>
    resources.find((each) => each.name === group)?.label ??
    group.replaceAll('_', ' ').replace(/^./, (sign) => sign.toUpperCase())
  const toggleGroup = (group: string, on: boolean) => {
    setLooked(kinds.find((kind) => groupOf(kind.type) === group)?.type)
    const rest = chosen.filter((each) => groupOf(each) !== group)
    onChange(on ? [...rest, `${group}.*`] : rest)
  }
  const toggle = (type: string, on: boolean) => {
    const group = groupOf(type)
    const own = kinds.filter((kind) => groupOf(kind.type) === group).map((kind) => kind.type)
    const now = chosen.includes(`${group}.*`) ? own : chosen.filter((each) => groupOf(each) === group)
    const rest = chosen.filter((each) => groupOf(each) !== group)
    setLooked(type)
    onChange([...rest, ...(on ? [...now, type] : now.filter((each) => each !== type))])
  }
  return (
    <div className="grid gap-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0">
        <Input
          size="sm"
          aria-label={t('webhooks.eventsFind')}
          placeholder={t('webhooks.eventsFind')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keys, too */}
        <div className="sheet-scroll mt-2 h-64 rounded-3 px-3 py-1 outlined" tabIndex={0}>
          <Checkbox
            className="font-medium"
            label={t('webhooks.allEvents')}
            checked={everything}
            onChange={(on) => onChange(on ? ['*'] : [])}
          />
          {groups.map((group) => {
            const own = found.filter((kind) => groupOf(kind.type) === group)
            const all = everything || chosen.includes(`${group}.*`)
            const some = own.some((kind) => chosen.includes(kind.type))
            return (
              <fieldset key={group} className="border-t border-line py-1.5">
                <legend className="sr-only">{nameOf(group)}</legend>
                <Checkbox
                  className="font-medium"
                  label={t('webhooks.allOf', { noun: nameOf(group) })}
                  checked={all}
                  indeterminate={!all && some}
                  disabled={everything}
                  onChange={(on) => toggleGroup(group, on)}
                />
                {own.map((kind) => (
                  // biome-ignore lint/a11y/noStaticElementInteractions: only shows what the box inside is about
                  <div
                    key={kind.type}
                    className="ps-6"
                    onPointerEnter={() => setLooked(kind.type)}
                    onFocus={() => setLooked(kind.type)}
                  >
                    <Checkbox
                      label={
                        <>
                          {kind.label} <span className="ui-mono text-ink-3">{kind.type}</span>
                        </>
                      }
                      checked={all || chosen.includes(kind.type)}
                      disabled={everything}
                      onChange={(on) => toggle(kind.type, on)}
                    />
                  </div>
                ))}
              </fieldset>
            )
          })}
        </div>
      </div>
      <div className="min-w-0">
        <p className="mb-2 flex h-7 items-center gap-2 font-medium">
          {t('webhooks.sample')} <span className="ui-mono cut font-normal text-ink-3">{sample?.type}</span>
        </p>
        <Code className="h-64 overflow-auto" tabIndex={0} code={sample ? JSON.stringify(sample.sample, null, 2) : ''} />
      </div>
    </div>
  )
}
