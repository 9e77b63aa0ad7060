// src/site/encoding.ts
const KEPT_IN_PATH = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/[\]|]+/gu;
const CHARACTER_ESCAPES = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/giu;
/**
* Percent-encodes a decoded path so that `decodePath` gives it back: UTF-8, capitals, `/` kept.
*
* Characters that browsers leave alone in a path stay (WHATWG URL, path percent-encode set); `%` does not, since
* the path is a decoded one. Lone surrogates become U+FFFD, as browsers have it.
*/
function encodePath(path) {
	return path.replace(KEPT_IN_PATH, (text) => percentEncode(text));
}
/** Percent-encodes every byte of a text in UTF-8, capitals; lone surrogates become U+FFFD. */
function percentEncode(text) {
	const bytes = new TextEncoder().encode(text);
	return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
/** Undoes percent-encoding; escapes that are broken or are no UTF-8 stay as written, nothing is thrown. */
function decodePath(url) {
	return url.replace(CHARACTER_ESCAPES, (escapes) => decodeCharacter(escapes) ?? escapes);
}
function decodeCharacter(escapes) {
	try {
		return decodeURIComponent(escapes);
	} catch (error) {
		if (error instanceof URIError) return void 0;
		throw error;
	}
}
/** A text that `encodeURI` takes: a half of a character becomes U+FFFD, as it does in UTF-8. */
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}

export { wellFormed as i, encodePath as n, percentEncode as r, decodePath as t };