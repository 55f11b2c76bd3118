import '../../words/automations.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Input } from '../../ui/input.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/index.ts'
import { type Automation, type Recipe, refreshAutomations, useRecipes } from './automation.ts'
import { emptyGraph } from './graph.ts'
import { StepIcon } from './step-icon.tsx'

/** Begins with nothing but a name, or with a recipe that says what it needs. */
export function Gallery({ onClose, onMade }: { onClose: () => void; onMade: (row: Automation) => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { data, error, isPending } = useRecipes(true)
  const [name, setName] = useState('')
  const [busy, setBusy] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const make = async (mark: string, send: () => Promise<Automation>) => {
    if (busy) return
    setBusy(mark)
    setFailure(undefined)
    try {
      const row = await send()
      refreshAutomations(client)
      onMade(row)
    } catch (problem) {
      setFailure(problem instanceof Error ? problem.message : String(problem))
    } finally {
      setBusy(undefined)
    }
  }
  const own = name.trim()
  const scratch = () =>
    own
      ? void make('scratch', () => api.post<Automation>('/automations', { name: own, graph: emptyGraph() }))
      : setFailure(t('automations.nameFirst'))
  const adopt = (recipe: Recipe) =>
    make(recipe.key, () =>
      api.post<Automation>('/automations/adopt', { recipe: recipe.key, ...(own ? { name: own } : {}) }),
    )
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="form"
      className="max-w-220!"
      title={t('automations.new')}
      description={t('automations.newText')}
      onSubmit={scratch}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" busy={busy === 'scratch'}>
            {t('automations.fromScratch')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 pt-3 pb-1 text-ink">
        <FieldBlock label={t('automations.name_')} error={failure}>
          <Input
            value={name}
            maxLength={120}
            placeholder={t('automations.namePlaceholder')}
            onChange={(event) => setName(event.target.value)}
          />
        </FieldBlock>
        <section>
          <h3 className="part-title mb-2">{t('automations.recipes')}</h3>
          {error ? <ErrorState problem={error} className="px-0" /> : null}
          {isPending && !error ? <Skeleton className="w-1/2" /> : null}
          <div className="recipes">
            {data?.data.map((each) => (
              <button
                key={each.key}
                type="button"
                className="recipe"
                aria-disabled={each.missing.length > 0 || undefined}
                aria-busy={busy === each.key || undefined}
                onClick={() => each.missing.length === 0 && void adopt(each)}
              >
                <span className="flex items-center gap-1">
                  {each.graph.nodes.slice(0, 5).map((node) => (
                    <StepIcon key={node.id} type={node.type} />
                  ))}
                </span>
                <span className="font-semibold">{each.name}</span>
                <span className="text-xs text-ink-2">{each.about}</span>
                {each.missing.length > 0 ? (
                  <span className="mt-auto text-xs text-warn-ink">
                    {t('automations.needs', { what: each.missing.join(', ') })}
                  </span>
                ) : null}
              </button>
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  )
}
