import ListFilter from 'lucide-react/icons/list-filter'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/index.ts'

/** Begins a filter while the third bar is not there yet. */
export function FilterButton({ onClick }: { onClick: () => void }) {
  const { t } = useWords()
  return (
    <Button
      variant="quiet"
      size="sm"
      icon={<ListFilter />}
      data-tip={t('filter.add')}
      data-tip-keys="f"
      onClick={onClick}
    >
      {t('filter.add')}
    </Button>
  )
}
