import { html } from '@codemirror/lang-html'
import { liquid } from '@codemirror/lang-liquid'
import { basicSetup, EditorView } from 'codemirror'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useFieldWiring } from '../../ui/field-block.tsx'

export interface CodeHandle {
  insert(text: string): void
  /** Puts the cursor at a place, both counted from 1. */
  jump(line: number, column: number): void
}

interface CodeFieldProps {
  value: string
  onChange: (value: string) => void
  label: string
  ref?: Ref<CodeHandle>
}

const look = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit', maxHeight: '60vh', minHeight: '16rem', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'var(--font-mono, monospace)', lineHeight: '20px' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--color-ink-3)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, currentColor 4%, transparent)' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '&.cm-focused': { outline: 'none' },
})

/** Text with Liquid in it: coloured, with lines to point at. */
export function CodeField({ value, onChange, label, ref }: CodeFieldProps) {
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const tell = useRef(onChange)
  tell.current = onChange
  const wiring = useFieldWiring()
  const first = useRef(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once and told of changes below
  useEffect(() => {
    const made = new EditorView({
      doc: first.current,
      parent: box.current!,
      extensions: [
        basicSetup,
        liquid({ base: html() }),
        EditorView.lineWrapping,
        look,
        EditorView.contentAttributes.of({ 'aria-label': label, ...(wiring.id ? { id: wiring.id } : {}) }),
        EditorView.updateListener.of((update) => update.docChanged && tell.current(update.state.doc.toString())),
      ],
    })
    view.current = made
    return () => made.destroy()
  }, [])
  useEffect(() => {
    const now = view.current
    if (now && now.state.doc.toString() !== value)
      now.dispatch({ changes: { from: 0, to: now.state.doc.length, insert: value } })
  }, [value])
  useImperativeHandle(ref, () => ({
    insert(text) {
      const now = view.current
      now?.dispatch(now.state.replaceSelection(text))
      now?.focus()
    },
    jump(line, column) {
      const now = view.current
      if (!now) return
      const row = now.state.doc.line(Math.min(line, now.state.doc.lines))
      now.dispatch({ selection: { anchor: Math.min(row.from + column - 1, row.to) }, scrollIntoView: true })
      now.focus()
    },
  }))
  return <div ref={box} className="ui-input h-auto! items-stretch! overflow-auto p-0! [&>.cm-editor]:w-full" />
}
