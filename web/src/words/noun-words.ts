/** A noun inside a sentence: "Contact" → "contact", but "API key" stays. */
export const inSentence = (label: string) =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
