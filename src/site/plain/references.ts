import { isAbsoluteAddress, splitAddress } from '../address-parts.ts';
import { decodePath } from '../encoding.ts';
import { isFileName } from '../file-kinds.ts';
import type { Files } from '../files.ts';
import type { Page, Reference, Rendered } from '../generator.ts';
import { dirname, join, normalise } from '../paths.ts';

const SOURCE_ENDINGS = ['.md', '.mdx', '.markdown', '/index.md', '/index.mdx'];

/** What is known of the site around a reference. */
export interface Surroundings {
  readonly files: Files;
  /** Whether the tree shows where files with addresses from the top lie. */
  readonly hasStaticFolder: boolean;
  /** The folder of all content, for links that name a source from there. */
  readonly content: string;
}

const INTERNAL = /^@\/.+\.md$/u;

/**
 * What a reference means where no generator is known: a relative one the file or source beside the post, as editors
 * and forges show it; one from the top an address of the site.
 */
export function renderReference({ href, kind }: Reference, from: Page, around: Surroundings): Rendered {
  const { path } = splitAddress(href);
  if (path === '' || isAbsoluteAddress(href)) return { url: href };
  if (path.startsWith('/')) {
    const text = 'the site does not say where files with addresses from the top lie';
    return around.hasStaticFolder ? { url: href } : { url: href, why: { kind: 'unknown', text } };
  }
  const decoded = decodePath(path);
  if (INTERNAL.test(decoded)) return internal(href, decoded.slice('@/'.length), around);
  const target = sourceAt(normalise(`${dirname(from.path)}/${decoded}`), around.files);
  if (target !== undefined) return { url: href, target };
  // Where the post's own address is known, the browser's way is left: an address relative to it.
  if (from.address !== null) return { url: href };
  const isFile = kind === 'markdown-image' || kind === 'html-image' || isFileName(decoded);
  const text = isFile ? `no file \`${decoded}\` beside the post` : 'the address of the post is not known';
  return { url: href, why: { kind: isFile ? 'missing' : 'unknown', text } };
}

/** Zola's link to a source, from the folder of all content; its build fails for one that is not there. */
function internal(href: string, path: string, { files, content }: Surroundings): Rendered {
  if (files.under(content).length === 0)
    return { url: null, why: { kind: 'unknown', text: `what \`${href}\` stands for is not known` } };
  const target = join(content, path);
  if (files.has(target)) return { url: null, target };
  return { url: null, why: { kind: 'missing', text: `there is no \`${target}\``, build: true } };
}

function sourceAt(path: string | undefined, files: Files): string | undefined {
  if (path === undefined || files.has(path)) return path;
  return SOURCE_ENDINGS.map((ending) => `${path}${ending}`).find((candidate) => files.has(candidate));
}
