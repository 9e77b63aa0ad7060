// src/report/words.ts
/**
* A sentence cut into our words and what stands in backticks, so that every medium can make the values in it harmless in
* its own way. The backticks are the medium's to write.
*/
function pieces(sentence, values, language) {
	const fill = (text) => text.replace(/\{(\w+)\}/gu, (hole, name) => values[name] === void 0 ? hole : visible(String(values[name])));
	return sentence[language].split(/(`[^`]+`|\{\w+\})/u).filter((part) => part !== "").flatMap((part) => {
		if (/^`[^`]+`$/u.test(part)) return [{
			kind: "value",
			text: fill(part.slice(1, -1))
		}];
		return part.startsWith("{") ? bareValue(fill(part)) : [{
			kind: "words",
			text: part
		}];
	});
}
/** Words that no medium could take for anything else: no sign of Markdown or HTML, no address, issue or commit. */
const CALM = /^(?!.*(?:\bwww\.|\bgh-\d|\b[0-9a-f]{7,40}\b))[\p{L}\p{M}\p{N} ,.;/()'"’“”、，。；（）\u{2026}-]*$/iu;
/** A value without backticks around it: words when it is nothing but words, with code in them as it has it. */
function bareValue(text) {
	const parts = text.split(/`([^`]+)`/u);
	if (parts.some((part, index) => index % 2 === 0 && !CALM.test(part))) return [{
		kind: "value",
		text
	}];
	return parts.map((part, index) => ({
		kind: index % 2 === 0 ? "words" : "value",
		text: part
	})).filter((piece) => piece.text !== "");
}
/** What a finding says as plain text, values in backticks. */
function say(finding) {
	return pieces(finding.sentence, finding.values, finding.language).map((piece) => piece.kind === "value" ? inBackticks(piece.text) : piece.text).join("");
}
/** A text in backticks, more of them than it has in a row, so that none of its own ends it. */
function inBackticks(text) {
	const runs = [...text.matchAll(/`+/gu)].map((match) => match[0].length);
	const fence = "`".repeat(Math.max(0, ...runs) + 1);
	const pad = text === "" || /^[`\s]|[`\s]$/u.test(text) ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
const LIMIT = 300;
/** What is not seen, or changes how its surroundings are seen: marks of direction, of joining, of language. */
const UNSEEN = "\\p{Zl}\\p{Zp}\\u{ad}\\u{61c}\\u{180e}\\u{200b}-\\u{200f}\\u{202a}-\\u{202e}\\u{2060}-\\u{206f}\\u{feff}\\u{fff9}-\\u{fffb}\\u{e0000}-\\u{e007f}";
const HIDDEN = new RegExp(`[\\p{Cc}${UNSEEN}]`, "gu");
/** The same in JSON, which has escaped what is below a space and needs its own line ends. */
const HIDDEN_IN_JSON = new RegExp(`[\\u{7f}-\\u{9f}${UNSEEN}]|#(?=#\\[)`, "gu");
/**
* Text from outside with nothing in it that acts: control characters, escape sequences and bidirectional marks become
* visible, commands to a workflow's runner (`::name::` at the start of a line, `##[name]` anywhere in one) are no
* commands any more, and what is very long is cut in the middle.
*/
function visible(text) {
	const shown = text.replace(HIDDEN, written).replaceAll("##[", "#\\u{23}[").replace(/^(\s*):(?=:)/u, "$1\\u{3a}");
	if (shown.length <= LIMIT) return shown;
	return `${whole(shown.slice(0, LIMIT / 2))}…${whole(shown.slice(-150))}`;
}
function written(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/** JSON that says the same with nothing in it that acts on a terminal, an editor or a workflow's runner. */
function visibleJson(json) {
	return json.replace(HIDDEN_IN_JSON, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""));
}
/** A text without the half of a character that a cut left at its ends. */
function whole(text) {
	return text.replace(/^[\u{dc00}-\u{dfff}]|[\u{d800}-\u{dbff}]$/gu, "");
}

export { visibleJson as a, visible as i, pieces as n, say as r, inBackticks as t };