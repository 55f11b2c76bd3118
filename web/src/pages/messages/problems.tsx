import '../../words/messages.ts'
import TriangleAlert from 'lucide-react/icons/triangle-alert'

export interface Wrong {
  path: string
  message: string
}

/** "Line 3, column 12: …" as a place, both counted from 1. */
export function placeOf(message: string): { line: number; column: number } | undefined {
  const found = /^Line (\d+), column (\d+)/.exec(message)
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined
}

/** What cannot be filled, each with its place; a click goes there. */
export function Problems({ problems, onJump }: { problems: Wrong[]; onJump: (problem: Wrong) => void }) {
  if (!problems.length) return null
  return (
    <ul role="alert" className="flex flex-col gap-1 rounded-md border border-line p-2">
      {problems.map((each) => (
        <li key={`${each.path} ${each.message}`}>
          <button type="button" className="ui-error text-start" onClick={() => onJump(each)}>
            <TriangleAlert />
            <span>{each.path === 'body' ? each.message : `${each.path}: ${each.message}`}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
