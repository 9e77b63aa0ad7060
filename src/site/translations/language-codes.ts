/** ISO 639-1, and the three-letter codes that blogs use. */
const LANGUAGES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee ' +
    'el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is ' +
    'it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms ' +
    'mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk ' +
    'sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi ' +
    'yo za zh zu eng zho chi jpn kor spa fra fre deu ger ita por rus ara hin vie tha tur pol nld ukr fas fil yue'
  ).split(' '),
);

/** Country codes that blogs write where the language is meant, and that are no language's code. */
const MISNAMED: Readonly<Record<string, string>> = { cn: 'zh', jp: 'ja' };

const REGIONS = new Set(
  'ar at au be br ca ch cn co cz de dk es fi fr gb gr hk id ie il in ir it jp kr mo mx my nl no nz ph pl pt ro ru se sg th tr tw ua uk us vn za'.split(
    ' ',
  ),
);

const SCRIPTS = new Set(['hans', 'hant', 'latn', 'cyrl', 'arab']);

/**
 * The language that a code means, as BCP 47 writes it: `en`, `zh-CN` for `zh_cn`, `zh-Hans`, `zh` for `cn`.
 *
 * @returns undefined for what is no language with an optional region or script.
 */
export function languageOfCode(code: string): string | undefined {
  const [first = '', second, ...rest] = code.toLowerCase().split(/[-_]/u);
  if (rest.length > 0) return undefined;
  if (second === undefined) return MISNAMED[first] ?? (LANGUAGES.has(first) ? first : undefined);
  if (!LANGUAGES.has(first)) return undefined;
  if (REGIONS.has(second)) return `${first}-${second.toUpperCase()}`;
  return SCRIPTS.has(second) ? `${first}-${second.charAt(0).toUpperCase()}${second.slice(1)}` : undefined;
}

/** A language mark at the end of a file's name, `-en`, `.zh-CN`, `_pt_BR`, with the language it would mean. */
export interface TailMark {
  /** With its joint, lower case. */
  readonly mark: string;
  readonly language: string;
  /** The name without the mark. */
  readonly rest: string;
}

const TAILS = [/^(.+?)([-_.][a-z]{2,3}[-_][a-z]{2,4})$/iu, /^(.+)([-_.][a-z]{2,3})$/iu];

/** The tail of a name that could be a language mark; whether it is one, only other names can tell. */
export function tailMark(name: string): TailMark | undefined {
  for (const tail of TAILS) {
    const [, rest = '', mark = ''] = tail.exec(name) ?? [];
    const language = languageOfCode(mark.slice(1));
    if (language !== undefined) return { mark: mark.toLowerCase(), language, rest };
  }
  return undefined;
}
