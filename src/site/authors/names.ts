import type { Field, FrontMatter } from '../../post/front-matter.ts';
import type { Span } from '../../post/span.ts';
import { asRecord, valueAt } from '../data-file.ts';
import type { AuthorName } from '../site.ts';

/** A name as a post has it, before it is known whether a registry is asked for it. */
export type NameInPost = Omit<AuthorName, 'isDefault'>;

/** How a site's posts name their authors. */
export interface Naming {
  /** Front matter keys, dotted; those of one list exclude one another: the first that has a value counts. */
  readonly keys: readonly string[];
  /** Keys whose values are free names, whatever they look like. */
  readonly plainKeys: readonly string[];
  /** Texts between two names in one value. */
  readonly separators: readonly string[];
}

/** The authors that a post names itself, each with its place. */
export function namesInPost(frontMatter: FrontMatter, naming: Naming): readonly NameInPost[] {
  const key = naming.keys.find((candidate) => hasValue(valueAt(frontMatter.data, candidate)));
  const names = key === undefined ? [] : namesUnder(frontMatter, key, naming.separators);
  const plain = naming.plainKeys.flatMap((plainKey) => namesUnder(frontMatter, plainKey, []));
  return [...names, ...plain.map((name): NameInPost => ({ ...name, kind: 'plain' }))];
}

/** The authors that a value names which stands in no post: a default of the generator's configuration. */
export function namesInValue(value: unknown, naming: Naming): readonly NameInPost[] {
  const nowhere: Span = { start: 0, end: 0 };
  return itemsOf(value).flatMap((item) => {
    const { text, kind } = nameOf(item);
    return partsOf(text, naming.separators).map((name): NameInPost => ({ name, kind, span: nowhere }));
  });
}

function namesUnder(
  frontMatter: FrontMatter,
  key: string,
  separators: readonly string[],
): readonly NameInPost[] {
  const value = valueAt(frontMatter.data, key);
  return itemsOf(value).flatMap((item, index) => {
    const own = Array.isArray(value) ? `${key}.${index}` : key;
    const { text, kind, part } = nameOf(item);
    const field =
      frontMatter.field(part === undefined ? own : `${own}.${part}`) ??
      frontMatter.field(own) ??
      frontMatter.field(key);
    return place(partsOf(text, separators), field, frontMatter.span).map(
      (placed): NameInPost => ({ ...placed, kind }),
    );
  });
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function hasValue(value: unknown): boolean {
  return itemsOf(value).some((item) => nameOf(item).text !== '');
}

interface Named {
  readonly text: string;
  readonly kind: AuthorName['kind'];
  /** The key of an inline object that holds the name. */
  readonly part?: string;
}

/** An inline object with a key refers to the registry, one without is an author of its own. */
function nameOf(item: unknown): Named {
  const inline = asRecord(item);
  if (inline === undefined) return { text: asText(item), kind: 'key' };
  const key = asText(inline.key);
  if (key !== '') return { text: key, kind: 'key', part: 'key' };
  return { text: asText(inline.name), kind: 'plain', part: 'name' };
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function partsOf(text: string, separators: readonly string[]): readonly string[] {
  let parts: readonly string[] = [text];
  for (const separator of separators) parts = parts.flatMap((part) => part.split(separator));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Finds the names in the source of their value, so that one can be replaced and the quotes be left. */
function place(
  names: readonly string[],
  field: Field | undefined,
  otherwise: Span,
): readonly { readonly name: string; readonly span: Span }[] {
  const raw = field?.raw ?? '';
  let from = 0;
  return names.map((name) => {
    const at = raw.indexOf(name, from);
    if (field === undefined || at < 0) return { name, span: spanOf(field) ?? otherwise };
    from = at + name.length;
    const start = field.valueSpan.start + at;
    return { name, span: { start, end: start + name.length } };
  });
}

function spanOf(field: Field | undefined): Span | undefined {
  if (field === undefined) return undefined;
  return field.valueSpan.end > field.valueSpan.start ? field.valueSpan : field.keySpan;
}
