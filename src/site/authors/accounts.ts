import { asRecord } from '../data-file.ts';

/** Keys that hold a GitHub login, or an address of one. */
const LOGIN_KEYS = [
  'github',
  'github_username',
  'github_login',
  'githubUsername',
  'github_user',
  'github_url',
];
/** Keys that hold a home page, which may be one on GitHub. */
const PAGE_KEYS = ['site', 'url', 'website', 'homepage', 'link', 'uri'];
/** Keys that hold a mapping or a list of such values. */
const GROUP_KEYS = ['social', 'socials', 'links', 'profiles'];

const LOGIN = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu;
const PROFILE = /^(?:https?:)?(?:\/\/)?(?:www\.)?github\.com\/([^/?#]+)\/?(?:[?#].*)?$/iu;

/** The GitHub accounts that an author's data names, lower case, each once. */
export function accountsOf(data: Readonly<Record<string, unknown>>): readonly string[] {
  const groups = GROUP_KEYS.flatMap((key) => toRecords(data[key]));
  return [...new Set([data, ...groups].flatMap(accountsIn))];
}

function accountsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const logins = LOGIN_KEYS.flatMap((key) => accountAt(data[key]) ?? loginAt(data[key]) ?? []);
  return [...logins, ...PAGE_KEYS.flatMap((key) => accountAt(data[key]) ?? [])];
}

function accountAt(value: unknown): string | undefined {
  const [, login = ''] = typeof value === 'string' ? (PROFILE.exec(value.trim()) ?? []) : [];
  return loginAt(login);
}

function loginAt(value: unknown): string | undefined {
  return typeof value === 'string' ? LOGIN.exec(value.trim())?.[1]?.toLowerCase() : undefined;
}

function toRecords(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const records = values.map((one) => asRecord(typeof one === 'string' ? { url: one } : one));
  return records.filter((record) => record !== undefined);
}
