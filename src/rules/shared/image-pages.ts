/** What kind of web page stands where an image should. */
export type PageKind = 'video' | 'file-page';

const VIDEO =
  /^(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch|shorts\/|embed\/|playlist)|youtube-nocookie\.com\/embed\/|youtu\.be\/[\w-]|vimeo\.com\/\d|bilibili\.com\/video\/|v\.youku\.com\/v_show\/|v\.qq\.com\/x\/)/iu;

/** Files that a forge shows on a page of its own; `raw` asks for the file itself. */
const FILE_PAGE =
  /^(?:www\.)?(?:github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/|gitlab\.com\/.+\/-\/(?:blob|tree)\/|gitee\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/)/iu;

/** The kind of page that an address is known to lead to, where an image is expected. */
export function pageInPlaceOfImage(href: string): PageKind | undefined {
  const whole = href.startsWith('//') ? `https:${href}` : href;
  if (!/^https?:/iu.test(whole) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const place = `${url.host}${url.pathname}`;
  if (VIDEO.test(place)) return 'video';
  return FILE_PAGE.test(place) && !url.searchParams.has('raw') ? 'file-page' : undefined;
}

/** Where the forge gives the file itself, for the address of the page that shows it. */
export function rawAddress(href: string): string {
  const bare = href.replace(/[?#].*$/su, '');
  return /^(?:https?:)?\/\/(?:www\.)?github\.com\//iu.test(href)
    ? `${bare.replace(/^(.*?github\.com(?:\/[^/]+){2}\/)tree\//iu, '$1blob/')}?raw=true`
    : bare.replace(/\/(?:blob|tree)\//u, '/raw/');
}
