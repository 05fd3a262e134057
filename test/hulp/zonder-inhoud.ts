import type { DocumentTree, Flow } from '../../src/tree/nodes.ts'

const keep = (nodes: Flow[]): Flow[] =>
  nodes
    .filter((node) => node.type !== 'inhoud')
    .map((node) => (node.type === 'bouwsteen' ? { ...node, children: keep(node.children) } : node))

/** The tree without its table of contents, which `plainText` leaves out. */
export const zonderInhoud = (tree: DocumentTree): DocumentTree => ({ ...tree, children: keep(tree.children) })
