import Plus from 'lucide-react/icons/plus'
import { Problem } from '../../api/problem.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Box } from './box.tsx'

/** Stories of empty, failed and long. */
export function States() {
  return (
    <>
      <Box title="Empty">
        <EmptyState
          title="Contacts live here"
          text="They come from a file, from a form, or you add them. A name is enough."
          actions={
            <>
              <Button variant="primary" icon={<Plus />}>
                New contact
              </Button>
              <Button variant="quiet">Bring a file</Button>
            </>
          }
        />
      </Box>
      <Box title="Error">
        <ErrorState
          className="p-0"
          problem={
            new Problem(503, {
              code: 'search_down',
              detail: 'The search service does not answer.',
              requestId: '0193a6c2-5b1e-7d3f-9a01-6f2c8e4b7d10',
            })
          }
          title="The timeline did not load"
          safe="Nothing is lost, details work."
          onRetry={() => undefined}
        />
      </Box>
      <Box title="Long words">
        <div className="flex items-center gap-2">
          <b className="page-title cut min-w-0 grow">Wärmepumpenersatzinvestitionsförderungsantragsformular 2026</b>
          <Button>Einstellungen</Button>
          <Button variant="primary" icon={<Plus />}>
            Ansprechpartner hinzufügen
          </Button>
        </div>
      </Box>
    </>
  )
}
