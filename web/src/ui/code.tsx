import '@fontsource-variable/jetbrains-mono/wght.css'
import type { ComponentProps } from 'react'
import { CopyButton } from './copy-button.tsx'
import { cx } from './cx.ts'

/** Code in a well, with Copy. Pages that import it load the mono font. */
export function Code({
  code,
  copy = true,
  className,
  ...rest
}: Omit<ComponentProps<'pre'>, 'children'> & { code: string; copy?: boolean }) {
  return (
    <div className="relative">
      <pre {...rest} className={cx('ui-code', copy && 'pe-20', className)}>
        <code>{code}</code>
      </pre>
      {copy ? <CopyButton text={code} className="absolute end-1 top-1" /> : null}
    </div>
  )
}
