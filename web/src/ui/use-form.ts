import { type ChangeEvent, type FormEvent, useState } from 'react'
import { Problem } from '../api/problem.ts'

type Errors<T> = { [K in keyof T]?: string | undefined }

export interface FormPlan<T extends Record<string, string>> {
  initial: T
  /** What is wrong with the values, in words that say how to mend it. */
  check?: (values: T) => Errors<T>
  send: (values: T) => Promise<unknown>
  /** A sentence for a failure that belongs to no field; the server's own words when absent. */
  explain?: (problem: Problem) => string | undefined
}

/** A few text fields and a button: checks on leaving a field, on every key once it was wrong, never clears what was typed. */
export function useForm<T extends Record<string, string>>({ initial, check, send, explain }: FormPlan<T>) {
  const [values, setValues] = useState(initial)
  const [left, setLeft] = useState<Partial<Record<keyof T, boolean>>>({})
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const wrong: Errors<T> = check?.(values) ?? {}

  const set = (name: keyof T, value: string) => {
    setValues((now) => ({ ...now, [name]: value }))
    setProblem(undefined)
  }
  const field = (name: keyof T & string) => ({
    name,
    value: values[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => set(name, event.target.value),
    // An untouched empty field is not scolded for having been passed by.
    onBlur: () => values[name] !== initial[name] && setLeft((now) => ({ ...now, [name]: true })),
  })
  const error = (name: keyof T & string): string | undefined =>
    (left[name] ? wrong[name] : undefined) ?? problem?.byPath[name]

  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy) return
    setLeft(Object.fromEntries(Object.keys(values).map((name) => [name, true])) as Partial<Record<keyof T, boolean>>)
    const first = Object.keys(values).find((name) => wrong[name])
    if (first) {
      const form = event?.currentTarget as HTMLFormElement | undefined
      form?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    setBusy(true)
    setProblem(undefined)
    try {
      await send(values)
    } catch (failure) {
      setProblem(failure instanceof Problem ? failure : new Problem(500, { detail: String(failure) }))
    } finally {
      setBusy(false)
    }
  }

  const placed = problem && problem.errors.length > 0 && problem.errors.every((each) => each.path in values)
  const message = problem && !placed ? (explain?.(problem) ?? problem.message) : undefined
  return { values, set, setValues, field, error, submit, busy, problem, message }
}
