/** Version of the program; a test compares it with package.json. */
export const versie = '0.1.0'
export const meldadres = 'de plaats waar u het programma vandaan hebt (zie CONTRIBUTING.md en publiccode.yml)'
