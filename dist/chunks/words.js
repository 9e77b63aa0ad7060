// src/report/words.ts
/**
* A sentence cut into our words and what stands in backticks, so that every medium can make the values in it harmless in
* its own way. The backticks are the medium's to write.
*/
function pieces(sentence, values, language) {
	const fill = (text) => text.replace(/\{(\w+)\}/gu, (hole, name) => values[name] === void 0 ? hole : visible(String(values[name])));
	return sentence[language].split(/(`[^`]+`)/u).filter((part) => part !== "").map((part) => {
		const isCode = /^`[^`]+`$/u.test(part);
		return {
			kind: isCode ? "value" : "words",
			text: fill(isCode ? part.slice(1, -1) : part)
		};
	});
}
/** What a finding says as plain text, values in backticks. */
function say(finding) {
	return pieces(finding.sentence, finding.values, finding.language).map((piece) => piece.kind === "value" ? `\`${piece.text}\`` : piece.text).join("");
}
const LIMIT = 300;
/**
* Text from outside with nothing in it that acts: control characters, escape sequences and bidirectional marks become
* visible, and what is very long is cut in the middle.
*/
function visible(text) {
	const shown = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
	if (shown.length <= LIMIT) return shown;
	return `${whole(shown.slice(0, LIMIT / 2))}…${whole(shown.slice(-150))}`;
}
/** A text without the half of a character that a cut left at its ends. */
function whole(text) {
	return text.replace(/^[\u{dc00}-\u{dfff}]|[\u{d800}-\u{dbff}]$/gu, "");
}

export { say as n, visible as r, pieces as t };