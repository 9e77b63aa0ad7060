import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Field } from './front-matter.ts';
import type { Span } from './span.ts';

interface Walk {
  readonly source: string;
  readonly shift: number;
  readonly document: Document;
  readonly fields: Field[];
}

/** Every value of a YAML document with the places of its key and itself, `shift` added. */
export function yamlFields(document: Document, source: string, shift: number): readonly Field[] {
  const fields: Field[] = [];
  collect(document.contents, '', { source, shift, document, fields });
  return fields;
}

function collect(node: unknown, prefix: string, walk: Walk): void {
  if (isMap(node)) for (const pair of node.items) collectPair(pair, prefix, walk);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) add(`${prefix}${index}`, item, item, walk);
  }
}

function collectPair(pair: Pair, prefix: string, walk: Walk): void {
  const key = yamlKey(pair);
  if (key !== undefined) add(`${prefix}${key}`, pair.key, pair.value, walk);
}

function add(key: string, keyNode: unknown, valueNode: unknown, walk: Walk): void {
  const keySpan = yamlSpan(keyNode, walk.shift);
  const value = isAlias(valueNode) ? valueNode.resolve(walk.document) : valueNode;
  const valueSpan = isNode(valueNode)
    ? yamlSpan(valueNode, walk.shift)
    : { start: keySpan.end, end: keySpan.end };
  const scalar = isScalar(value) || value === null || value === undefined;
  walk.fields.push({
    key,
    value: scalar ? (isScalar(value) ? value.value : null) : toPlain(value, walk.document),
    ...(scalar ? { raw: walk.source.slice(valueSpan.start - walk.shift, valueSpan.end - walk.shift) } : {}),
    quoted: isScalar(value) && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE'),
    keySpan,
    valueSpan,
  });
  if (!isAlias(valueNode)) collect(valueNode, `${key}.`, walk);
}

function toPlain(value: unknown, document: Document): unknown {
  return isNode(value) ? value.toJS(document, { maxAliasCount: 100 }) : value;
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
