/** How the findings of a rule on the corpus were judged: by what the rule means and what the repository holds at that commit. */
export interface Judgement {
  /** How many findings there were to judge, and how many of them were looked at. */
  readonly findings: number;
  readonly judged: number;
  /** Untrue ones. */
  readonly wrong: number;
  /** True by the letter, where one may see it otherwise, and why. */
  readonly arguable: number;
  readonly why?: string;
}

const all = (findings: number, arguable = 0, why?: string): Judgement => ({
  findings,
  judged: findings,
  wrong: 0,
  arguable,
  ...(why === undefined ? {} : { why }),
});

/** The findings of 191 pull requests, of the whole blog and of the 81 pairs. */
export const JUDGED: Readonly<Record<string, Judgement>> = {
  'author-byline': all(5),
  'author-profile': all(10),
  'author-profile-fields': all(13),
  'author-required': all(2),
  'badge-alt': all(12),
  'badge-image': all(62),
  'badge-link': all(20),
  'front-matter-schema': all(500),
  'front-matter-valid': all(4),
  'image-exists': all(
    50,
    1,
    'A PDF lies in the original’s folder and the translation names its own: perhaps it was left out of the extract.',
  ),
  'image-format': all(78),
  'image-kind': all(3),
  'image-local': all(19),
  'image-name': all(12),
  'image-path': all(19),
  'image-size': all(14),
  'image-unused': all(
    6,
    1,
    'An image in a folder of documentation, whose pages are not in the corpus: they may use it.',
  ),
  'post-date': all(16),
  'post-link': all(
    219,
    169,
    'The pairs are an extract of the blog: these links lead to posts and profiles that the blog has and the extract has not.',
  ),
  'post-moved': all(
    87,
    82,
    'One change of the configuration moves all posts: true of each, and one cause for a person.',
  ),
  'post-name': all(42),
  'post-orphan': all(5),
  'post-title': all(8),
  'translation-back-link': all(
    33,
    32,
    'Where both posts are looked at, the missing note is also said as translation-link at the other one.',
  ),
  'translation-duplicate': all(20),
  'translation-link': all(34),
  'translation-parity': all(3),
};

/** Rows of the table of defects that are none at their commits, by what they name, and why. */
export const NO_DEFECTS: Readonly<Record<string, string>> = {
  'https://wechaty.github.io/2020/09/18/go-wechaty/':
    'The post has this day, then in the future, in its front matter: it is the address that it will have.',
  'https://wechaty.js.org/2020/08/14/chassist-bot-final/': 'The post has this day in its front matter then.',
  'https://wechaty.js.org/2020/09/27/puppet-work-final/':
    'The post’s time, midnight in China, gives its address this day in the zone that the site is built in.',
  'fish-ball': 'The profile is there; the post lies in a folder that is not published, which post-name says.',
};
