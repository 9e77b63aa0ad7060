import type { Finding } from '../../src/lint/finding.ts';
import { type Defect, readRows, reviewClone } from './blog.ts';

/** The rules that name a class of defect, and whether the class is about the post as a whole. */
const CLASSES: Readonly<Record<string, { readonly rules: readonly string[]; readonly isWhole?: true }>> = {
  'image-missing': { rules: ['image-exists'] },
  'image-relative': { rules: ['image-exists', 'image-path'] },
  'image-case': { rules: ['image-exists'] },
  'image-teaser-absent': { rules: ['image-teaser'], isWhole: true },
  'author-missing-profile': { rules: ['author-profile'] },
  'author-case': { rules: ['author-profile'] },
  'author-absent': { rules: ['author-required'], isWhole: true },
  'front-matter-yaml-error': { rules: ['front-matter-valid'], isWhole: true },
  'front-matter-malformed': { rules: ['front-matter-valid'], isWhole: true },
  'post-link-broken': { rules: ['post-link', 'post-orphan', 'translation-target'] },
  'badge-stale-target': { rules: ['badge-link'], isWhole: true },
  'badge-empty-alt': { rules: ['badge-alt'], isWhole: true },
  'file-name': { rules: ['post-name'], isWhole: true },
};

/** A defect with what was said about it. */
export interface Replayed {
  readonly defect: Defect;
  readonly isFound: boolean;
  /** Found and called an older problem: the defect was in the base already, under the post's former name. */
  readonly isOlder: boolean;
  /** What the rules of the class said about the post, for those that were not found. */
  readonly said: readonly string[];
}

/** Replays the commit of each defect and looks for it in the report. */
export async function replayDefects(folder: string): Promise<readonly Replayed[]> {
  const defects = readRows<Defect>('defects.jsonl');
  const verdicts = new Map<string, readonly Finding[]>();
  const replayed: Replayed[] = [];
  for (const defect of defects) {
    const key = `${defect.base}..${defect.head}`;
    const findings = verdicts.get(key) ?? (await findingsOf(folder, defect));
    verdicts.set(key, findings);
    const { rules = [], isWhole } = CLASSES[defect.class] ?? {};
    const own = findings.filter((finding) => finding.path === defect.path && rules.includes(finding.rule));
    const fits = own.filter(
      (finding) => isWhole === true || defect.line === null || finding.start.line === defect.line,
    );
    replayed.push({
      defect,
      isFound: fits.length > 0,
      isOlder: fits.length > 0 && fits.every((finding) => finding.introduced === false),
      said: own.map((finding) => `${finding.rule}:${finding.start.line} ${finding.subject}`),
    });
  }
  return replayed;
}

async function findingsOf(folder: string, defect: Defect): Promise<readonly Finding[]> {
  return (await reviewClone(folder, ['--base', defect.base, '--head', defect.head])).findings;
}
