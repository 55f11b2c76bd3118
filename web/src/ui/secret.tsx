import '@fontsource-variable/jetbrains-mono/wght.css'
import { useState } from 'react'
import { useWords } from '../words/index.ts'
import { Button } from './button.tsx'
import { CopyButton } from './copy-button.tsx'

/** Prefix and last four: all that is shown of a secret after its first day. */
export function SecretHint({ prefix, lastFour }: { prefix: string; lastFour: string }) {
  return (
    <span className="ui-mono whitespace-nowrap">
      {prefix}…{lastFour}
    </span>
  )
}

/** The full value, once. `onStored` ends it. */
export function Secret({ value, onStored }: { value: string; onStored: () => void }) {
  const { t } = useWords()
  const [seen, setSeen] = useState(false)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-2 rounded-3 bg-sunken py-2 ps-3 pe-2" onCopy={() => setSeen(true)}>
        <code className="ui-mono grow break-all text-ink">{value}</code>
        <span onClickCapture={() => setSeen(true)}>
          <CopyButton text={value} variant="plain" />
        </span>
      </div>
      <p className="ui-hint">{t('ui.secretOnce')}</p>
      <Button variant={seen ? 'primary' : 'plain'} className="self-end" onClick={onStored}>
        {t('ui.stored')}
      </Button>
    </div>
  )
}
