import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
} from 'yaml';
import type { Field } from './front-matter.ts';
import type { Span } from './span.ts';

interface Walk {
  readonly source: string;
  readonly shift: number;
  readonly fields: Field[];
  readonly anchored: () => ReadonlyMap<Alias, Node>;
}

/**
 * Every value of a YAML document with the places of its key and itself, `shift` added.
 *
 * @param data what the document is as plain values.
 */
export function yamlFields(
  document: Document,
  data: unknown,
  source: string,
  shift: number,
): readonly Field[] {
  const fields: Field[] = [];
  let known: ReadonlyMap<Alias, Node> | undefined;
  const anchored = (): ReadonlyMap<Alias, Node> => (known ??= findAnchored(document));
  collect(document.contents, { prefix: '', data }, { source, shift, fields, anchored });
  return fields;
}

/** What each alias stands for; in one walk, as the parser's own look-up goes through the whole document for each. */
export function findAnchored(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined;
      if (isAlias(node) && target !== undefined) found.set(node, target);
      if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return found;
}

/** A place in the document: the keys down to it, dotted, and its plain value. */
interface At {
  readonly prefix: string;
  readonly data: unknown;
}

function collect(node: unknown, { prefix, data }: At, walk: Walk): void {
  const values = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = yamlKey(pair);
      if (key === undefined) continue;
      add({ prefix: `${prefix}${key}`, data: values[key] }, pair.key, pair.value, walk);
    }
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      add({ prefix: `${prefix}${index}`, data: values[index] }, item, item, walk);
  }
}

function add({ prefix: key, data }: At, keyNode: unknown, valueNode: unknown, walk: Walk): void {
  const keySpan = yamlSpan(keyNode, walk.shift);
  const value = isAlias(valueNode) ? walk.anchored().get(valueNode) : valueNode;
  const valueSpan = isNode(valueNode)
    ? yamlSpan(valueNode, walk.shift)
    : { start: keySpan.end, end: keySpan.end };
  const scalar = isScalar(value) || value === null || value === undefined;
  walk.fields.push({
    key,
    value: scalar ? (isScalar(value) ? value.value : null) : data,
    ...(scalar ? { raw: walk.source.slice(valueSpan.start - walk.shift, valueSpan.end - walk.shift) } : {}),
    quoted: isScalar(value) && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE'),
    keySpan,
    valueSpan,
  });
  if (!isAlias(valueNode)) collect(valueNode, { prefix: `${key}.`, data }, walk);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

/** The key of a pair as text; undefined for the null key and for keys that are no scalars. */
export function yamlKey(pair: Pair): string | undefined {
  return isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : undefined;
}

/** The place of a node, `shift` added. */
export function yamlSpan(node: unknown, shift: number): Span {
  const range = isNode(node) ? node.range : undefined;
  return { start: (range?.[0] ?? 0) + shift, end: (range?.[1] ?? 0) + shift };
}
