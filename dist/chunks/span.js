// src/post/span.ts
/** Where a finding about a post as a whole stands: 1:1 to 1:1. */
const WHOLE = {
	start: 0,
	end: 0
};
/** Finds the lines of a text once, so that every later question is a binary search. */
function indexLines(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
	const startOf = (number) => starts[number - 1] ?? text.length;
	return {
		count: starts.length,
		point(offset) {
			const line = lineAt(starts, offset);
			return {
				line,
				column: offset - startOf(line) + 1
			};
		},
		line(number) {
			const start = startOf(number);
			const next = startOf(number + 1);
			return {
				start,
				end: start + text.slice(start, next).replace(/[\r\n]+$/u, "").length
			};
		},
		after: (number) => startOf(number + 1)
	};
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
/** Whether two spans share a character. */
function overlap(a, b) {
	return a.start < b.end && b.start < a.end;
}

export { indexLines as n, overlap as r, WHOLE as t };