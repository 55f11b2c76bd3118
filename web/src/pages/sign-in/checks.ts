/** True for something that can be a mail address; the server decides. */
export const looksLikeEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())

export const shortestPassword = 10
