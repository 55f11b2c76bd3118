import type { ReactNode } from 'react'
import { cx } from '../../ui/cx.ts'

/** One page of settings: 720 wide unless it holds a table. */
export function SettingsPage({
  title,
  text,
  aside,
  wide,
  children,
}: {
  title: string
  text?: ReactNode
  aside?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={cx('px-5 py-6 md:px-10 md:py-8', wide ? 'max-w-280' : 'max-w-200')}>
      <div className="mb-5 flex flex-wrap items-start gap-3">
        <div className="min-w-60 grow">
          <h2 className="text-xl font-semibold">{title}</h2>
          {text ? <p className="mt-1 max-w-[68ch] text-ink-3">{text}</p> : null}
        </div>
        {aside}
      </div>
      {children}
    </div>
  )
}

/** A row: name, one sentence, its control. Rows are divided by hairlines. */
export function SettingRow({
  label,
  text,
  htmlFor,
  children,
}: {
  label: ReactNode
  text?: ReactNode
  htmlFor?: string
  children: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line py-3.5 first:border-0">
      <div className="min-w-50 flex-1">
        <label htmlFor={htmlFor} className="block font-medium">
          {label}
        </label>
        {text ? <p className="text-ink-3">{text}</p> : null}
      </div>
      <div className="flex flex-none items-center justify-end gap-2 max-md:w-full">{children}</div>
    </div>
  )
}
