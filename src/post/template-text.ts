/** Keys whose value is a day: a placeholder there is `post-date`'s. */
const DAY_KEYS = /(?:^|[._-])(?:date|updated|lastmod|modified|published)(?:$|[._-])/iu;
/** Keys whose values are made of words with hyphens, where `your-first-bot` is nothing special. */
const WORD_KEYS =
  /^(?:tags?|categor(?:y|ies)|keywords|series|slug|permalink|redirect_from|aliases|id|guid|ref)(?:\.|$)/iu;

const THING =
  '(?:(?:blog |post |article |page )?title|headline|(?:full |author |user |display |github )?(?:name|username|login|handle|account|id)|(?:teaser |cover |hero |featured )?image(?: path| url)?|description|excerpt|summary|abstract|tags?|categor(?:y|ies)|slug|path|url|email|avatar)';

/** Whole values that templates of blogs leave to be filled in; words that could be somebody's title are none. */
const PHRASES: readonly RegExp[] = [
  // your_teaser_image_path, @your_github_username, YOUR_TITLE_HERE
  /^@?your(?:_[a-z\d]+)*_(?:title|name|image|path|login|user(?:name)?|account|handle|id|tags?|description|excerpt|summary|url|link|email|avatar|slug|here|category|code|bio|github|twitter|teaser|cover|photo|file|text|content)(?:_[a-z\d]+)*$/iu,
  new RegExp(`^(?:(?:put|insert|enter|write|add|type) )?(?:your|the|a) ${THING}(?: goes)? here$`, 'iu'),
  new RegExp(`^${THING}(?: goes)? here$`, 'iu'),
  new RegExp(`^[<[{]\\s*(?:insert|enter|your|the) ${THING}(?: here)?\\s*[>\\]}]$`, 'iu'),
  /^[<[]\s*your [^<>[\]]{1,60}[>\]]$/iu,
  /^(?:(?:post|blog|article) title|title of (?:the|your|this) (?:post|article))$/iu,
  /^(?:TODO|FIXME|TBD|TBA|PLACEHOLDER|CHANGE[_-]?ME|REPLACE[_-]?ME|INSERT_[A-Z_]+|[A-Z]+_HERE)$/u,
  /^(?:changeme|change[_-]me|replace[_-]me|lorem ipsum\b.*)$/iu,
  // What a generator's own template left unfilled: Hexo's scaffold, Hugo's archetype.
  /^['"]?\{\{-?\s*(?:title|date|author|layout|\.(?:Name|Title|Date)|replace\s.*|now\b.*)\s*-?\}\}['"]?$/u,
  /^(?:在此(?:处)?)?(?:请)?(?:填写|输入|填入)(?:你的|您的|文章)?(?:标题|作者|名字|描述|摘要)$/u,
  /^(?:你的|您的)(?:文章)?(?:标题|GitHub ?(?:用户名|账号)|用户名)$/u,
];

/** Every such value has one of these in it; the others are spared a dozen expressions that are slow to compile. */
const HINT =
  /your|here|title|todo|fixme|tb[da]|placeholder|change|replace|insert|enter|lorem|author|[<[{]|填|输入|[你您]的/iu;

/** `author: your-name` is a template's; so is `title: Your Title`. */
const OF_KEY: readonly { readonly key: RegExp; readonly value: RegExp }[] = [
  { key: /title$/iu, value: /^your (?:blog |post |article )?title$/iu },
  { key: /author|name$|login$|github$/iu, value: /^(?:your (?:full |github )?(?:user)?name|author name)$/iu },
  { key: /author|image|teaser|avatar|github|email|name$/iu, value: /^@?your(?:-[a-z\d]+)+$/iu },
];

/**
 * Whether a value of front matter is the text of a template that was meant to be replaced. `value` is the text as a
 * reader of the file sees it, without quotes; `key` is dotted.
 */
export function isTemplateText(key: string, value: string): boolean {
  const text = value.trim();
  if (!HINT.test(text)) return false;
  if (text.length > 120 || DAY_KEYS.test(key) || WORD_KEYS.test(key)) return isScaffold(text);
  const bare = text.replace(/_/gu, ' ');
  return (
    PHRASES.some((phrase) => phrase.test(text) || phrase.test(bare)) ||
    OF_KEY.some((one) => one.key.test(key) && one.value.test(text))
  );
}

/** Tags of a template engine are never words. */
function isScaffold(text: string): boolean {
  return /^['"]?\{\{-?\s*(?:title|date|\.(?:Name|Title|Date))\s*-?\}\}['"]?$/u.test(text);
}
