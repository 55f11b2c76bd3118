export const a = process.env.HOME
