import { describe, expect, it } from 'vitest'
import { genereerWetten } from '../../scripts/genereer-wetten.ts'
import { generatedPath, list, read } from './catalogus-laden.ts'

const withFile = (name: string, text: string) =>
  genereerWetten(
    (path) => (path.endsWith(`/${name}`) ? text : read(path)),
    () => ['wet.schema.json', name],
  )

const jeugdwet = () => read('schemas/wetten/jeugdwet.yaml')

describe('genereerWetten', () => {
  it('changes nothing when it runs again', () => {
    expect(genereerWetten(read, list)).toBe(read(generatedPath))
  })

  it('does not depend on the order or the form of the listing', () => {
    const reversed = (folder: string) =>
      list(folder)
        .reverse()
        .map((name) => `${folder}/${name}`)
    expect(genereerWetten(read, reversed)).toBe(read(generatedPath))
  })

  it.each([
    ['unknown key', (text: string) => `${text}kleur: rood\n`, /jeugdwet\.yaml: .*additional/],
    [
      'unknown certainty',
      (text: string) => text.replace('zekerheid: A', 'zekerheid: D'),
      /jeugdwet\.yaml: .*zekerheid/,
    ],
    ['lapsed without end', (text: string) => text.replace('status: geldt', 'status: vervallen'), /jeugdwet\.yaml/],
    ['a bill with articles', (text: string) => text.replace('status: geldt', 'status: wetsvoorstel'), /jeugdwet\.yaml/],
    [
      'id that is not the file name',
      (text: string) => text.replace('id: jeugdwet', 'id: jw'),
      /'jw' is niet de bestandsnaam/,
    ],
  ])('names the file: %s', (_, change, message) => {
    expect(() => withFile('jeugdwet.yaml', change(jeugdwet()))).toThrow(message)
  })
})
