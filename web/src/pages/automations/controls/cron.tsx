import '../../../words/automations.ts'
import { Input } from '../../../ui/input.tsx'
import { Select } from '../../../ui/select.tsx'
import { useWords } from '../../../words/index.ts'
import { type ControlProps, orNothing, textOf, usePlace } from './control.ts'

const usual = {
  hourly: '0 * * * *',
  daily: '0 9 * * *',
  weekdays: '0 9 * * 1-5',
  mondays: '0 9 * * 1',
  monthly: '0 9 1 * *',
} as const
type Usual = keyof typeof usual

/** Usual times by name; any other as the five fields of cron. */
export function CronField({ value, onChange, label }: ControlProps) {
  const { t } = useWords()
  const { locked } = usePlace()
  const text = textOf(value)
  const named = (Object.keys(usual) as Usual[]).find((each) => usual[each] === text)
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={label}
        disabled={locked}
        value={named ?? (text ? 'own' : null)}
        placeholder={t('automations.choose')}
        options={[
          ...(Object.keys(usual) as Usual[]).map((each) => ({
            value: each as string,
            label: t(`automations.cron.${each}`),
          })),
          { value: 'own', label: t('automations.cron.own') },
        ]}
        onChange={(next) => onChange(next === 'own' ? text || '30 8 * * 1-5' : usual[next as Usual])}
      />
      {text && !named ? (
        <Input
          inputClassName="ui-mono"
          aria-label={t('automations.cron.own')}
          spellCheck={false}
          readOnly={locked}
          value={text}
          onChange={(event) => onChange(orNothing(event.target.value))}
        />
      ) : null}
    </div>
  )
}
