import '../../words/people.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshNoun } from '../../api/cache.ts'
import { api } from '../../api/client.ts'
import { useList } from '../../api/lists.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { toast, toastFailure } from '../../ui/toast.ts'
import { When } from '../../ui/when.tsx'
import { useWords } from '../../words/index.ts'
import type { Invitation, Role } from './member.ts'

/** Who was invited and has not answered: send again, or take back. */
export function Invitations({ roles }: { roles: Role[] }) {
  const { t } = useWords()
  const client = useQueryClient()
  const list = useList('invitations', { filter: 'acceptedAt = null', sort: '-createdAt', limit: 100 })
  const open = list.rows as unknown as Invitation[]
  const done = (text: string) => {
    refreshNoun(client, 'invitations')
    toast(text)
  }
  const again = useMutation({
    mutationFn: ({ id }: Invitation) => api.post('/invitations/resend', { id }),
    onSuccess: (_answer, { email }) => done(t('members.resent', { address: email })),
    onError: (error) => void toastFailure(error),
  })
  const revoke = useMutation({
    mutationFn: ({ id }: Invitation) => api.remove(`/invitations/${id}`),
    onSuccess: (_answer, { email }) => done(t('members.revoked', { address: email })),
    onError: (error) => void toastFailure(error),
  })
  if (open.length === 0) return null
  return (
    <section className="mt-8">
      <h3 className="part-title mb-1">
        {t('members.invitations')} <span className="num font-normal text-ink-3">{open.length}</span>
      </h3>
      <ul>
        {open.map((each) => (
          <li key={each.id} className="flex flex-wrap items-center gap-3 border-t border-line py-2 first:border-0">
            <Avatar size={28} name={each.email} id={each.id} className="grayscale" />
            <div className="min-w-0 grow">
              <p className="cut font-medium">{each.email}</p>
              <p className="text-ink-3">
                {roles.find((role) => role.id === each.roleId)?.name} · {t('members.invitedAt')}{' '}
                <When value={each.createdAt} short />
              </p>
            </div>
            <Button
              size="sm"
              variant="quiet"
              onClick={() => revoke.mutate(each)}
              busy={revoke.isPending && revoke.variables.id === each.id}
            >
              {t('members.revoke')}
            </Button>
            <Button
              size="sm"
              onClick={() => again.mutate(each)}
              busy={again.isPending && again.variables.id === each.id}
            >
              {t('members.resend')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
