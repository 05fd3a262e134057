/** What the program reads at run time and is no code; the same list that the program itself uses in development. */
export { verzamelInhoud as collectInhoud } from '../src/files/verzamel-inhoud.ts'
