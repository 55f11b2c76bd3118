import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/index.ts'

/** The filter as the text it is; the server says what it does not understand. */
export function TextBuilder({ text, onApply }: { text: string; onApply: (text: string) => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState(text)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) onApply(typed.trim())
  }
  return (
    <div className="builder">
      <TextArea
        aria-label={t('filter.asText')}
        className="ui-mono"
        rows={4}
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <div className="mt-3 flex items-center gap-2">
        <span className="ui-hint min-w-0 grow">{t('filter.helpText')}</span>
        <Button variant="primary" onClick={() => onApply(typed.trim())}>
          {t('filter.apply')}
        </Button>
      </div>
    </div>
  )
}
