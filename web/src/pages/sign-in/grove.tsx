const arches = [330, 286, 242, 198, 154, 110, 66, 24]
// Air roots: where each hangs from the left and how far down; its twin hangs on the right.
const roots: [x: number, from: number, left: number, right: number][] = [
  [308, 268.5, 443.7, 540],
  [264, 264.9, 562.8, 413.9],
  [220, 262.1, 402.3, 525.2],
  [176, 260.2, 496.8, 391.6],
  [132, 259.6, 443.6, 469.9],
  [88, 260.9, 366.1, 409.9],
  [45, 266.7, 345.5, 319.2],
]
const leaf = 'oklch(0.83 0.13 155)'
const amber = 'oklch(0.83 0.13 70)'

/** One tree with many trunks: arches and the roots that will become the next ones. `crown` is the upper part, for a band. */
export function Grove({ className, crown = false }: { className?: string; crown?: boolean }) {
  return (
    <svg
      className={className}
      viewBox={crown ? '40 36 680 300' : '0 0 760 876'}
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      stroke="oklch(0.82 0.11 155)"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {arches.map((radius, index) => {
        const start = 386.9 - index * 12 + (index === 7 ? 2 : 0)
        return (
          <path
            key={radius}
            d={`M${380 - radius} 635.1V${start}a${radius} ${radius} 0 0 1 ${radius * 2} 0V635.1`}
            opacity={0.28 + index * 0.09}
          />
        )
      })}
      {roots.map(([x, from, left, right], index) => (
        <g key={x}>
          <path d={`M${380 - x} ${from}V${left}M${380 + x} ${from}V${right}`} opacity=".4" />
          <circle cx={380 - x} cy={left} r="3.2" fill={index % 3 === 0 ? amber : leaf} stroke="none" />
          <circle cx={380 + x} cy={right} r="3.2" fill={index % 3 === 1 ? amber : leaf} stroke="none" />
        </g>
      ))}
      <path d="M0 635.1H760" opacity=".3" />
    </svg>
  )
}

/** The small arches of "Runs on Banyan". */
export function ArchMark({ size = 16 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M1.5 14V8a6.5 6.5 0 0 1 13 0v6M4.750 14V8.500a3.250 3.250 0 0 1 6.500 0V14M8 14V9" />
    </svg>
  )
}
