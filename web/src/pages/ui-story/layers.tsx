import Ellipsis from 'lucide-react/icons/ellipsis'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Picker } from '../../ui/picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { toast } from '../../ui/toast.ts'
import { Box } from './box.tsx'

/** Stories of everything that lies above the page. */
export function Layers() {
  const [open, setOpen] = useState<'form' | 'confirm' | 'drawer' | null>(null)
  const [tags, setTags] = useState<string[]>(['nordics'])
  const close = () => setOpen(null)
  return (
    <Box title="Layers">
      <div className="flex flex-wrap items-center gap-2">
        <Menu
          trigger={<IconButton label="More" variant="plain" icon={<Ellipsis />} />}
          items={[
            { heading: 'Hanna Lindqvist' },
            { label: 'Edit', icon: <Pencil />, keys: 'e' },
            {
              label: 'Density',
              items: [
                { label: 'Compact', checked: true },
                { label: 'Regular', checked: false },
              ],
            },
            { label: 'Merge', reason: 'Choose two records.' },
            'line',
            { label: 'Delete', icon: <Trash2 />, danger: true },
          ]}
        />
        <Popover trigger={<Button>Tags</Button>}>
          <Picker
            label="Tags"
            multiple
            value={tags}
            options={['nordics', 'dach', 'benelux', 'iberia'].map((value) => ({ value, label: value }))}
            onPick={({ value }) =>
              setTags(tags.includes(value) ? tags.filter((each) => each !== value) : [...tags, value])
            }
            onCreate={() => undefined}
            createLabel={(typed) => `Create “${typed}”`}
          />
        </Popover>
        <Button onClick={() => setOpen('form')}>Form dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Destructive dialog</Button>
        <Button onClick={() => setOpen('drawer')}>Drawer</Button>
        <Button onClick={() => toast('4 contacts tagged', { undo: () => undefined })}>Toast</Button>
        <Button
          onClick={() =>
            toast('Sending failed: the mail server refused the password. 312 mails wait.', {
              tone: 'bad',
              details: 'smtp 535',
            })
          }
        >
          Failure
        </Button>
      </div>
      <Dialog
        open={open === 'form'}
        onOpenChange={close}
        size="form"
        title="New organization"
        description="It starts empty, with you as its owner."
        onSubmit={close}
        actions={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" type="submit">
              Create organization
            </Button>
          </>
        }
      >
        <FieldBlock label="Name" className="py-3">
          <Input />
        </FieldBlock>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onOpenChange={close}
        title="Delete Osterby Hotels?"
        description="14 contacts lose their company. It rests in the trash for 30 days."
        verb="Delete company"
        keep="Keep it"
        icon={<Trash2 />}
        onConfirm={() => undefined}
      />
      <Drawer
        open={open === 'drawer'}
        onOpenChange={close}
        title="New contact"
        actions={<Button variant="primary">Create contact</Button>}
      >
        <div className="p-4">
          <FieldBlock label="First name">
            <Input />
          </FieldBlock>
        </div>
      </Drawer>
    </Box>
  )
}
