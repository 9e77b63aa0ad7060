// src/site/distance.ts
/**
* How many edits (insert, delete, replace, swap of neighbours) turn one text into the other: the optimal string
* alignment distance, in characters.
*
* @returns undefined when there are more than `limit`.
*/
function editDistance(from, to, limit) {
	const a = Array.from(from);
	const b = Array.from(to);
	if (Math.abs(a.length - b.length) > limit) return void 0;
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const next = nextRow(a, b, row, [before, previous]);
		if (Math.min(...next) > limit) return void 0;
		before = previous;
		previous = next;
	}
	const distance = previous[b.length] ?? 0;
	return distance > limit ? void 0 : distance;
}
function nextRow(a, b, row, [before, previous]) {
	const next = [row];
	for (let column = 1; column <= b.length; column += 1) {
		const same = a[row - 1] === b[column - 1];
		const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
		next.push(Math.min((previous[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
	}
	return next;
}
/** As many edits as a slip of the fingers makes: two in a name of five characters or more, else one. */
function slipLimit(name) {
	return Array.from(name).length >= 5 ? 2 : 1;
}

export { slipLimit as n, editDistance as t };