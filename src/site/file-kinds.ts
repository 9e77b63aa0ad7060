import { isAsciiDoc } from '../post/asciidoc.ts';

const IMAGE = /\.(?:png|jpe?g|jfif|gif|webp|svg|avif|apng|bmp|ico|tiff?|heic)$/iu;
const MEDIA =
  /\.(?:pdf|zip|t?gz|7z|rar|mp[34]|m4[av]|webm|mov|avi|ogg|og[av]|wav|docx?|pptx?|xlsx?|csv|epub|apk|dmg|exe)$/iu;
const SOURCE = /\.(?:md|mdx|markdown|mkd|mkdn|mdown)$/iu;
const PAGE = /\.(?:html?|xhtml|php|aspx?|jsp)$/iu;
const ENDING = /\.(?=[a-z\d]*[a-z])[a-z\d]{1,5}$/iu;

/** Whether a name is an image's by its ending. */
export function isImageName(name: string): boolean {
  return IMAGE.test(name);
}

/** Whether a name is that of a file to show or to download, which nothing but a file in the tree can be. */
export function isMediaName(name: string): boolean {
  return IMAGE.test(name) || MEDIA.test(name);
}

/** Whether a name is that of a Markdown source. */
export function isSourceName(name: string): boolean {
  return SOURCE.test(name);
}

/** Whether a name is that of a file that can be a post: Markdown, or AsciiDoc, whose front matter is read. */
export function mayBePost(name: string): boolean {
  return isSourceName(name) || isAsciiDoc(name);
}

/** Whether an address ends as a file's does, and not as a page's: `.pdf`, `.md`; not `.html`, and not `v1.0`. */
export function isFileName(name: string): boolean {
  return ENDING.test(name) && !PAGE.test(name);
}
