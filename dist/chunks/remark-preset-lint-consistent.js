import { i as __toESM } from "./rolldown-runtime.js";
import { a as lintRule, i as position, n as pointEnd, o as require_pluralize, r as pointStart, s as remarkLint, t as remarkLintOrderedListMarkerStyle } from "./remark-lint-ordered-list-marker-style.js";
import { G as VFileMessage, J as SKIP, Q as phrasing, X as asciiDigit, Y as visitParents, et as ok } from "./review.js";

// node_modules/remark-lint-blockquote-indentation/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintBlockquoteIndentation = lintRule({
	origin: "remark-lint:blockquote-indentation",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-blockquote-indentation#readme"
}, function(tree, file, options) {
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (typeof options === "number") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `number` or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "blockquote") return;
		const start = pointStart(node);
		const headStart = pointStart(node.children[0]);
		if (headStart && start) {
			const actual = headStart.column - start.column;
			if (expected) {
				const difference = expected - actual;
				const differenceAbsolute = Math.abs(difference);
				if (difference !== 0) file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " between block quote marker and content, expected `" + expected + "` " + (0, import_pluralize.default)("space", expected) + ", " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
					ancestors: [...parents, node],
					place: headStart
				});
			} else expected = actual;
		}
	});
});

// node_modules/remark-lint-checkbox-character-style/index.js
const remarkLintCheckboxCharacterStyle = lintRule({
	origin: "remark-lint:checkbox-character-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-checkbox-character-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let checkedExpected;
	let checkedConsistentCause;
	let uncheckedExpected;
	let uncheckedConsistentCause;
	if (options === null || options === void 0 || options === "consistent") {} else if (typeof options === "object") {
		if (options.checked === "X" || options.checked === "x") checkedExpected = options.checked;
		else if (options.checked && options.checked !== "consistent") file.fail("Unexpected value `" + options.checked + "` for `options.checked`, expected `'X'`, `'x'`, or `'consistent'`");
		if (options.unchecked === "	" || options.unchecked === " ") uncheckedExpected = options.unchecked;
		else if (options.unchecked && options.unchecked !== "consistent") file.fail("Unexpected value `" + options.unchecked + "` for `options.unchecked`, expected `'\\t'`, `' '`, or `'consistent'`");
	} else file.fail("Unexpected value `" + options + "` for `options`, expected an object or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "listItem") return;
		const head = node.children[0];
		const headStart = pointStart(head);
		if (!head || !headStart || typeof node.checked !== "boolean" || typeof headStart.offset !== "number") return;
		headStart.offset -= 2;
		headStart.column -= 2;
		const match = /\[([\t Xx])]/.exec(value.slice(headStart.offset - 2, headStart.offset + 1));
		/* c8 ignore next 2 -- failsafe so we don’t crash if there actually isn’t
		* a checkbox. */
		if (!match) return;
		const actual = match[1];
		const actualDisplay = actual === "	" ? "\\t" : actual;
		const expected = node.checked ? checkedExpected : uncheckedExpected;
		const expectedDisplay = expected === "	" ? "\\t" : expected;
		if (!expected) {
			const cause = new VFileMessage((node.checked ? "C" : "Unc") + "hecked checkbox style `'" + actualDisplay + "'` first defined for `'consistent'` here", {
				ancestors: [...parents, node],
				place: headStart,
				ruleId: "checkbox-character-style",
				source: "remark-lint"
			});
			if (node.checked) {
				checkedExpected = actual;
				checkedConsistentCause = cause;
			} else {
				uncheckedExpected = actual;
				uncheckedConsistentCause = cause;
			}
		} else if (actual !== expected) file.message("Unexpected " + (node.checked ? "" : "un") + "checked checkbox value `" + actualDisplay + "`, expected `" + expectedDisplay + "`", {
			ancestors: [...parents, node],
			cause: node.checked ? checkedConsistentCause : uncheckedConsistentCause,
			place: headStart
		});
	});
});

// node_modules/remark-lint-code-block-style/index.js
const remarkLintCodeBlockStyle = lintRule({
	origin: "remark-lint:code-block-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-code-block-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "indented" || options === "fenced") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "code") return;
		const end = pointEnd(node);
		const start = pointStart(node);
		if (!start || !end || typeof start.offset !== "number" || typeof end.offset !== "number") return;
		const actual = node.lang || /^ {0,3}([`~])/.test(value.slice(start.offset, end.offset)) ? "fenced" : "indented";
		if (expected) {
			if (expected !== actual) file.message("Unexpected " + actual + " code block, expected " + expected + " code blocks", {
				ancestors: [...parents, node],
				cause,
				place: {
					start,
					end
				}
			});
		} else {
			expected = actual;
			cause = new VFileMessage("Code block style `'" + actual + "'` first defined for `'consistent'` here", {
				ancestors: [...parents, node],
				place: {
					start,
					end
				},
				source: "remark-lint",
				ruleId: "code-block-style"
			});
		}
	});
});

// node_modules/remark-lint-emphasis-marker/index.js
const remarkLintEmphasisMarker = lintRule({
	origin: "remark-lint:emphasis-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "_") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'_'`, or `'consistent'`");
	visitParents(tree, "emphasis", function(node, parents) {
		const start = pointStart(node);
		if (start && typeof start.offset === "number") {
			const actual = value.charAt(start.offset);
			/* c8 ignore next -- should not happen. */
			if (actual !== "*" && actual !== "_") return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected emphasis marker `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place: node.position
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Emphasis marker style `'" + actual + "'` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: node.position,
					ruleId: "emphasis-marker",
					source: "remark-lint"
				});
			}
		}
	});
});

// node_modules/remark-lint-fenced-code-marker/index.js
const remarkLintFencedCodeMarker = lintRule({
	origin: "remark-lint:fenced-code-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "`" || options === "~") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected ``'`'``, `'~'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "code") return;
		const start = pointStart(node);
		if (start && typeof start.offset === "number") {
			const actual = value.slice(start.offset, start.offset + 4).replace(/^\s+/, "").charAt(0);
			if (actual !== "`" && actual !== "~") return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected fenced code marker " + (actual === "~" ? "`~`" : "`` ` ``") + ", expected " + (expected === "~" ? "`~`" : "`` ` ``"), {
					ancestors: [...parents, node],
					cause,
					place: node.position
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Fenced code marker style " + (actual === "~" ? "`'~'`" : "``'`'``") + " first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: node.position,
					ruleId: "fenced-code-marker",
					source: "remark-lint"
				});
			}
		}
	});
});

// node_modules/mdast-util-heading-style/lib/index.js
function headingStyle(node, relative) {
	const last = node.children[node.children.length - 1];
	const depth = node.depth;
	const pos = node.position && node.position.end;
	const final = last && last.position && last.position.end;
	if (!pos) return;
	if (!last) {
		if (pos.column - 1 <= depth * 2) return consolidate(depth, relative);
		return "atx-closed";
	}
	if (final && final.line + 1 === pos.line) return "setext";
	if (final && final.column + depth < pos.column) return "atx-closed";
	return consolidate(depth, relative);
}
function consolidate(depth, relative) {
	return depth < 3 ? "atx" : relative === "atx" || relative === "setext" ? relative : void 0;
}

// node_modules/remark-lint-heading-style/index.js
const remarkLintHeadingStyle = lintRule({
	origin: "remark-lint:heading-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme"
}, function(tree, file, options) {
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "atx" || options === "atx-closed" || options === "setext") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "heading") return;
		const place = position(node);
		const actual = headingStyle(node, expected);
		if (actual) {
			if (expected) {
				if (place && actual !== expected) file.message("Unexpected " + displayStyle$1(actual) + " heading, expected " + displayStyle$1(expected), {
					ancestors: [...parents, node],
					cause,
					place
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Heading style " + displayStyle$1(expected) + " first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place,
					ruleId: "heading-style",
					source: "remark-lint"
				});
			}
		}
	});
});
function displayStyle$1(style) {
	return style === "atx" ? "ATX" : style === "atx-closed" ? "ATX (closed)" : "setext";
}

// node_modules/remark-lint-link-title-style/index.js
const remarkLintLinkTitleStyle = lintRule({
	origin: "remark-lint:link-title-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-link-title-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	let cause;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "(") expected = "()";
	else if (options === "\"" || options === "'" || options === "()") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'\"'`, `\"'\"`, `'()'`, or `'consistent'`");
	visitParents(tree, function(node, parents) {
		if (node.type === "definition" || node.type === "image" || node.type === "link") {
			if (!node.title) return;
			const end = pointEnd(node);
			let endIndex = end ? end.offset : void 0;
			if (!endIndex) return;
			if (node.type !== "definition") endIndex--;
			let before = value.charCodeAt(endIndex - 1);
			while (before === 9 || before === 32) {
				endIndex--;
				before = value.charCodeAt(endIndex - 1);
			}
			const actual = before === 34 ? "\"" : before === 39 ? "'" : before === 41 ? "()" : void 0;
			/* c8 ignore next -- we should find a correct marker. */
			if (!actual) return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected title markers " + displayStyle(actual) + ", expected " + displayStyle(expected), {
					ancestors: [...parents, node],
					cause,
					place: node.position
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Title marker style " + displayStyle(expected) + " first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: node.position,
					ruleId: "link-title-style",
					source: "remark-lint"
				});
			}
		}
	});
});
function displayStyle(style) {
	return style === "\"" ? "`\"`" : style === "'" ? "`'`" : "`'('` and `')'`";
}

// node_modules/remark-lint-list-item-content-indent/index.js
const remarkLintListItemContentIndent = lintRule({
	origin: "remark-lint:list-item-content-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-content-indent#readme"
}, function(tree, file) {
	const value = String(file);
	let cause;
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "listItem") return;
		let index = -1;
		let expected;
		while (++index < node.children.length) {
			const child = node.children[index];
			const childStart = pointStart(child);
			if (!childStart || typeof childStart.offset !== "number") continue;
			let actual = childStart.column;
			if (index === 0 && typeof node.checked === "boolean") {
				let beforeIndex = childStart.offset - 1;
				while (beforeIndex > 0 && value.charCodeAt(beforeIndex) !== 91) beforeIndex--;
				actual -= childStart.offset - beforeIndex;
			}
			if (expected) {
				if (actual !== expected) {
					const difference = expected - actual;
					const differenceAbsolute = Math.abs(difference);
					file.message("Unexpected unaligned list item child, expected to align with first child, " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
						ancestors: [
							...parents,
							node,
							child
						],
						cause,
						place: childStart
					});
				}
			} else {
				expected = actual;
				cause = new VFileMessage("Alignment of first child first defined here", {
					ancestors: [
						...parents,
						node,
						child
					],
					place: childStart,
					ruleId: "list-item-content-indent",
					source: "remark-lint"
				});
			}
		}
	});
});

// node_modules/remark-lint-ordered-list-marker-value/index.js
const remarkLintOrderedListMarkerValue = lintRule({
	origin: "remark-lint:ordered-list-marker-value",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-value#readme"
}, function(tree, file, options) {
	const value = String(file);
	let style;
	let cause;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "one" || options === "ordered" || options === "single") style = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`");
	const lists = [];
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "list") return;
		if (!node.ordered) return;
		const values = [];
		for (const item of node.children) {
			const start = pointStart(item);
			let counter;
			if (start && typeof start.offset === "number") {
				let index = start.offset;
				let code = value.charCodeAt(index);
				while (asciiDigit(code)) {
					index++;
					code = value.charCodeAt(index);
				}
				counter = value.slice(start.offset, index);
			}
			values.push(counter);
		}
		lists.push({
			ancestors: [...parents, node],
			counters: values
		});
	});
	if (!style) for (const info of lists) {
		const [first, second] = info.counters;
		if (first && second) {
			const inferredStyle = second === String(Number(first) + 1) ? "ordered" : second === first ? "single" : void 0;
			if (inferredStyle) {
				const node = info.ancestors.at(-1);
				/* @__PURE__ */ ok(node);
				/* @__PURE__ */ ok(node.type === "list");
				style = inferredStyle;
				cause = new VFileMessage("Ordered list marker style `" + style + "` first defined for `'consistent'` here", {
					ancestors: info.ancestors,
					place: node.position,
					ruleId: "ordered-list-marker-value",
					source: "remark-lint"
				});
			}
			break;
		}
	}
	if (!style) {
		style = "ordered";
		cause = new VFileMessage("Ordered list marker style `ordered` assumed for `'consistent'`", {
			ruleId: "ordered-list-marker-value",
			source: "remark-lint"
		});
	}
	for (const info of lists) {
		const startValue = style === "one" ? 1 : info.counters[0];
		const node = info.ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "list");
		if (!startValue) continue;
		const start = Number(startValue);
		let index = -1;
		while (++index < info.counters.length) {
			const item = node.children[index];
			const actual = info.counters[index];
			if (!actual) continue;
			const startPoint = pointStart(item);
			/* @__PURE__ */ ok(startPoint);
			/* @__PURE__ */ ok(typeof startPoint.offset === "number");
			const expected = String(style === "one" ? 1 : style === "single" ? start : start + index);
			if (actual !== expected) file.message("Unexpected ordered list item value `" + actual + "`, expected `" + expected + "`", {
				ancestors: [...info.ancestors, item],
				cause,
				place: {
					line: startPoint.line,
					column: startPoint.column + actual.length,
					offset: startPoint.offset + actual.length
				}
			});
		}
	}
});

// node_modules/remark-lint-rule-style/index.js
const remarkLintRuleStyle = lintRule({
	origin: "remark-lint:rule-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-rule-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	let cause;
	if (options === null || options === void 0 || options === "consistent") {} else if (/[^-_* ]/.test(options) || options.at(0) === " " || options.at(-1) === " " || options.replaceAll(" ", "").length < 3) file.fail("Unexpected value `" + options + "` for `options`, expected thematic rule or `'consistent'`");
	else expected = options;
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "thematicBreak") return;
		const end = pointEnd(node);
		const start = pointStart(node);
		if (start && end && typeof start.offset === "number" && typeof end.offset === "number") {
			const place = {
				start,
				end
			};
			const actual = value.slice(start.offset, end.offset);
			if (expected) {
				if (actual !== expected) file.message("Unexpected thematic rule `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Thematic rule style `" + expected + "` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place,
					ruleId: "rule-style",
					source: "remark-lint"
				});
			}
		}
	});
});

// node_modules/remark-lint-strong-marker/index.js
const remarkLintStrongMarker = lintRule({
	origin: "remark-lint:strong-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-strong-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
	let expected;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "_") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'_'`, or `'consistent'`");
	visitParents(tree, "strong", function(node, parents) {
		const start = pointStart(node);
		if (start && typeof start.offset === "number") {
			const actual = value.charAt(start.offset);
			/* c8 ignore next -- should not happen. */
			if (actual !== "*" && actual !== "_") return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected strong marker `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place: node.position
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Strong marker style `'" + actual + "'` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: node.position,
					ruleId: "strong-marker",
					source: "remark-lint"
				});
			}
		}
	});
});

// node_modules/remark-lint-table-cell-padding/index.js
const remarkLintTableCellPadding = lintRule({
	origin: "remark-lint:table-cell-padding",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-cell-padding#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	let cause;
	let stringLength;
	let style;
	if (options && typeof options === "object") {
		stringLength = options.stringLength;
		style = options.style;
	} else style = options;
	if (style === null || style === void 0 || style === "consistent") {} else if (style === "compact" || style === "padded") expected = style;
	else file.fail("Unexpected value `" + style + "` for `style`, expected `'compact'`, `'padded'`, or `'consistent'`");
	visitParents(tree, function(table, parents) {
		if (phrasing(table)) return SKIP;
		if (table.type !== "table") return;
		const entries = inferTable([...parents, table]);
		const sizes = [];
		for (const entry of entries) if (entry.size && (sizes[entry.column] === void 0 || entry.size.middle > sizes[entry.column])) sizes[entry.column] = entry.size.middle;
		if (!expected) {
			for (const info of entries) if (info.size && info.size.middle && info.size.middle === sizes[info.column]) {
				const node = info.ancestors.at(-1);
				/* @__PURE__ */ ok(node);
				expected = info.size.left ? "padded" : "compact";
				cause = new VFileMessage("Cell padding style `'" + expected + "'` first defined for `'consistent'` here", {
					ancestors: info.ancestors,
					place: node.position,
					ruleId: "table-cell-padding",
					source: "remark-lint"
				});
			}
		}
		/* c8 ignore next -- always a cell. */
		if (!expected) return;
		for (const info of entries) {
			checkSide("left", info, sizes);
			checkSide("right", info, sizes);
		}
		return SKIP;
	});
	function checkSide(side, info, sizes) {
		if (!info.size) return;
		const actual = info.size[side];
		if (actual === void 0) return;
		const alignSpaces = sizes[info.column] - info.size.middle;
		const min = expected === "compact" ? 0 : 1;
		let max = min;
		if (info.align === "center") max += Math.ceil(alignSpaces / 2);
		else if (info.align === "right" ? side === "left" : side === "right") max += alignSpaces;
		if (info.size.middle === 0) {
			if (side === "right") return;
			max = Math.max(max, sizes[info.column] + 2 * min);
		}
		if (actual < min || actual > max) {
			const differenceMin = min - actual;
			const differenceMinAbsolute = Math.abs(differenceMin);
			const differenceMax = max - actual;
			const differenceMaxAbsolute = Math.abs(differenceMax);
			file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " between cell " + (side === "left" ? "edge" : "content") + " and " + (side === "left" ? "content" : "edge") + ", expected " + (min === max ? "" : "between `" + min + "` (unaligned) and ") + "`" + max + "` " + (min === max ? "" : "(aligned) ") + (0, import_pluralize.default)("space", max) + ", " + (differenceMin < 0 ? "remove" : "add") + (differenceMin === differenceMax ? "" : " between `" + differenceMaxAbsolute + "` and") + " `" + differenceMinAbsolute + "` " + (0, import_pluralize.default)("space", differenceMinAbsolute), {
				ancestors: info.ancestors,
				cause,
				place: side === "left" ? info.size.leftPoint : info.size.rightPoint
			});
		}
	}
	function inferTable(ancestors) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "table");
		/* c8 ignore next -- `align` is optional in AST. */
		const align = node.align || [];
		const result = [];
		let rowIndex = -1;
		while (++rowIndex < node.children.length) {
			const row = node.children[rowIndex];
			let column = -1;
			while (++column < row.children.length) {
				const node = row.children[column];
				result.push({
					align: align[column],
					ancestors: [
						...ancestors,
						row,
						node
					],
					column,
					size: inferSize(pointStart(node), pointEnd(node), column === row.children.length - 1)
				});
			}
			if (rowIndex === 0) {
				const alignRow = inferAlignRow(ancestors, align);
				if (alignRow) result.push(...alignRow);
			}
		}
		return result;
	}
	function inferAlignRow(ancestors, align) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "table");
		const headEnd = pointEnd(node.children[0]);
		if (!headEnd || typeof headEnd.offset !== "number") return;
		let index = headEnd.offset;
		if (value.charCodeAt(index) === 13) index++;
		/* c8 ignore next -- should never happen, alignment is needed. */
		if (value.charCodeAt(index) !== 10) return;
		index++;
		const result = [];
		const line = headEnd.line + 1;
		let code = value.charCodeAt(index);
		while (code === 9 || code === 32 || code === 62) {
			index++;
			code = value.charCodeAt(index);
		}
		/* c8 ignore next 7 -- should always be found. */
		if (code !== 45 && code !== 58 && code !== 124) return;
		let lineEndOffset = value.indexOf("\n", index);
		if (lineEndOffset === -1) lineEndOffset = value.length;
		if (value.charCodeAt(lineEndOffset - 1) === 13) lineEndOffset--;
		let column = 0;
		let cellStart = index;
		let cellEnd = value.indexOf("|", index + (code === 124 ? 1 : 0));
		if (cellEnd === -1 || cellEnd > lineEndOffset) cellEnd = lineEndOffset;
		while (cellStart !== cellEnd) {
			let nextCellEnd = value.indexOf("|", cellEnd + 1);
			if (nextCellEnd === -1 || nextCellEnd > lineEndOffset) nextCellEnd = lineEndOffset;
			if (nextCellEnd === lineEndOffset) {
				let maybeEnd = lineEndOffset;
				let code = value.charCodeAt(maybeEnd - 1);
				while (code === 9 || code === 32) {
					maybeEnd--;
					code = value.charCodeAt(maybeEnd - 1);
				}
				if (cellEnd + 1 === maybeEnd) cellEnd = lineEndOffset;
			}
			result.push({
				align: align[column],
				ancestors,
				column,
				size: inferSize({
					line,
					column: cellStart - index + 1,
					offset: cellStart
				}, {
					line,
					column: cellEnd - index + 1,
					offset: cellEnd
				}, cellEnd === lineEndOffset)
			});
			cellStart = cellEnd;
			cellEnd = nextCellEnd;
			column++;
		}
		return result;
	}
	function inferSize(start, end, tailCell) {
		if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
			let leftIndex = start.offset;
			let left;
			let right;
			if (value.charCodeAt(leftIndex) === 124) {
				left = 0;
				leftIndex++;
				while (value.charCodeAt(leftIndex) === 32) {
					left++;
					leftIndex++;
				}
			}
			let rightIndex = end.offset;
			if (tailCell) {
				while (value.charCodeAt(rightIndex - 1) === 32) rightIndex--;
				if (rightIndex > leftIndex && value.charCodeAt(rightIndex - 1) === 124) rightIndex--;
				else rightIndex = end.offset;
			}
			const rightEdgeIndex = rightIndex;
			if (value.charCodeAt(rightIndex) === 124) {
				right = 0;
				while (rightIndex - 1 > leftIndex && value.charCodeAt(rightIndex - 1) === 32) {
					right++;
					rightIndex--;
				}
			}
			const middle = stringLength ? stringLength(value.slice(leftIndex, rightIndex)) : rightIndex - leftIndex;
			return {
				left,
				leftPoint: {
					line: start.line,
					column: start.column + (leftIndex - start.offset),
					offset: leftIndex
				},
				middle,
				right,
				rightPoint: {
					line: end.line,
					column: end.column - (end.offset - rightEdgeIndex),
					offset: rightEdgeIndex
				}
			};
		}
	}
});

// node_modules/remark-preset-lint-consistent/index.js
const remarkPresetLintConsistent = { plugins: [
	remarkLint,
	[remarkLintBlockquoteIndentation, "consistent"],
	[remarkLintCheckboxCharacterStyle, "consistent"],
	[remarkLintCodeBlockStyle, "consistent"],
	[remarkLintEmphasisMarker, "consistent"],
	[remarkLintFencedCodeMarker, "consistent"],
	[remarkLintHeadingStyle, "consistent"],
	[remarkLintLinkTitleStyle, "consistent"],
	remarkLintListItemContentIndent,
	[remarkLintOrderedListMarkerStyle, "consistent"],
	[remarkLintOrderedListMarkerValue, "consistent"],
	[remarkLintRuleStyle, "consistent"],
	[remarkLintStrongMarker, "consistent"],
	[remarkLintTableCellPadding, "consistent"]
] };

export { remarkPresetLintConsistent as default };