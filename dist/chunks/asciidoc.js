// src/post/asciidoc.ts
/** Whether a post is in AsciiDoc: its front matter is read, its body is not. */
function isAsciiDoc(path) {
	return /\.(?:adoc|asciidoc)$/iu.test(path);
}

export { isAsciiDoc as t };