import { Kbd } from '../ui/kbd.tsx'
import type { PaletteAction } from './use-palette-sections.tsx'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The part of a label that was typed, in bold. */
function Marked({ text, wanted }: { text: string; wanted: string }) {
  const at = wanted ? plain(text).indexOf(plain(wanted)) : -1
  if (at < 0 || plain(text).length !== text.length) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <b className="font-semibold">{text.slice(at, at + wanted.length)}</b>
      {text.slice(at + wanted.length)}
    </>
  )
}

/** Icon, name with what was typed in bold, a quieter word, the key. */
export function PaletteRow({ action, wanted }: { action: PaletteAction; wanted: string }) {
  return (
    <>
      {action.icon}
      <span className="cut">
        {action.highlight ? (
          action.highlight.map((part, index) =>
            part.hit ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
              <b key={index} className="font-semibold">
                {part.text}
              </b>
            ) : (
              part.text
            ),
          )
        ) : (
          <Marked text={action.label} wanted={wanted} />
        )}
      </span>
      {action.hint ? <span className="cut text-ink-3">{action.hint}</span> : null}
      {action.keys ? (
        <span className="ui-item-end">
          <Kbd keys={action.keys} />
        </span>
      ) : null}
    </>
  )
}
