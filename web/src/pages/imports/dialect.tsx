import '../../words/imports.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FieldBlock } from '../../ui/field-block.tsx'
import { Select } from '../../ui/select.tsx'
import { useWords } from '../../words/index.ts'
import { inSentence } from '../../words/noun-words.ts'
import type { Dialect, Import } from './transfer.ts'

const delimiters = [',', ';', '\t', '|'] as const
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const

const known = <T extends string>(all: readonly T[], value: string | undefined): T | undefined =>
  all.find((each) => each === value?.toLowerCase())

/** "10,000 rows, semicolons, Windows-1252" */
export function DialectWords({ row }: { row: Import }) {
  const { t } = useWords()
  const delimiter = known(delimiters, row.dialect?.delimiter)
  const encoding = known(encodings, row.dialect?.encoding)
  const parts = [
    row.rows === null ? '' : t('imports.fileInfo', { count: row.rows }),
    row.format === 'xlsx' ? (row.dialect?.sheet ?? '') : '',
    row.format === 'csv' && delimiter ? inSentence(t(`imports.dialect.delimiters.${delimiter}`)) : '',
    row.format === 'csv' && encoding ? t(`imports.dialect.encodings.${encoding}`) : '',
  ]
  return <>{parts.filter(Boolean).join(', ')}</>
}

/** How the file was understood; changing it reads the file again. */
export function DialectForm({ row, onChange }: { row: Import; onChange: (changes: Dialect) => void }) {
  const { t } = useWords()
  const { delimiter, encoding, sheet, header } = row.dialect ?? {}
  const others = (value: string | undefined, all: readonly string[]) =>
    value && !all.includes(value.toLowerCase()) ? [{ value, label: value }] : []
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      {row.format === 'csv' ? (
        <>
          <FieldBlock label={t('imports.dialect.delimiter')} className="w-40">
            <Select
              value={delimiter ?? null}
              onChange={(value) => onChange({ delimiter: value })}
              options={[
                ...delimiters.map((value) => ({ value, label: t(`imports.dialect.delimiters.${value}`) })),
                ...others(delimiter, delimiters),
              ]}
            />
          </FieldBlock>
          <FieldBlock label={t('imports.dialect.encoding')} className="w-44">
            <Select
              value={known(encodings, encoding) ?? encoding ?? null}
              onChange={(value) => onChange({ encoding: value })}
              options={[
                ...encodings.map((value) => ({ value, label: t(`imports.dialect.encodings.${value}`) })),
                ...others(encoding, encodings),
              ]}
            />
          </FieldBlock>
        </>
      ) : null}
      {row.sheets && row.sheets.length > 1 ? (
        <FieldBlock label={t('imports.dialect.sheet')} className="w-56">
          <Select
            value={sheet ?? row.sheets[0] ?? null}
            onChange={(value) => onChange({ sheet: value })}
            options={row.sheets.map((value) => ({ value, label: value }))}
          />
        </FieldBlock>
      ) : null}
      <Checkbox
        className="min-h-8"
        label={t('imports.dialect.header')}
        checked={header ?? true}
        onChange={(on) => onChange({ header: on })}
      />
    </div>
  )
}
