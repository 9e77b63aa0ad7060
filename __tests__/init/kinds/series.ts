/** What a post of a made blog is about; every kind of blog writes it down in its own way. */
export interface Entry {
  readonly index: number;
  readonly slug: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly year: string;
  readonly month: string;
  readonly author: string;
  readonly topic: string;
  readonly tags: readonly string[];
  /** Whether the blog has it in its second language too. */
  readonly isTranslated: boolean;
  readonly before: Entry | undefined;
}

const TITLES = [
  'Laying the first hedge',
  'What the heron leaves',
  'Rain gauges compared',
  'A gate that swings home',
  'Counting newts by torchlight',
  'Why we stopped mowing',
  'Wool, wire and willow',
  'Ditches after the flood',
  'The long meadow in June',
  'Moving a beehive at night',
  'Sheep and young trees',
  'Nine ways to hang a gate',
  'Frost in the nursery bed',
  'Owls in the north barn',
  'A year of barometer readings',
  'Setting posts in clay',
  'The pond is alive again',
  'Scything for beginners',
  'Mending a dry stone wall',
  'Apples nobody sells',
];
/** What posts will be about that are not written yet. */
const LATER = [
  'The map of old wells',
  'Planting a windbreak',
  'Hay in a wet August',
  'Where the swifts nest',
  'A ladder for eels',
  'Reading old field names',
  'Lime and its uses',
  'The last working mill',
  'Sharpening a billhook',
  'Grass snakes in compost',
  'Bridges of two planks',
  'Rooks come back',
];
export const AUTHORS = ['ines', 'bakari', 'yrsa', 'tomek'] as const;
export const TOPICS = ['field-notes', 'building', 'weather'] as const;
const TAGS = ['hedges', 'water', 'animals', 'tools', 'winter'] as const;

function entry(title: string, index: number, before: Entry | undefined): Entry {
  const at = new Date(Date.UTC(2024, 0, 9 + index * 36 - Math.max(0, index - TITLES.length) * 33));
  const day = at.toISOString().slice(0, 10);
  return {
    index,
    title,
    slug: title
      .toLowerCase()
      .replace(/[^a-z]+/gu, '-')
      .replace(/-$/u, ''),
    day,
    year: day.slice(0, 4),
    month: day.slice(5, 7),
    author: AUTHORS[index % AUTHORS.length] ?? '',
    topic: TOPICS[index % TOPICS.length] ?? '',
    tags: [TAGS[index % TAGS.length] ?? '', TAGS[(index + 2) % TAGS.length] ?? ''],
    isTranslated: index >= TITLES.length || index % 3 === 2,
    before,
  };
}

function series(): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, title] of [...TITLES, ...LATER].entries())
    entries.push(entry(title, index, entries.at(-1)));
  return entries;
}

const all = series();
/** Twenty posts of two years. */
export const entries: readonly Entry[] = all.slice(0, TITLES.length);
/** Those that come next; all are translated where others are. */
export const later: readonly Entry[] = all.slice(TITLES.length);

/** Files by path; an image is made where the text is `image`. */
export type FilesOf = Readonly<Record<string, string>>;
export const IMAGE = 'image';

/** Paragraphs enough to tell the language of. */
export const english = ({ title }: Entry): string =>
  `We had meant to write about this for a while, and ${title.toLowerCase()} is where it begins.\nThe weather was kind, and most of what we tried has held up since the spring.\n`;
export const german = ({ index }: Entry): string =>
  `Darüber wollten wir schon lange schreiben, und dies ist unser ${index + 1}. Versuch.\nDas Wetter war freundlich, und das meiste davon hat seit dem Frühling gut gehalten.\n`;

/** One thing broken in a new post. */
export interface Break {
  readonly what: string;
  /** The rule that has to say so, and no other; one more where two things are wrong at once. */
  readonly rules: readonly string[];
  readonly change: (text: string) => string;
}

/** A blog of some kind: what stands around its posts, how it writes a post, and what can go wrong in one. */
export interface Kind {
  readonly name: string;
  readonly around: FilesOf;
  /** The files of one post; the first is the post itself. */
  readonly post: (entry: Entry) => FilesOf;
  readonly breaks: readonly Break[];
}

/** A line of the front matter is gone. */
export const without = (key: string, ...rules: readonly string[]): Break => ({
  what: `no ${key}`,
  rules: rules.length === 0 ? ['front-matter-schema'] : rules,
  change: (text) => text.replace(new RegExp(`^${key} ?[:=].*\\n`, 'mu'), ''),
});

/** A text is there in another form. */
export const instead = (
  what: string,
  rule: string | readonly string[],
  from: string | RegExp,
  to: string,
): Break => ({
  what,
  rules: [rule].flat(),
  change: (text) => text.replace(from, to),
});

/** Front matter in YAML; values are written as they stand. */
export const yaml = (fields: Readonly<Record<string, string>>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n\n`;
