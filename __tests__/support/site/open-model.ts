import { parseFrontMatter } from '../../../src/post/parse-front-matter.ts';
import type {
  Generator,
  Model,
  Page,
  Reference,
  Rendered,
  SiteSettings,
} from '../../../src/site/generator.ts';
import { makeEvaluator } from '../../../src/site/jekyll/liquid.ts';
import { makeFiles, type Tree } from '../../../src/site/tree.ts';

/** Texts by path; the content of a file that is only there to exist is empty. */
export type Texts = Readonly<Record<string, string>>;

/** A model over files in memory, with the questions that tests ask of it. */
export interface OpenModel {
  readonly model: Model;
  readonly files: Tree;
  page(path: string): Page;
  render(reference: Reference, path: string): Rendered;
  /** Whether the address that a reference renders to is one that the site serves. */
  isFound(rendered: Rendered, path: string): boolean;
}

export function treeOf(texts: Texts): Tree {
  const encoder = new TextEncoder();
  const contents = new Map(
    Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const),
  );
  return makeFiles(
    [...contents.keys()].map((path) => ({ path, oid: '', kind: 'file' as const })),
    contents,
  );
}

const NOW = new Date('2026-06-01T00:00:00Z');

export function openModel(
  generator: Generator,
  texts: Texts,
  { root = '', settings = {}, now = NOW }: { root?: string; settings?: SiteSettings; now?: Date } = {},
): OpenModel {
  const files = treeOf(texts);
  const parsers = {
    frontMatter: (_: string, text: string) => parseFrontMatter(text),
    liquid: () => makeEvaluator,
  };
  const model = generator.open({ root, files, settings, now, parsers });
  const page = (path: string): Page => model.page(path, parseFrontMatter(texts[path] ?? ''));
  return {
    model,
    files,
    page,
    render: (reference, path) => model.render(reference, page(path)),
    isFound: (rendered, path) => isServed(model, rendered, page(path), model.pages().map(page)),
  };
}

function isServed(model: Model, rendered: Rendered, from: Page, pages: readonly Page[]): boolean {
  if (rendered.url === null) return rendered.target !== undefined && rendered.why === undefined;
  const host = model.origin ?? 'https://example.com';
  const prefix = model.generator === 'hexo' || model.generator === 'jekyll' ? model.base : '';
  const url = new URL(rendered.url, `${host}${encodeURI(prefix + (from.address ?? '/'))}`);
  const path = decodeURIComponent(url.pathname);
  if (url.origin !== host || !path.startsWith(`${model.base}/`)) return false;
  const plain = (address: string): string => address.replace(/(?:index\.html|\/)$/u, '');
  const isPage = pages.some(({ address }) => address !== null && plain(prefix + address) === plain(path));
  return isPage || model.staticFile(path.slice(model.base.length)) !== undefined;
}
