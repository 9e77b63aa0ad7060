/** Whether a post is in AsciiDoc: its front matter is read, its body is not. */
export function isAsciiDoc(path: string): boolean {
  return /\.(?:adoc|asciidoc)$/iu.test(path);
}
