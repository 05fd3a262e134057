/** A template whose Markdown does not fit the document tree; the message begins with the place when it is known. */
export class BoomFout extends Error {}
