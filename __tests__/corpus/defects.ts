import type { Finding } from '../../src/lint/finding.ts';
import type { Verdict } from '../../src/report/verdict.ts';
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

/** What is kept of a verdict: the whole of it holds every post that was read. */
export type Said = Pick<Verdict, 'findings' | 'notChecked' | 'sources'>;

/** A defect with what was said about it. */
export interface Replayed {
  readonly defect: Defect;
  /** The rule that names the class, or the one of several that named this defect. */
  readonly rule: string;
  /** What was said about the commit, and the findings that name the defect. */
  readonly verdict: Said;
  readonly fits: readonly Finding[];
  readonly isFound: boolean;
  /** Found and called an older problem: the defect was in the base already, under the post's former name. */
  readonly isOlder: boolean;
  /** What the rules of the class said about the post, for those that were not found. */
  readonly said: readonly string[];
}

/** Replays the commit of each defect and looks for it in the report. */
export async function replayDefects(folder: string): Promise<readonly Replayed[]> {
  const defects = readRows<Defect>('defects.jsonl');
  const verdicts = new Map<string, Said>();
  const replayed: Replayed[] = [];
  for (const defect of defects) {
    const key = `${defect.base}..${defect.head}`;
    const verdict = verdicts.get(key) ?? saidIn(await reviewClone(folder, commitsOf(defect)));
    verdicts.set(key, verdict);
    const { rules = [], isWhole } = CLASSES[defect.class] ?? {};
    const own = verdict.findings.filter(
      (finding) => finding.path === defect.path && rules.includes(finding.rule),
    );
    const fits = own.filter(
      (finding) => isWhole === true || defect.line === null || finding.start.line === defect.line,
    );
    replayed.push({
      defect,
      rule: fits[0]?.rule ?? rules[0] ?? defect.class,
      verdict,
      fits,
      isFound: fits.length > 0,
      isOlder: fits.length > 0 && fits.every((finding) => finding.introduced === false),
      said: own.map((finding) => `${finding.rule}:${finding.start.line} ${finding.subject}`),
    });
  }
  return replayed;
}

export function saidIn({ findings, notChecked, sources }: Verdict): Said {
  return { findings, notChecked, sources };
}

/** The arguments that compare the commits of a defect. */
export function commitsOf({ base, head }: Defect): readonly string[] {
  return ['--base', base, '--head', head];
}
