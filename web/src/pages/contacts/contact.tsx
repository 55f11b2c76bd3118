/** The router loads this page; "?new=1" asks it to open its create drawer. */
export default function Page() {
  return null
}
