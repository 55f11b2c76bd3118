import { createContext, use } from 'react'

const NounName = createContext('')

/** Says which noun the fields below belong to. */
export const NounScope = NounName.Provider

/** The noun whose fields are shown, for values that are shared by its records, such as tags. */
export const useNounName = () => use(NounName)
