/** Addresses are one word, whatever stands in them. */
const adres =
  /(?:\S+@|https?:|www\.|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|example)\b)\S*[^\s.,;:!?)’”]|\b[\w-]+\.(?:nl|example)\b/g

/** An address holds dots that end no sentence. */
export const zonderAdressen = (text: string): string => text.replace(adres, 'adres')

/** What stands between spaces and holds a letter or digit. */
export const woordenIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** A word of more than six letters, as LIX counts it. */
export const isLang = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) > 6
