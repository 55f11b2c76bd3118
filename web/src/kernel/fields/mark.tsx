import { Avatar, type AvatarProps } from '../../ui/avatar.tsx'

/** People are circles, everything else is a square with round corners: told apart without reading. */
const PEOPLE = new Set(['contacts', 'members'])

export const isPerson = (noun: string) => PEOPLE.has(noun)

/** The mark before the name of a record. */
export function Mark({
  noun,
  id,
  title,
  size = 18,
}: {
  noun: string
  id: string
  title: string
  size?: AvatarProps['size']
}) {
  return <Avatar id={id} name={title || '?'} square={!isPerson(noun)} size={size} />
}
