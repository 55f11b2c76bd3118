import TriangleAlert from 'lucide-react/icons/triangle-alert'

/** A failure that belongs to the whole form. The region is there before, so that it is spoken. */
export function FormFailure({ text }: { text?: string }) {
  return (
    <div role="alert">
      {text ? (
        <p className="ui-note mb-3" data-tone="bad">
          <TriangleAlert />
          <span>{text}</span>
        </p>
      ) : null}
    </div>
  )
}
