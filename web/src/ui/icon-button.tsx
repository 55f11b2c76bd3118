import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button.tsx'

/** A button that is only an icon: it has a name, and a tooltip with its key. */
export function IconButton({
  label,
  shortcut,
  icon,
  children,
  ...rest
}: Omit<ButtonProps, 'icon'> & { label: string; shortcut?: string; icon?: ReactNode }) {
  const tip = { 'data-tip': label, 'data-tip-keys': shortcut }
  return <Button variant="quiet" {...rest} {...tip} aria-label={label} icon={icon ?? children} />
}
