import type { Marked, ReadMark } from './marks.ts';

interface Member extends Marked {
  readonly path: string;
}

/** Translation groups that names alone decide. */
export interface Groups {
  /** The posts in other languages that belong to a post. */
  partners(path: string): readonly string[];
}

/**
 * Groups posts by what their names have in common, once.
 *
 * @param main the language of posts without a mark; undefined when nothing says which.
 */
export function groupByName(posts: readonly string[], read: ReadMark, main: string | undefined): Groups {
  const members = posts.map((path): Member => ({ path, ...read(path) }));
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(member.group) ?? [];
    groups.set(member.group, group);
    group.push(member);
  }
  return {
    partners(path) {
      const own: Member = { path, ...read(path) };
      const others = (groups.get(own.group) ?? []).filter((member) => member.path !== path);
      const byLanguage = splitByLanguage(others, main);
      const peers = [own, ...(byLanguage.get(languageKey(own, main)) ?? [])];
      byLanguage.delete(languageKey(own, main));
      return [...byLanguage.values()].flatMap((candidates) => partnerOf(own, peers, candidates)?.path ?? []);
    },
  };
}

function splitByLanguage(members: readonly Member[], main: string | undefined): Map<string, Member[]> {
  const byLanguage = new Map<string, Member[]>();
  for (const member of members) {
    const key = languageKey(member, main);
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), member]);
  }
  return byLanguage;
}

function languageKey(member: Member, main: string | undefined): string {
  return (member.language ?? main ?? '').toLowerCase();
}

/** The candidate of the same day, else the only one, provided that it is nobody else's as well. */
function partnerOf(own: Member, peers: readonly Member[], candidates: readonly Member[]): Member | undefined {
  const sameDay = candidates.filter(({ date }) => date === own.date);
  if (sameDay.length > 0) return sameDay.length === 1 ? sameDay[0] : undefined;
  return candidates.length === 1 && peers.length === 1 ? candidates[0] : undefined;
}
