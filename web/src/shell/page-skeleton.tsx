import { Skeleton } from '../ui/skeleton.tsx'

/** The frame of a page while its code arrives. */
export function PageSkeleton() {
  return (
    <div aria-busy="true" className="flex min-h-0 grow flex-col">
      <div className="top-bar">
        <Skeleton className="h-3! w-32" />
      </div>
      <div className="flex flex-col gap-5 p-6">
        {[62, 78, 54, 70, 48].map((width) => (
          <Skeleton key={width} style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  )
}
