import Check from 'lucide-react/icons/check'
import Copy from 'lucide-react/icons/copy'
import { useState } from 'react'
import { useWords } from '../words/index.ts'
import { Button, type ButtonProps } from './button.tsx'

/** Puts text on the clipboard and says so for two seconds. */
export function CopyButton({ text, label, ...rest }: Omit<ButtonProps, 'onClick'> & { text: string; label?: string }) {
  const { t } = useWords()
  const [done, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard?.writeText(text)
    setDone(true)
    setTimeout(() => setDone(false), 2000)
  }
  return (
    <Button variant="quiet" size="sm" {...rest} icon={done ? <Check /> : <Copy />} onClick={copy}>
      <span aria-live="polite">{done ? t('ui.copied') : (label ?? t('ui.copy'))}</span>
    </Button>
  )
}
