import '../../words/inbox.ts'
import { useState } from 'react'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { useWords } from '../../words/index.ts'
import { SettingRow } from '../settings/part.tsx'

const form = /^\+[1-9]\d{6,14}$/

/** Where text messages go; saved on leaving the field. */
export function Phone({ phone, onChange }: { phone: string | null; onChange: (phone: string | null) => void }) {
  const { t } = useWords()
  const [wrong, setWrong] = useState(false)
  const save = (typed: string) => {
    const number = typed.replaceAll(/[\s().-]/g, '').replace(/^00/, '+')
    const fits = number === '' || form.test(number)
    setWrong(!fits)
    if (fits && number !== (phone ?? '')) onChange(number || null)
  }
  return (
    <SettingRow label={t('notify.phone')} text={t('notify.phoneText')}>
      <FieldBlock
        label={<span className="sr-only">{t('notify.phone')}</span>}
        error={wrong ? t('notify.phoneWrong') : undefined}
      >
        <Input
          key={phone ?? ''}
          type="tel"
          autoComplete="tel"
          className="w-52!"
          placeholder="+46 70 123 45 67"
          defaultValue={phone ?? ''}
          onBlur={(event) => save(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && save(event.currentTarget.value)}
        />
      </FieldBlock>
    </SettingRow>
  )
}
