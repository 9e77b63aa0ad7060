import type { FrontMatter } from '../../post/front-matter.ts';
import { asRecord } from '../data-file.ts';
import type { Data } from '../values.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' || typeof value === 'number';
const isFilled: Check = (value) => isText(value) && value !== '';
const isSwitch: Check = (value) => typeof value === 'boolean' || /^(?:true|false)$/iu.test(String(value));
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isTag: Check = (value) => {
  const tag = asRecord(value);
  return isFilled(value) || (tag !== undefined && isFilled(tag.label) && isFilled(tag.permalink));
};
const isAuthor: Check = (value) => {
  const { key, name, imageURL, image_url: image } = asRecord(value) ?? {};
  return isFilled(value) || [key, name, imageURL, image].some(isFilled);
};
const isDate: Check = (value) =>
  typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(new Date(value).getTime()));
/** An address is one of ASCII only, unless it is a whole one. */
const isAddress: Check = (value) =>
  typeof value === 'string' && (/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/u.test(value) || URL.canParse(value));

/** What the blog's front matter may hold (Docusaurus 3.10, `BlogFrontMatterSchema`), as far as people get it wrong. */
const CHECKS: Readonly<Record<string, Check>> = {
  title: isText,
  description: isText,
  slug: isFilled,
  date: isDate,
  tags: isListOf(isTag),
  authors: (value) => isAuthor(value) || isListOf(isAuthor)(value),
  image: isAddress,
  keywords: (value) => isListOf(isFilled)(value) && Array.isArray(value) && value.length > 0,
  draft: isSwitch,
  unlisted: isSwitch,
  hide_table_of_contents: isSwitch,
};

/** The first key with a value that stops the build. */
export function refusedKey(data: Data): string | undefined {
  return Object.keys(CHECKS).find((key) => Object.hasOwn(data, key) && CHECKS[key]?.(data[key]) !== true);
}

/** Docusaurus reads front matter in YAML only; any other is text to it. */
export function ownFrontMatter(frontMatter: FrontMatter): FrontMatter {
  if (frontMatter.format === undefined || frontMatter.format === 'yaml') return frontMatter;
  return { ...frontMatter, data: {}, field: () => undefined, fields: () => [] };
}
