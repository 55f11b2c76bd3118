import '../../words/records.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { cx } from '../../ui/cx.ts'
import { useWords } from '../../words/index.ts'

export interface Person {
  id: string
  name: string
}

/** Who may be meant by an “@”, under the words being written; the keys stay in the text. */
export function MentionList({
  id,
  people,
  at,
  onPick,
}: {
  id: string
  people: readonly Person[]
  at: number
  onPick: (person: Person) => void
}) {
  const { t } = useWords()
  return (
    <div role="listbox" id={id} aria-label={t('record.mention')} className="ui-popover mention-list">
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text keeps the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus and names the active line
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className={cx('ui-item')}
          data-active={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <Avatar id={person.id} name={person.name} size={18} />
          <span className="cut">{person.name}</span>
        </div>
      ))}
    </div>
  )
}
