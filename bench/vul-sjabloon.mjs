/** Peer: docxtemplater fills a ready-made Word template with the partners of a description. Arguments: template, data, output. */
import { readFileSync, writeFileSync } from 'node:fs'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

const [, , template, data, output] = process.argv
const doc = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true, linebreaks: true })
doc.render(JSON.parse(readFileSync(data, 'utf8')))
writeFileSync(output, doc.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
