import { SIGNS } from './note-reading.ts';

const { language: L, open: O, close: C } = SIGNS;

/** A name that says what language the target is in; a match is asked where it stands. */
const TARGET = `(?<language>${L})`;
/** The edge of a link, which may lie between any two words of a wording. */
const EDGE = `[${O}${C}]?`;
const SENTENCE = `(?:^|[.!?。！？;；] ?${EDGE}|(?:note|ps|p\\.s\\.|tip|info|update|n\\.b\\.|注|提示|说明|备注) ?[:：] ?)`;

const POST =
  '(?:blog ?post|post|article|blog|page|story|entry|tutorial|guide|text|piece|interview|report|essay)';
const THIS = `(?:this|the|our|my) ${POST}`;
const VERSION = '(?:version|translation|edition|variant)';
const IS = '(?:is|was|has been)';
/** `the English version of their report` is no version of this post. */
const OF_THIS_AT_MOST = `(?!${C}? ?(?:of|for) (?!${THIS}))${EDGE}`;
const OF_ORIGINAL = `(?: (?:of|from|into|to))?(?: the| an?)?(?: ${EDGE}original(?:ly)?)?`;
/** Who or what translated, as far as no link leads to them. */
const BY = `(?: (?:by|with|using) [^.${O}${C}]{1,40}?)?`;

/** They speak of this very post, so that they are notes wherever a sentence starts. */
const ENGLISH_SENTENCES = [
  `(?:(?:the|an?|its|for (?:the|an?)) )?${EDGE}${TARGET} ${VERSION}${EDGE} (?:of|for) ${THIS}`,
  `${EDGE}${THIS}${EDGE}(?: ${IS}| can be)?(?: also| now)* (?:available|published|written|readable|posted|found|read|out|up)(?: also)?(?: online)? in ${EDGE}${TARGET}`,
  `${EDGE}(?:this|${THIS}) ${IS}(?: an?| the)?(?: ${L})?(?: ${POST})? ?(?:translated|translation)(?: ${VERSION})?${BY}${OF_ORIGINAL} ${EDGE}${TARGET}`,
  `${EDGE}(?:this|${THIS}) ${IS}(?: an?| the)?(?: ${L})? ?(?:translated ${VERSION}|translation|translated|(?<=${L} )${VERSION}) (?:of|from)(?: the| an?| this| my| our)?(?: original)?(?: ${POST})?[:：]? ?(?=${O})`,
  `${EDGE}(?:this|${THIS}) ${IS}(?: originally| first)+ (?:written|published|posted)(?: and published)? in ${EDGE}${TARGET}`,
  `(?:originally|first) (?:written|published|posted)(?: and published)? in ${EDGE}${TARGET}(?=[${C} .,:：(（]|$)`,
  `(?:(?:you can|please|or|to|want to) )?(?:also )?${EDGE}(?:read|view|see|find|check out)(?: also)? (?:${THIS}|it|this) in ${EDGE}${TARGET}`,
  `(?:there is|there's|i(?: also)? have|we(?: also)? have|here is|here's)(?: also)? (?:an?|the) ${EDGE}${TARGET} ${VERSION}${OF_THIS_AT_MOST}`,
  `(?:(?:you can|please|or|to|want to) )?(?:also )?${EDGE}(?:read|view|see|find|get|check out|switch to|go to|looking for|prefer|jump to|visit)(?: the| an?)? ${EDGE}${TARGET}(?: ${VERSION}|(?=${C}))${OF_THIS_AT_MOST}`,
  `${EDGE}${THIS}(?: also)? has(?: also)? (?:an?|the) ${EDGE}${TARGET} ${VERSION}`,
  `(?:(?:you can|please) )?${EDGE}(?:read|see|view|find)(?: the| its)? ${EDGE}${TARGET} (?:original|source)(?: ${POST}| ${VERSION})?(?!${C}? ?of (?!${THIS}))${EDGE}`,
  `${EDGE}click(?: on)? ${EDGE}here${EDGE}(?: for| to| read| view| see| the| an?| this| ${POST}| in)* ${TARGET}(?: ${VERSION}|[.)${C}]|$)`,
].map((wording) => SENTENCE + wording);

/** Nothing but a label and a link: notes only at the start of a line. */
const ENGLISH_LABELS = [
  `(?:(?:the|for(?: the| an?)?) )?${EDGE}${TARGET} ${VERSION}${EDGE}(?: (?:is|can be|available|here|at|on|click)\\b| ?[:：—–,(（-]|(?= ?${O}(?:here|link|this|click))|[.。!]?$)`,
  `${O}(?:(?:read|view|see|switch to|go to)(?: the| this| it)?(?: ${POST})?(?: in)? )?${TARGET}(?: ${VERSION})?(?: here)?[.!]?${C}[.。]?$`,
  `${EDGE}(?:the )?(?:original|source)(?: ${POST})?(?: in)?(?: ?[:：])? ?[(（]?${EDGE}${TARGET}[)）]?(?: ${POST}| ${VERSION}|${EDGE} ?[:：]|${C})`,
  `${EDGE}(?:the )?(?:original|source)(?: ${POST})?${EDGE} ?[:：] ?${O}[^${C}]*${C} ?[(（](?:in )?${TARGET}[)）]`,
  `${EDGE}(?:original|translation)(?: ${POST})? ?[:：] ?${O}[^${C}]*[(（](?:in )?${TARGET}[)）]${C}`,
  `${EDGE}for(?: our| the)? ${TARGET}(?:[ -]speaking)? (?:readers?|speakers?|friends?|users?)(?: ?[:：,，—–-]| ?(?=${O}))`,
  `${EDGE}${TARGET} (?:original|source)(?: ${POST}| ${VERSION})?${EDGE}(?: ?[:：]|$| is | here)`,
  `${EDGE}translat(?:ed|ion)(?: by [^.]{1,60}?)?${OF_ORIGINAL} ${EDGE}${TARGET}`,
  `${EDGE}(?:also )?(?:available |published |readable )?(?:also )?in:? ?${EDGE}${TARGET}${EDGE}(?: ?[:：]| (?=${O})|[.。]?$)`,
  `${EDGE}(?:read|view|see)(?: also)? in ${EDGE}${TARGET}`,
  `(?:other )?(?:translations?|languages?)[:：] ?${O}${TARGET}${C}`,
].map((wording) => `^${wording}`);

const THIS_ZH = '(?:本文|此文|该文|这篇文章|本篇文章|这篇博客|本篇博客|本博客|本博文|這篇文章|本篇)';
const VERSION_ZH = '(?:版本|版|译文|譯文|翻译|翻譯|译本|原文)';
const READ_ZH = '(?:阅读|閱讀|查看|浏览|访问|切换到?至?|切換到?|参见|参考|见|看)';

const CHINESE = [
  `${THIS_ZH}(?:的|也|还|還|同时|同時|另|亦|又|已|现|目前)*(?:有|提供|发布|發布|推出|备有|可以?)?了?${READ_ZH}?(?:一个|一份)?${EDGE}${TARGET}${EDGE}的?(?:${VERSION_ZH}|博文)`,
  `${THIS_ZH}(?:是|为)?(?:由|从|翻?译自|翻譯自|编译自|原文为)[^${O}。]{0,12}?${TARGET}`,
  `${THIS_ZH}(?:是|为)?(?:翻?译自|翻譯自|编译自)[^${L}。]{0,12}(?=${O})`,
  `${THIS_ZH}(?:是|为)[^${O}${L}。]{0,6}${O}[^${C}]*${C}(?:一文)?的${L}?(?:翻译|译文|版)`,
  `${THIS_ZH}(?:已经?|也|被|另)*(?:翻译|翻譯|译|譯)(?:成|为|為|作)了?${EDGE}${TARGET}(?:版本?|文章)?(?:${C}| ?[:：，,]|(?= ?${O}))`,
  `${THIS_ZH}最?初?(?:以|用)${TARGET}(?:写|发布|发表)`,
  `^请?点击?${O}[^${C}]*${C}(?:来|可)?${READ_ZH}(?:${THIS_ZH}的?)?${TARGET}${VERSION_ZH}`,
  `^${EDGE}(?:点击|點擊|这里|此处|请|您|你|可以|可|也|还|另|欢迎|如需|想要)*${EDGE}(?:${READ_ZH}|有|去)?${EDGE}(?:${THIS_ZH}的?)?${TARGET}的?${VERSION_ZH}${EDGE}(?:博文|文章)?(?:链接|地址|連結)?(?: ?[:：]| ?(?:请|請|见|見|在|点|點|戳|可|这里|这儿|此处)|(?= ?${O})|[。.]?$)`,
  `^(?:原文|译文|譯文|原作)(?:链接|地址)?[(（]?${TARGET}版?[)）]?(?:链接|地址)?(?: ?[:：]|(?= ?${O}))`,
  `^(?:原文|译文|譯文)(?:链接|地址)?[:：] ?${O}[^${C}]*[(（]${TARGET}版?[)）]${C}`,
  `^${O}${READ_ZH}?${TARGET}${C}[。.]?$`,
  `^(?:其他|其它)?(?:语言|語言)(?:版本)?[:：] ?${O}${TARGET}`,
];

const THIS_EUROPEAN =
  "(?:este|esta|cet|cette|ce|questo|questa|quest'|diese[rsn]?|dit|deze|эта|этот|эту) ?(?:artículo|entrada|publicación|artigo|publicação|article|billet|publication|articolo|artikel|beitrag|blogpost|blogbeitrag|post|texto?|texte|testo|página|page|pagina|seite|bericht|статья|статью|пост|текст|запись)";
const READABLE =
  '(?:disponible|disponível|disponibile|verfügbar|beschikbaar|доступн\\p{L}{1,3}|leer|ler|lire|leggere|lesen|lezen|читать|gibt es|publi\\p{L}{2,8}|erschienen)';
const GAP = `[^${O}${C}${L}.。]{0,30}`;
const IN = '(?:en|em|in|in het|auf|на) ';
const EUROPEAN_VERSION =
  '(?:versión|versão|version|versione|версия|versie|fassung|übersetzung|vertaling|перевод)';

/** No label goes on with what it is a version of. */
const LABEL_END = `(?!\\p{L}|${C}? ?(?:of|for|de|du|des|do|da|del|della|von|der|van) (?!est|cet|quest|dies|dit))`;

/** Other languages: this text, in that language. */
const OTHERS = [
  `${SENTENCE}${THIS_EUROPEAN}${GAP}${READABLE}${GAP}${EDGE}${IN}${EDGE}${TARGET}`,
  `${SENTENCE}${THIS_EUROPEAN}${GAP} auf ${EDGE}${TARGET}${EDGE}${GAP}${READABLE}`,
  `${SENTENCE}${THIS_EUROPEAN} (?:es|é|est|è|ist|is)(?: una?| uma| eine)? ?(?:traducción|tradução|traduction|traduzione|übersetzung)[^${O}${L}.]{0,20}(?=${O})`,
  `^${EDGE}${EUROPEAN_VERSION} (?:${IN})?${EDGE}${TARGET}${LABEL_END}`,
  `^${EDGE}(?:zur |die |la |de |a )?${EDGE}${TARGET}(?:sprachige)? ${EUROPEAN_VERSION}${LABEL_END}`,
  `^${EDGE}(?:leer|ler|leia|lire|leggi|lesen|lees|читать)${GAP} ${IN}${EDGE}${TARGET}`,
  `^${EDGE}${GAP}auf ${EDGE}${TARGET} lesen`,
  `^${EDGE}(?:también|também|aussi|également|anche|auch|ook|также|disponible|disponível|disponibile)${GAP}${EDGE}${IN}${EDGE}${TARGET}`,
  `^${EDGE}(?:artículo |artigo |article |articolo )?(?:original|originalartikel|originale|оригинал)${GAP} ${IN}${EDGE}${TARGET}`,
  `^${EDGE}(?:traducción|tradução|traduction|traduzione|übersetzung|vertaling|перевод) \\p{L}{1,3} ?(?:el |l'|der |het )?${EDGE}${TARGET}`,
  `^${EDGE}${TARGET}(?:版|の?原文)${EDGE}(?:は|を|へ| ?[:：]|$)`,
  `^${EDGE}${TARGET}でも?お?読`,
  `(?:この|本)(?:記事|ページ|エントリ|投稿)(?:は|の)${EDGE}${TARGET}(?:版|でも|の)`,
  `(?:この|本)(?:記事|ページ|投稿)は${O}[^${C}]*${C}(?:の|を)${L}?(?:翻訳|訳)`,
  `^${EDGE}${TARGET}(?: ?버전|판| ?번역| ?원문|로 (?:읽기|보기))`,
  `이 (?:글|포스트|게시물|기사|문서)(?:은|는|의) ${EDGE}${TARGET}`,
];

/** Wordings of a note; each may name the target's language, and its link follows or stands around the match. */
export const WORDINGS: readonly RegExp[] = [
  ...ENGLISH_SENTENCES,
  ...ENGLISH_LABELS,
  ...CHINESE,
  ...OTHERS,
].map((wording) => new RegExp(wording, 'du'));

/** What may stand between a wording and its link: the same sentence, or one that points back at it. */
export const BEFORE_LINK =
  /^(?:[^.!?。！？]{0,100}|[^.!?。！？]{0,40}[.!?。！？].{0,100}(?:original|version|translation|find it|read it|here|原文|译文|版|这里).{0,30}|.{0,40}[.!?。！？] ?)$/u;

/** A language's name alone may be the label, except in a list, where any text may come under it. */
export const BARE_LABEL = new RegExp(`^${L} ?[:：] ?${O}[^${C}]+${C}[.。]?$`, 'u');

/** A line of nothing but languages. */
export const SWITCHER_LEAD =
  /^(?:(?:read|view|see|available|also|this|post|article|it|in|other|languages?|translations?|switch|choose|语言|語言|切换|切換|选择|其他|其它|版本|阅读|idiomas?|langues?|sprachen?) ?)*[:：]?/iu;
