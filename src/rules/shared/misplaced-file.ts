import { join, pathBelow } from '../../site/paths.ts';
import type { Site, Target } from '../../site/site.ts';

/** A file that lies at the top of the repository, where the site in its own folder does not see it. */
export interface MisplacedFile {
  readonly file: string;
  /** Where the site would serve it at the address that the post names. */
  readonly place: string;
}

/** The file of a missing address that was put beside the site's folder; Jekyll serves its folder as it is. */
export function misplacedFile({ address }: Target, site: Site): MisplacedFile | undefined {
  const { root, generator } = site.model;
  if (address === undefined || root === '' || generator !== 'jekyll') return undefined;
  const file = join(address);
  if (pathBelow(root, file) !== undefined) return undefined;
  return site.files.entry(file)?.kind === 'file' ? { file, place: join(root, file) } : undefined;
}
