import Plus from 'lucide-react/icons/plus'
import Search from 'lucide-react/icons/search'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import type { Option } from '../../ui/options.ts'
import { Radio } from '../../ui/radio.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { Box } from './box.tsx'

const stages: Option[] = [
  { value: 'subscriber', label: 'Subscriber', tone: 'neutral' },
  { value: 'prospect', label: 'Prospect', tone: 'info' },
  { value: 'customer', label: 'Customer', tone: 'ok', reason: 'needs a won deal' },
  { value: 'former', label: 'Former', tone: 'warn' },
]

/** Stories of buttons and fields. */
export function Controls() {
  const [stage, setStage] = useState('prospect')
  const [picked, setPicked] = useState<Option | null>(stages[1] ?? null)
  const [tab, setTab] = useState<'all' | 'notes'>('all')
  const [density, setDensity] = useState<'compact' | 'regular'>('regular')
  const [on, setOn] = useState(true)
  return (
    <>
      <Box title="Button">
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" icon={<Plus />}>
            New contact
          </Button>
          <Tooltip text="For everybody who opens this view" keys="mod+s">
            <Button>Save view</Button>
          </Tooltip>
          <Button variant="quiet">Reset</Button>
          <Button variant="danger" icon={<Trash2 />}>
            Delete company
          </Button>
          <Button busy>Importing</Button>
          <Button reason="Only owners can delete companies.">Delete</Button>
          <Button size="sm">Small</Button>
          <Button size="lg" variant="primary">
            Large
          </Button>
          <IconButton label="Search" shortcut="/" icon={<Search />} />
          <IconButton label="Search" variant="plain" icon={<Search />} />
        </div>
      </Box>
      <Box title="Fields">
        <div className="grid gap-4 md:grid-cols-2">
          <FieldBlock label="Name" hint="As colleagues know it.">
            <Input defaultValue="Hanna Lindqvist" />
          </FieldBlock>
          <FieldBlock label="Phone" error="Phone numbers have at least 7 digits. “n/a” can be left empty.">
            <Input defaultValue="n/a" />
          </FieldBlock>
          <FieldBlock label="Website" optional>
            <Input placeholder="company.com" leading={<Search />} />
          </FieldBlock>
          <FieldBlock label="Locked">
            <Input defaultValue="Set by billing" readOnly />
          </FieldBlock>
          <FieldBlock label="Stage">
            <Select value={stage} options={stages} onChange={setStage} />
          </FieldBlock>
          <FieldBlock label="Company">
            <Combobox
              value={picked}
              options={stages}
              onChange={setPicked}
              onCreate={() => undefined}
              createLabel={(typed) => `Create “${typed}”`}
            />
          </FieldBlock>
          <FieldBlock label="Note" className="md:col-span-2">
            <TextArea placeholder="What was said" />
          </FieldBlock>
        </div>
      </Box>
      <Box title="Choices">
        <div className="flex flex-wrap items-center gap-4">
          <Checkbox checked={on} onChange={setOn} label="Chosen" />
          <Checkbox checked={false} onChange={() => undefined} indeterminate label="Some" />
          <Checkbox checked={false} onChange={() => undefined} disabled label="Not now" />
          <Switch checked={on} onChange={setOn} aria-label="Shortcuts" />
          <Switch checked={!on} onChange={(next) => setOn(!next)} aria-label="Opposite" />
          <Radio defaultChecked name="side" aria-label="Mine" />
          <Radio name="side" aria-label="Theirs" />
          <Segmented
            label="Density"
            value={density}
            onChange={setDensity}
            options={[
              { value: 'compact', label: 'Compact' },
              { value: 'regular', label: 'Regular' },
            ]}
          />
        </div>
        <Tabs
          label="Timeline"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'all', label: 'Everything' },
            { value: 'notes', label: 'Notes', count: 4 },
          ]}
          className="mt-4"
          panelClassName="pt-3"
        >
          <p className="text-ink-2">The panel of “{tab}”.</p>
        </Tabs>
      </Box>
    </>
  )
}
