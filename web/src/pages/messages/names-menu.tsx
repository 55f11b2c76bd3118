import '../../words/messages.ts'
import { useQuery } from '@tanstack/react-query'
import Braces from 'lucide-react/icons/braces'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Button } from '../../ui/button.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWords } from '../../words/index.ts'

interface Tree {
  [name: string]: Tree | 'anything' | null
}

/** Names as they are written: "contact.firstName". */
const flat = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([name, below]) =>
    below && typeof below === 'object' ? flat(below, `${before}${name}.`) : [`${before}${name}`],
  )

/** Finds a value that may be named and puts it into the text. */
export function NamesMenu({ id, onPick }: { id: string; onPick: (name: string) => void }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: keyOf('record', 'message-templates', id, 'names'),
    queryFn: () => api.get<{ names: Tree }>('/message-templates/names', { id }),
    enabled: open,
  })
  const names = flat(data?.names ?? {}).map((name) => ({ value: name, label: name }))
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      align="end"
      trigger={
        <Button variant="quiet" size="sm" icon={<Braces />}>
          {t('messages.insert')}
        </Button>
      }
    >
      <Picker
        label={t('messages.names')}
        value={[]}
        options={names}
        onPick={({ value }) => {
          setOpen(false)
          onPick(value)
        }}
      />
    </Popover>
  )
}
