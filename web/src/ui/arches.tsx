/** The small line drawing of empty pages. */
export function Arches() {
  return (
    <svg
      className="ui-arches"
      width="84"
      height="56"
      viewBox="0 0 84 56"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M6 54V34a20 20 0 0 1 40 0v20M16 54V35a10 10 0 0 1 20 0v19M26 54V38M46 54V30a16 16 0 0 1 32 0v24M54 54V31a8 8 0 0 1 16 0v23" />
    </svg>
  )
}
