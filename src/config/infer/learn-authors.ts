import type { Author, Site } from '../../site/site.ts';
import { habitOf } from './habit.ts';
import { type Learner, type Lesson, lessonOf } from './lesson.ts';

const authorRequired: Learner = (posts, site) => {
  const habit = habitOf(posts, (post) => post.authors.length > 0);
  const lesson = lessonOf('author-required', 'error', habit, 'name their author');
  const hasDefault = posts.some(({ path }) => site.model.defaults(path).author !== undefined);
  return lesson !== undefined && hasDefault ? { ...lesson, options: { defaults: 'refuse' } } : lesson;
};

const authorProfile: Learner = (posts, site) => {
  if (site.authors.kind === 'none') return undefined;
  const habit = habitOf(
    posts,
    (post) => post.isAuthorRegistered,
    (post) => post.authors.length > 0,
  );
  return lessonOf('author-profile', 'error', habit, `have an author who is in ${site.authors.where}`);
};

/** What nearly all profiles have in them, a new one has too. */
const authorProfileFields: Learner = (_posts, site): Lesson | undefined => {
  const profiles = (site.authors.names() ?? []).flatMap((name) => site.authors.find(name) ?? []);
  const known = profiles.filter((profile) => profile.data !== undefined);
  if (known.length < 4) return undefined;
  const keys = [...new Set(known.flatMap((profile) => Object.keys(profile.data ?? {})))];
  const usual = keys.filter((key) => share(known, key) >= 0.95).sort();
  if (usual.length === 0) return undefined;
  const fields = Object.fromEntries(usual.map((key) => [key, fieldOf(known, key, site)]));
  const fileName = fileNameOf(known, site);
  const seen = `nearly all of ${known.length} authors have ${usual.join(', ')}`;
  return { rule: 'author-profile-fields', severity: 'error', options: { ...fileName, fields }, seen };
};

function share(profiles: readonly Author[], key: string): number {
  const having = profiles.filter((profile) => (profile.data?.[key] ?? '') !== '');
  return having.length / profiles.length;
}

function fieldOf(profiles: readonly Author[], key: string, site: Site) {
  const values = profiles.flatMap((profile) => profile.data?.[key] ?? []);
  const isFile = values.every((value) => typeof value === 'string' && isServed(value, site));
  return isFile ? { required: true, file: true } : { required: true };
}

function isServed(value: string, site: Site): boolean {
  return value.startsWith('/') && site.model.staticFile(value) !== undefined;
}

function fileNameOf(profiles: readonly Author[], site: Site): { readonly fileName?: string } {
  if (site.authors.kind !== 'files') return {};
  const names = profiles.map((profile) => profile.path.slice(profile.path.lastIndexOf('/') + 1));
  const pattern = '[a-z0-9_.-]+';
  return names.every((name) => new RegExp(`^${pattern}$`, 'u').test(name)) ? { fileName: pattern } : {};
}

export const AUTHOR_LEARNERS: readonly Learner[] = [authorRequired, authorProfile, authorProfileFields];
