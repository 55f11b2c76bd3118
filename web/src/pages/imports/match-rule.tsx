import '../../words/imports.ts'
import ChevronDown from 'lucide-react/icons/chevron-down'
import Plus from 'lucide-react/icons/plus'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, type MenuItem } from '../../ui/menu.tsx'
import { useWords } from '../../words/index.ts'
import type { Mapping, TargetField, TargetGroup } from './transfer.ts'

interface RuleProps {
  groups: TargetGroup[]
  mapping: Mapping
  onChange: (change: (mapping: Mapping) => Mapping) => void
}

function Part({ label, name, items }: { label: string; name: string; items: MenuItem[] }) {
  return (
    <Menu
      items={items}
      trigger={
        <Button size="sm" aria-label={`${name}: ${label}`}>
          {label}
          <ChevronDown className="size-3.5!" />
        </Button>
      }
    />
  )
}

const keysOf = (fields: TargetField[], mapping: Mapping) => {
  const matched = new Set(Object.values(mapping.columns).map((each) => each?.field))
  return fields.filter((field) => field.key && matched.has(field.field))
}

/** How a row finds the record that is already here, as a sentence whose parts can be changed. */
export function MatchRule({ groups, mapping, onChange }: RuleProps) {
  const { t } = useWords()
  const main = groups.find((group) => group.relation === null)
  const keys = keysOf(main?.fields ?? [], mapping)
  const { fields, found, missing } = mapping.match
  const labelOf = (name: string) => main?.fields.find((each) => each.field === name)?.label ?? name
  const setMatch = (changes: Partial<Mapping['match']>) =>
    onChange((now) => ({ ...now, match: { ...now.match, ...changes } }))
  const free = keys.filter((each) => !fields.includes(each.field))
  const foundWords = {
    update: t('imports.match.update'),
    skip: t('imports.match.skip'),
    create: t('imports.match.create'),
  }
  const missingWords = { create: t('imports.match.createMissing'), skip: t('imports.match.skipMissing') }
  return (
    <section className="mt-5">
      <h2 className="part-title">{t('imports.match.found')}</h2>
      {keys.length === 0 ? (
        <p className="mt-1 text-ink-3">{t('imports.match.noKey')}</p>
      ) : (
        <>
          <p className="rule-line">
            {t('imports.match.findBy')}
            {fields.map((name, index) => (
              <span key={name} className="contents">
                {index > 0 ? t('imports.match.then') : null}
                <Part
                  name={t('imports.match.field')}
                  label={labelOf(name)}
                  items={[
                    ...keys.map((each) => ({
                      label: each.label,
                      checked: each.field === name,
                      onSelect: () =>
                        setMatch({
                          fields: [...new Set(fields.map((old) => (old === name ? each.field : old)))],
                        }),
                    })),
                    fields.length > 1 && 'line',
                    fields.length > 1 && {
                      label: t('ui.removeThis', { what: labelOf(name) }),
                      onSelect: () => setMatch({ fields: fields.filter((old) => old !== name) }),
                    },
                  ]}
                />
              </span>
            ))}
            {free.length > 0 ? (
              <Menu
                trigger={
                  fields.length === 0 ? (
                    <Button size="sm">
                      {t('imports.match.choose')}
                      <ChevronDown className="size-3.5!" />
                    </Button>
                  ) : (
                    <IconButton size="sm" label={t('imports.match.add')} icon={<Plus />} />
                  )
                }
                items={free.map((each) => ({
                  label: each.label,
                  onSelect: () => setMatch({ fields: [...fields, each.field] }),
                }))}
              />
            ) : null}
          </p>
          {fields.length === 0 ? <p className="mt-1 text-ink-3">{t('imports.match.nobody')}</p> : null}
          <p className="rule-line" hidden={fields.length === 0}>
            {t('imports.match.and')}
            <Part
              name={t('imports.match.what')}
              label={foundWords[found]}
              items={(['update', 'skip', 'create'] as const).map((each) => ({
                label: foundWords[each],
                checked: found === each,
                onSelect: () => setMatch({ found: each }),
              }))}
            />
          </p>
          <p className="rule-line" hidden={fields.length === 0}>
            {t('imports.match.missing')}
            <Part
              name={t('imports.match.missing')}
              label={missingWords[missing]}
              items={(['create', 'skip'] as const).map((each) => ({
                label: missingWords[each],
                checked: missing === each,
                onSelect: () => setMatch({ missing: each }),
              }))}
            />
          </p>
        </>
      )}
      {groups
        .filter((group) => group.relation !== null)
        .map((group) => (
          <LinkRule key={group.relation} group={group} mapping={mapping} onChange={onChange} />
        ))}
    </section>
  )
}

/** How the linked record is found: "Company is found by Name". */
function LinkRule({ group, mapping, onChange }: { group: TargetGroup } & Pick<RuleProps, 'mapping' | 'onChange'>) {
  const { t } = useWords()
  const keys = keysOf(group.fields, mapping)
  if (keys.length === 0) return null
  const relation = group.relation ?? ''
  // The key of a link is named without its relation: "name", not "company.name".
  const short = (field: TargetField) => field.field.replace(`${relation}.`, '')
  const chosen = mapping.match.link?.[relation] ?? []
  const label = keys.find((each) => chosen.includes(short(each)))?.label ?? keys[0]?.label ?? ''
  return (
    <p className="rule-line">
      {t('imports.match.link', { noun: group.label })}
      <Part
        name={group.label}
        label={label}
        items={keys.map((each) => ({
          label: each.label,
          checked: chosen.includes(short(each)),
          onSelect: () =>
            onChange((now) => ({
              ...now,
              match: { ...now.match, link: { ...now.match.link, [relation]: [short(each)] } },
            })),
        }))}
      />
    </p>
  )
}
