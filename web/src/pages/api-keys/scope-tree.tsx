import '../../words/people.ts'
import { useResources } from '../../api/describe.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useWords } from '../../words/index.ts'
import { type Permission, verbOf, verbs } from '../roles/permission.ts'

export interface ScopeTreeProps {
  permissions: Permission[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

/** A noun with its verbs below; the noun's box stands for all of them. */
export function ScopeTree({ permissions, chosen, onChange }: ScopeTreeProps) {
  const { t } = useWords()
  const { resources } = useResources()
  const nouns = [...new Set(permissions.map((each) => each.noun))]
  const set = (names: string[], on: boolean) =>
    onChange(on ? [...new Set([...chosen, ...names])] : chosen.filter((each) => !names.includes(each)))
  const labelOf = (permission: Permission) => {
    const verb = verbs.find((each) => each === verbOf(permission))
    return verb ? t(`roles.verbs.${verb}`) : permission.label
  }
  const nameOf = (noun: string) =>
    resources.find((each) => each.name === noun)?.label ??
    noun.replaceAll('-', ' ').replace(/^./, (sign) => sign.toUpperCase())
  return (
    <div className="sheet-scroll mt-3 max-h-72 rounded-3 px-3 py-1 outlined">
      {nouns.map((noun) => {
        const own = permissions.filter((each) => each.noun === noun)
        const names = own.map((each) => each.permission)
        const count = names.filter((each) => chosen.includes(each)).length
        return (
          <fieldset key={noun} className="border-t border-line py-1.5 first:border-0">
            <legend className="sr-only">{nameOf(noun)}</legend>
            <Checkbox
              className="font-medium"
              label={nameOf(noun)}
              checked={count === names.length}
              indeterminate={count > 0 && count < names.length}
              onChange={(on) => set(names, on)}
            />
            <div className="flex flex-wrap gap-x-5 ps-6">
              {own.map((each) => (
                <Checkbox
                  key={each.permission}
                  label={labelOf(each)}
                  checked={chosen.includes(each.permission)}
                  onChange={(on) => set([each.permission], on)}
                />
              ))}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
