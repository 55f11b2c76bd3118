import { Skeleton } from '../../ui/skeleton.tsx'

const widths = [62, 48, 70, 55, 66, 51]

/** Lines of true height that stand for a list until it arrives. */
export function Lines({ rows, height }: { rows: number; height: number }) {
  return (
    <div aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names
        <div key={row} className="flex items-center gap-3 px-3" style={{ height }}>
          <Skeleton className="size-5.5! flex-none rounded-full!" />
          <Skeleton style={{ width: `${widths[row % widths.length]}%` }} />
        </div>
      ))}
    </div>
  )
}
