import X from 'lucide-react/icons/x'
import type { ComponentProps } from 'react'
import { useWords } from '../words/index.ts'
import { cx } from './cx.ts'

/** A grey square with a word. With `onRemove` it carries a cross. */
export function Tag({ className, children, onRemove, ...rest }: ComponentProps<'span'> & { onRemove?: () => void }) {
  const { t } = useWords()
  return (
    <span {...rest} className={cx('ui-tag', className)}>
      <span className="cut">{children}</span>
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          aria-label={t('ui.removeThis', { what: String(children) })}
          className="-me-1 grid size-4 place-items-center rounded-1 hover:bg-press"
        >
          <X className="size-3" />
        </button>
      ) : null}
    </span>
  )
}
