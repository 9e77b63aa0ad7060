import type {
  Code,
  Definition,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  Node,
  Parent,
  Root,
} from 'mdast';
import type { Span } from './span.ts';

/** A node with what encloses it, outermost first. */
export interface Placed<T extends Node> {
  readonly node: T;
  readonly span: Span;
  readonly parents: readonly Parent[];
}

/** The nodes of a post that rules ask about, gathered in one walk. */
export interface Nodes {
  readonly images: readonly Placed<Image | ImageReference>[];
  readonly links: readonly Placed<Link | LinkReference>[];
  readonly definitions: readonly Placed<Definition>[];
  readonly headings: readonly Placed<Heading>[];
  readonly html: readonly Placed<Html>[];
  readonly code: readonly Placed<Code | InlineCode>[];
}

interface Gathering {
  images: Placed<Image | ImageReference>[];
  links: Placed<Link | LinkReference>[];
  definitions: Placed<Definition>[];
  headings: Placed<Heading>[];
  html: Placed<Html>[];
  code: Placed<Code | InlineCode>[];
}

/** Walks the tree once, in the order of the text. */
export function gatherNodes(tree: Root): Nodes {
  const found: Gathering = { images: [], links: [], definitions: [], headings: [], html: [], code: [] };
  const stack: { readonly node: Node; readonly parents: readonly Parent[] }[] = [{ node: tree, parents: [] }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    sort(item.node, item.parents, found);
    if (!('children' in item.node)) continue;
    const parent = item.node as Parent;
    const parents = [...item.parents, parent];
    for (const child of parent.children.toReversed()) stack.push({ node: child, parents });
  }
  return found;
}

function sort(node: Node, parents: readonly Parent[], found: Gathering): void {
  const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
  const known = node as
    | Image
    | ImageReference
    | Link
    | LinkReference
    | Definition
    | Heading
    | Html
    | Code
    | InlineCode;
  switch (known.type) {
    case 'image':
    case 'imageReference':
      found.images.push({ node: known, span, parents });
      return;
    case 'link':
    case 'linkReference':
      found.links.push({ node: known, span, parents });
      return;
    case 'definition':
      found.definitions.push({ node: known, span, parents });
      return;
    case 'heading':
      found.headings.push({ node: known, span, parents });
      return;
    case 'html':
      found.html.push({ node: known, span, parents });
      return;
    case 'code':
    case 'inlineCode':
      found.code.push({ node: known, span, parents });
      return;
  }
}
