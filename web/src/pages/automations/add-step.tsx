import '../../words/automations.ts'
import Plus from 'lucide-react/icons/plus'
import { type ReactElement, useState } from 'react'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'
import { useEditor } from './editor-state.ts'
import { nodeIn, type Spot } from './graph.ts'
import { StepIcon } from './step-icon.tsx'
import type { StepGroup } from './steps.ts'

const order: StepGroup[] = ['trigger', 'action', 'condition', 'wait', 'person', 'ai', 'end']

/** The list of steps to choose from, found by typing. `spot` null: triggers. */
export function StepPicker({ spot, onPick }: { spot: Spot | null; onPick: (type: string) => void }) {
  const { t } = useWords()
  const { catalogue } = useEditor()
  const kinds = (catalogue?.data ?? []).filter((each) => (spot ? each.group !== 'trigger' : each.group === 'trigger'))
  const sorted = [...kinds].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
  return (
    <Picker
      label={spot ? t('automations.chooseStep') : t('automations.chooseTrigger')}
      placeholder={spot ? t('automations.findStep') : t('automations.findTrigger')}
      value={[]}
      options={sorted.map((each) => ({
        value: each.type,
        label: each.label,
        hint: spot ? t(`automations.group.${each.group}`) : undefined,
        keywords: `${each.about} ${each.type}`,
        icon: <StepIcon type={each.type} />,
        reason: each.available ? undefined : (each.missing ?? t('automations.notHere')),
      }))}
      onPick={({ value }) => onPick(value)}
    />
  )
}

interface AddProps {
  spot: Spot | null
  /** The button; a small plus when left out. */
  trigger?: ReactElement
}

/** A plus on a wire: opens the list of steps and puts the chosen one in there. */
export function AddStep({ spot, trigger }: AddProps) {
  const { t } = useWords()
  const { add, graph, title, locked } = useEditor()
  const [open, setOpen] = useState(false)
  if (locked) return null
  const from = nodeIn(graph, spot?.from)
  const way = spot && spot.way !== 'next' ? spot.way : ''
  const label = from ? t('automations.addAfter', { step: title(from), way }) : t('automations.addTrigger')
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      className="step-picker"
      align="center"
      trigger={
        trigger ?? (
          <button
            type="button"
            className="step-plus nodrag nopan"
            aria-label={label}
            data-tip={t('automations.addStep')}
          >
            <Plus />
          </button>
        )
      }
    >
      <StepPicker
        spot={spot}
        onPick={(type) => {
          setOpen(false)
          add(spot, type)
        }}
      />
    </Popover>
  )
}
