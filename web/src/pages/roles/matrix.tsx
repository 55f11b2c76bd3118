import '../../words/people.ts'
import '../../words/settings.ts'
import { useResources } from '../../api/describe.ts'
import type { Scope } from '../../api/me.ts'
import { useWords } from '../../words/index.ts'
import { GrantCell } from './grant-cell.tsx'
import { matrixOf, type Permission, verbs } from './permission.ts'

export interface MatrixProps {
  permissions: Permission[]
  grants: Record<string, Scope>
  /** Why nothing can be changed here. */
  reason?: string
  onGrant: (permission: Permission, scope: Scope | null) => void
}

/** Noun by verb; each cell says how far the permission reaches. */
export function Matrix({ permissions, grants, reason, onGrant }: MatrixProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const rows = matrixOf(permissions)
  const nameOf = (noun: string) =>
    resources.find((each) => each.path === noun || each.name === noun)?.label ??
    noun.replaceAll('-', ' ').replace(/^./, (sign) => sign.toUpperCase())
  const others = rows.flatMap((row) => row.others)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on phones, and keys must reach that */}
      <section className="-mx-5 overflow-x-auto px-5 md:mx-0 md:px-0" tabIndex={0} aria-label={t('settings.roles')}>
        <table className="data-table min-w-140">
          <thead>
            <tr>
              <th className="sticky start-0 z-1 bg-surface">{t('roles.noun')}</th>
              {verbs.map((verb) => (
                <th key={verb}>{t(`roles.verbs.${verb}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter((row) => row.cells.some(Boolean))
              .map((row) => (
                <tr key={row.noun}>
                  <th scope="row" className="sticky start-0 z-1 bg-surface text-sm! text-ink!">
                    {nameOf(row.noun)}
                  </th>
                  {row.cells.map((permission, index) => (
                    <td key={verbs[index]}>
                      {permission ? (
                        <GrantCell
                          permission={permission}
                          scope={grants[permission.permission]}
                          reason={reason}
                          onGrant={onGrant}
                        />
                      ) : (
                        <span className="px-2 text-ink-4" aria-hidden="true">
                          ·
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {others.length > 0 ? (
        <section className="mt-8">
          <h3 className="part-title mb-1">{t('roles.others')}</h3>
          <ul className="grid gap-x-8 md:grid-cols-2">
            {others.map((permission) => (
              <li
                key={permission.permission}
                className="flex min-h-11 items-center justify-between gap-3 border-b border-line"
              >
                <span>
                  {permission.label} <span className="text-ink-3">{nameOf(permission.noun)}</span>
                </span>
                <GrantCell
                  permission={permission}
                  scope={grants[permission.permission]}
                  reason={reason}
                  onGrant={onGrant}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
