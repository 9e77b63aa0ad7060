import type { Site } from '../../site/site.ts';
import type { Change } from '../rule.ts';

/** A post whose address the change took away. */
export interface MovedPage {
  /** The path in the base. */
  readonly from: string;
  /** The path in the head; undefined for a post that was deleted. */
  readonly to?: string;
  /** The address that it had. */
  readonly old: string;
  /** The address that it has now; null when nothing is written for it any more. */
  readonly now: string | null;
}

/** The posts that readers could see in the base and that have another address in the head, or none. */
export function movedPages(change: Change, site: Site): readonly MovedPage[] {
  return change.files.flatMap((file): readonly MovedPage[] => {
    const from = file.previousPath ?? file.path;
    if (file.status === 'added' || file.status === 'copied' || !change.base.isPost(from)) return [];
    const old = change.base.page(from)?.address;
    if (old === null || old === undefined) return [];
    if (file.status === 'removed') return [{ from, old, now: null }];
    const page = site.page(file.path);
    if (page === undefined || page.why?.kind === 'unknown' || page.why?.kind === 'unread') return [];
    const now = page.address ?? page.futureAddress ?? null;
    return now === old ? [] : [{ from, to: file.path, old, now }];
  });
}
