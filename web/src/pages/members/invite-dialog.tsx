import '../../words/people.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keyOf } from '../../api/keys.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast } from '../../ui/toast.ts'
import { useForm } from '../../ui/use-form.ts'
import { useWords } from '../../words/index.ts'
import { looksLikeEmail } from '../sign-in/checks.ts'
import type { Role } from './member.ts'

const addressesOf = (text: string) => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((each) => each.trim().toLowerCase())
      .filter(Boolean),
  ),
]

/** Invites one person or several at once, each by a mail with a link. */
export function InviteDialog({ roles, onClose }: { roles: Role[]; onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const usual = roles.find((each) => each.key === 'member') ?? roles[0]
  const [roleId, setRoleId] = useState<string>()
  const chosen = roleId ?? usual?.id ?? null
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => {
      const wrong = addressesOf(email).find((each) => !looksLikeEmail(each))
      if (wrong) return { email: t('members.wrongAddress', { address: wrong }) }
      return addressesOf(email).length > 0 ? {} : { email: t('members.noAddress') }
    },
    send: async ({ email }) => {
      const addresses = addressesOf(email)
      for (const address of addresses) {
        await api.post('/organizations/invite', { email: address, roleId: chosen })
        // What has gone out leaves the field, so that trying again sends nobody a second mail.
        form.set('email', addresses.slice(addresses.indexOf(address) + 1).join('\n'))
      }
      void client.invalidateQueries({ queryKey: keyOf('list', 'invitations') })
      toast(t('members.invited', { count: addresses.length, address: addresses[0] ?? '' }))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      className="max-w-120!"
      title={t('members.invite')}
      description={t('members.inviteText')}
      changed={form.values.email !== '' && !form.busy}
      onSubmit={form.submit}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={form.busy}>
            {t('members.send', { count: Math.max(1, addressesOf(form.values.email).length) })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-3 pb-1 text-ink">
        <FieldBlock
          label={t('members.addresses')}
          hint={t('members.addressesHint')}
          error={form.error('email') ?? form.message}
        >
          <TextArea
            {...form.field('email')}
            placeholder="name@company.com"
            inputMode="email"
            autoCapitalize="off"
            spellCheck={false}
          />
        </FieldBlock>
        <FieldBlock label={t('members.role')} hint={roles.find((each) => each.id === chosen)?.description ?? undefined}>
          <Select
            value={chosen}
            onChange={setRoleId}
            options={roles.map((each) => ({ value: each.id, label: each.name }))}
          />
        </FieldBlock>
      </div>
    </Dialog>
  )
}
