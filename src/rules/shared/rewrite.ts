import type { Post } from '../../post/post.ts';
import { splitAddress } from '../../site/address-parts.ts';
import { decodePath } from '../../site/encoding.ts';
import { sameButJoints } from '../../site/likeness.ts';
import { withoutExtension } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';
import { rawAddress, type Shown } from './shown-files.ts';
import { departure } from './site-way.ts';

/**
 * How the post would name a file in place of what it names: with only those names changed that differ, where that is the
 * site's way to write addresses; else as the site itself writes the file's address.
 *
 * @returns undefined where neither surely leads to the file.
 */
export function rewriteTo(file: string, shown: Shown, post: Post, site: Site): string | undefined {
  const { path, tail } = splitAddress(rawAddress(shown, post));
  const kept = renamed(path, file);
  const isKept = kept !== undefined && departure(kept, file, shown, post, site) === undefined;
  const own = site.addressOf(file);
  // Where the generator adds its base to Markdown only, HTML has to name it.
  const written = own === undefined ? [] : [own, `${site.model.base}${own}`];
  return [...(isKept ? [kept] : []), ...written]
    .map((text) => `${text}${tail}`)
    .find((text) => leadsTo(file, text, shown, post, site));
}

/** Whether the site finds the file by a text that is put in the address's place. */
export function leadsTo(file: string, text: string, shown: Shown, post: Post, site: Site): boolean {
  const { reference } = shown;
  const raw = rawAddress(shown, post);
  // Escapes, and addresses that an include makes of several parts, are not the text that would be replaced.
  if (!reference.href.endsWith(raw) || /["'\s<>]/u.test(text.replace(/\{\{.*?\}\}/gu, ''))) return false;
  const base = isWhole(text) ? '' : reference.href.slice(0, reference.href.length - raw.length);
  const target = site.resolve({ ...reference, href: `${base}${text}` }, post.path);
  return target.status === 'found' && target.path === file;
}

/** A teaser's configured base is put before a bare name only. */
function isWhole(text: string): boolean {
  return /^(?:[a-z]+:)?\//iu.test(text);
}

/** Takes over the file's names from the end, as far as they differ in what people mix up. */
function renamed(path: string, file: string): string | undefined {
  const written = path.split('/');
  const meant = file.split('/');
  for (let back = 1; back <= Math.min(written.length, meant.length); back += 1) {
    const own = written.at(-back) ?? '';
    const other = meant.at(-back) ?? '';
    if (decodePath(own) === other) continue;
    const isLast = back === 1;
    if (!isAlike(decodePath(own), other, isLast ? withoutExtension : whole)) break;
    written[written.length - back] = escaped(other);
  }
  const text = written.join('/');
  return text === path ? undefined : text;
}

function isAlike(own: string, other: string, part: (name: string) => string): boolean {
  return (
    sameButJoints(part(own)) === sameButJoints(part(other)) ||
    sameButJoints(own) === sameButJoints(part(other))
  );
}

function whole(name: string): string {
  return name;
}

/** What would end an address in Markdown, HTML or YAML is percent-encoded; Han characters stay readable. */
function escaped(name: string): string {
  return name.replace(
    /[\s%?#()<>"'\\]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
