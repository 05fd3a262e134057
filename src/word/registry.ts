import { bookmarkName, fieldBookmarkName } from './bookmark-name.ts'
import { el, type Run } from './el.ts'
import { type Numbering, NumberingPlan } from './numbering.ts'
import { type ListName, levelIndent, lists } from './numbering-lists.ts'
import { importStyles, type StyleId } from './styles.ts'

export interface RegisteredComment {
  readonly id: number
  readonly regels: readonly string[]
}

/** A form field as it stands in the custom XML part. */
export interface RegisteredField {
  readonly naam: string
  readonly waarde: string
}

interface Genummerd {
  readonly stijl: StyleId
  readonly nummering?: Numbering
  readonly links?: number
  readonly hangend?: number
}

/** What waits for the next paragraph. */
interface Waiting {
  voor: Run[]
  na: Run[]
  nieuwePagina: boolean
  naTabel: boolean
}

const nothing = (): Waiting => ({ voor: [], na: [], nieuwePagina: false, naTabel: false })

export const contentsRange = 'Inhoudsbereik'

/** Collects what belongs to the document as a whole; every id comes from a counter. */
export class Registry {
  readonly nummering = new NumberingPlan()
  readonly comments: RegisteredComment[] = []
  readonly fields = new Map<string, RegisteredField>()
  /** Addresses of links, in order; the place in the list is the relationship. */
  readonly links: string[] = []
  readonly targets: ReadonlySet<string>
  readonly storeItemId: string
  readonly kopnummers: boolean
  /** For an official publication: only the styles that its import knows. */
  readonly bekendmaking: boolean
  /** Of the text on a page that stands, in twips. */
  readonly width: number
  private readonly names = new Map<string, string>()
  private readonly taken = new Set<string>()
  private readonly placed = new Set<string>()
  private waiting = nothing()
  private rangeId: number | undefined
  private rangeStart: Run | undefined
  private bookmarks = 0
  private controls = 1000

  constructor(
    targets: ReadonlySet<string>,
    storeItemId: string,
    { kopnummers, bekendmaking, width }: Pick<Registry, 'kopnummers' | 'bekendmaking' | 'width'>,
  ) {
    this.targets = targets
    this.storeItemId = storeItemId
    this.kopnummers = kopnummers
    this.bekendmaking = bekendmaking
    this.width = width
  }

  /** The style in which this document writes it. */
  stijl(stijl: StyleId): StyleId {
    return (this.bekendmaking ? importStyles[stijl] : undefined) ?? stijl
  }

  /** Style and numbering of a numbered paragraph; a style of the import carries no list, so the paragraph names it. */
  genummerd(stijl: StyleId, lijst: ListName, niveau: number, nummer: string): Genummerd {
    const own = this.nummering.next(lijst, niveau, nummer)
    if (!this.bekendmaking) return { stijl, ...(own ? { nummering: own } : {}) }
    return {
      stijl: this.stijl(stijl),
      nummering: own ?? { numId: lists[lijst].numId, niveau },
      ...levelIndent(lijst, niveau),
    }
  }

  /** Word's name for the bookmark of a node; undefined when no node of this document has that id. */
  anchor(id: string | undefined): string | undefined {
    return id !== undefined && this.targets.has(id) ? this.unique(`b ${id}`, bookmarkName(id)) : undefined
  }

  /** The next paragraph is where this node begins. */
  mark(id: string | undefined): void {
    const name = this.anchor(id)
    if (name !== undefined) this.placeBookmark(name)
  }

  /** The contents list covers what follows; the range ends where the document ends. */
  startContentsRange(): void {
    if (this.rangeId !== undefined) return
    this.rangeId = this.bookmarks++
    this.rangeStart = el('w:bookmarkStart', { 'w:id': this.rangeId, 'w:name': contentsRange })
    this.waiting.voor.push(this.rangeStart)
  }

  /** Id of the range that is still open; undefined when no paragraph came after the contents list. */
  openRange(): number | undefined {
    return this.rangeStart && this.waiting.voor.includes(this.rangeStart) ? undefined : this.rangeId
  }

  fieldBookmark(key: string): string {
    return this.unique(`v ${key}`, fieldBookmarkName(key))
  }

  /** Runs around a content control; a key that comes twice has its bookmark at the first. */
  aroundField(name: string, run: Run): Run[] {
    if (this.placed.has(name)) return [run]
    this.placed.add(name)
    const id = this.bookmarks++
    return [el('w:bookmarkStart', { 'w:id': id, 'w:name': name }), run, el('w:bookmarkEnd', { 'w:id': id })]
  }

  controlId(): number {
    return this.controls++
  }

  /** Id of a new comment. */
  comment(regels: readonly string[]): number {
    const id = this.comments.length
    this.comments.push({ id, regels })
    return id
  }

  /** Relationship id of a link. */
  link(url: string): string {
    const known = this.links.indexOf(url)
    return `rIdLink${(known < 0 ? this.links.push(url) - 1 : known) + 1}`
  }

  startPage(): void {
    this.waiting.nieuwePagina = true
  }

  endTable(): void {
    this.waiting.naTabel = true
  }

  get afterTable(): boolean {
    return this.waiting.naTabel
  }

  /** What waited for a paragraph; empty afterwards. */
  take(): Waiting {
    const { waiting } = this
    this.waiting = nothing()
    return waiting
  }

  private placeBookmark(name: string): void {
    if (this.placed.has(name)) return
    this.placed.add(name)
    const id = this.bookmarks++
    this.waiting.voor.push(el('w:bookmarkStart', { 'w:id': id, 'w:name': name }))
    this.waiting.na.push(el('w:bookmarkEnd', { 'w:id': id }))
  }

  private unique(key: string, name: string): string {
    const known = this.names.get(key)
    if (known !== undefined) return known
    let free = name
    for (let count = 2; this.taken.has(free.toLowerCase()); count++) free = `${name.slice(0, 36)}_${count}`
    this.taken.add(free.toLowerCase())
    this.names.set(key, free)
    return free
  }
}
