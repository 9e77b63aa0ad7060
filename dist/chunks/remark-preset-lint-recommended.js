import { i as __toESM } from "./rolldown-runtime.js";
import { a as lintRule, n as pointEnd, o as require_pluralize, r as pointStart, s as remarkLint, t as remarkLintOrderedListMarkerStyle } from "./remark-lint-ordered-list-marker-style.js";
import { $ as normalizeIdentifier, G as VFileMessage, J as SKIP, Q as phrasing, V as location, Y as visitParents, Z as asciiPunctuation, et as ok, q as visit, tt as toString } from "./review.js";

// node_modules/remark-lint-final-newline/index.js
const remarkLintFinalNewline = lintRule({
	origin: "remark-lint:final-newline",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme"
}, function(_, file) {
	const value = String(file);
	const end = location(file).toPoint(value.length);
	const last = value.length - 1;
	/* @__PURE__ */ ok(end);
	if (last !== -1 && value.charAt(last) !== "\n") file.message("Unexpected missing final newline character, expected line feed (`\\n`) at end of file", end);
});

// node_modules/remark-lint-hard-break-spaces/index.js
const remarkLintHardBreakSpaces = lintRule({
	origin: "remark-lint:hard-break-spaces",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
}, function(tree, file, options) {
	const value = String(file);
	let allowSpaces = true;
	if (options === null || options === void 0) {} else if (typeof options === "object") {
		if (typeof options.allowSpaces === "boolean") allowSpaces = options.allowSpaces;
		else if (options.allowSpaces !== null && options.allowSpaces !== void 0) file.fail("Unexpected value `" + options.allowSpaces + "` for `options.allowSpaces`, expected `boolean`");
	} else file.fail("Unexpected value `" + options + "` for `options`, expected object");
	visit(tree, "break", function(node) {
		const end = pointEnd(node);
		const start = pointStart(node);
		if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
			const slice = value.slice(start.offset, end.offset);
			let actual = 0;
			while (slice.charCodeAt(actual) === 32) actual++;
			if (allowSpaces ? actual > 2 : actual) file.message("Unexpected `" + actual + "` spaces for hard break, expected " + (allowSpaces ? "`2` spaces" : "escape"), node);
		}
	});
});

// node_modules/remark-lint-list-item-bullet-indent/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintListItemBulletIndent = lintRule({
	origin: "remark-lint:list-item-bullet-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-bullet-indent#readme"
}, function(tree, file) {
	const treeStart = pointStart(tree);
	if (!tree || tree.type !== "root" || !treeStart) return;
	for (const child of tree.children) {
		if (child.type !== "list") continue;
		const list = child;
		for (const item of list.children) {
			const place = pointStart(item);
			/* c8 ignore next 2 -- doesn’t happen in tests as the whole tree is
			* generated. */
			if (!place) continue;
			const actual = place.column - treeStart.column;
			if (actual) file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " before list item, expected `0` spaces, remove them", {
				ancestors: [
					tree,
					list,
					item
				],
				place
			});
		}
	}
});

// node_modules/remark-lint-list-item-indent/index.js
const remarkLintListItemIndent = lintRule({
	origin: "remark-lint:list-item-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-indent#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	if (options === null || options === void 0) expected = "one";
	else if (options === "space") file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`");
	else if (options === "tab-size") file.fail("Unexpected value `" + options + "` for `options`, expected `'tab'`");
	else if (options === "mixed" || options === "one" || options === "tab") expected = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'mixed'`, `'one'`, or `'tab'`");
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "list") return;
		let loose = node.spread;
		if (!loose) {
			for (const child of node.children) if (child.spread) {
				loose = true;
				break;
			}
		}
		for (const child of node.children) {
			const head = child.children[0];
			const itemStart = pointStart(child);
			const headStart = pointStart(head);
			if (itemStart && headStart && typeof itemStart.offset === "number" && typeof headStart.offset === "number") {
				let slice = value.slice(itemStart.offset, headStart.offset);
				const checkboxIndex = slice.indexOf("[");
				if (checkboxIndex !== -1) slice = slice.slice(0, checkboxIndex);
				const actualIndent = slice.length;
				let end = actualIndent;
				let previous = slice.charCodeAt(end - 1);
				while (previous === 9 || previous === 32) {
					end--;
					previous = slice.charCodeAt(end - 1);
				}
				let expectedIndent = end + 1;
				if (expected === "tab" || expected === "mixed" && loose) expectedIndent = Math.ceil(expectedIndent / 4) * 4;
				const expectedSpaces = expectedIndent - end;
				const actualSpaces = actualIndent - end;
				if (actualSpaces !== expectedSpaces) {
					const difference = expectedSpaces - actualSpaces;
					const differenceAbsolute = Math.abs(difference);
					file.message("Unexpected `" + actualSpaces + "` " + (0, import_pluralize.default)("space", actualSpaces) + " between list item marker and content" + (expected === "mixed" ? " in " + (loose ? "loose" : "tight") + " list" : "") + ", expected `" + expectedSpaces + "` " + (0, import_pluralize.default)("space", expectedSpaces) + ", " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
						ancestors: [
							...parents,
							node,
							child
						],
						place: headStart
					});
				}
			}
		}
	});
});

// node_modules/remark-lint-no-blockquote-without-marker/index.js
const remarkLintNoBlockquoteWithoutMarker = lintRule({
	origin: "remark-lint:no-blockquote-without-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme"
}, function(tree, file) {
	const value = String(file);
	const loc = location(file);
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "paragraph") return;
		let expected = 0;
		for (const parent of parents) if (parent.type === "blockquote") expected++;
		else if (parent.type === "containerDirective" || parent.type === "footnoteDefinition" || parent.type === "list" || parent.type === "listItem" || parent.type === "root") {} else return SKIP;
		if (!expected) return SKIP;
		const end = pointEnd(node);
		const start = pointStart(node);
		if (!end || !start) return SKIP;
		let line = start.line;
		while (++line <= end.line) {
			const lineStart = loc.toOffset({
				line,
				column: 1
			});
			/* @__PURE__ */ ok(lineStart !== void 0);
			let actual = 0;
			let index = lineStart;
			while (index < value.length) {
				const code = value.charCodeAt(index);
				if (code === 9 || code === 32) {} else if (code === 62) actual++;
				else break;
				index++;
			}
			const point = loc.toPoint(index);
			/* @__PURE__ */ ok(point);
			const difference = expected - actual;
			if (difference) file.message("Unexpected `" + actual + "` block quote " + (0, import_pluralize.default)("marker", actual) + " before paragraph line, expected `" + expected + "` " + (0, import_pluralize.default)("marker", expected) + ", add `" + difference + "` " + (0, import_pluralize.default)("marker", difference), {
				ancestors: [...parents, node],
				place: point
			});
		}
	});
});

// node_modules/remark-lint-no-duplicate-definitions/index.js
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule({
	origin: "remark-lint:no-duplicate-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
}, function(tree, file) {
	const definitions = /* @__PURE__ */ new Map();
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		const [map, identifier] = node.type === "definition" ? [definitions, node.identifier] : node.type === "footnoteDefinition" ? [footnoteDefinitions, node.identifier] : empty;
		if (map && identifier && node.position) {
			const ancestors = [...parents, node];
			const duplicateAncestors = map.get(identifier);
			if (duplicateAncestors) {
				const duplicate = duplicateAncestors.at(-1);
				/* @__PURE__ */ ok(duplicate);
				file.message("Unexpected " + (node.type === "footnoteDefinition" ? "footnote " : "") + "definition with an already defined identifier (`" + identifier + "`), expected unique identifiers", {
					ancestors,
					cause: new VFileMessage("Identifier already defined here", {
						ancestors: duplicateAncestors,
						place: duplicate.position,
						source: "remark-lint",
						ruleId: "no-duplicate-definitions"
					}),
					place: node.position
				});
			}
			map.set(identifier, ancestors);
		}
	});
});

// node_modules/remark-lint-no-heading-content-indent/index.js
const remarkLintNoHeadingContentIndent = lintRule({
	origin: "remark-lint:no-heading-content-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme"
}, function(tree, file) {
	const value = String(file);
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "heading") return;
		const start = pointStart(node);
		const end = pointEnd(node);
		if (!end || !start || typeof end.offset !== "number" || typeof start.offset !== "number") return;
		let index = start.offset;
		let code = value.charCodeAt(index);
		let found = false;
		while (value.charCodeAt(index) === 35) {
			index++;
			found = true;
		}
		const from = index;
		code = value.charCodeAt(index);
		while (code === 9 || code === 32) code = value.charCodeAt(++index);
		const size = index - from;
		if (found && size > 1) file.message("Unexpected `" + size + "` " + (0, import_pluralize.default)("space", size) + " between hashes and content, expected `1` space, remove `" + (size - 1) + "` " + (0, import_pluralize.default)("space", size - 1), {
			ancestors: [...parents, node],
			place: {
				line: start.line,
				column: start.column + (index - start.offset),
				offset: start.offset + (index - start.offset)
			}
		});
		const contentStart = index;
		index = end.offset;
		code = value.charCodeAt(index - 1);
		while (code === 9 || code === 32) {
			index--;
			code = value.charCodeAt(index - 1);
		}
		let endFound = false;
		while (value.charCodeAt(index - 1) === 35) {
			index--;
			endFound = true;
		}
		const endFrom = index;
		code = value.charCodeAt(index - 1);
		while (code === 9 || code === 32) {
			index--;
			code = value.charCodeAt(index - 1);
		}
		const endSize = endFrom - index;
		if (endFound && index > contentStart && endSize > 1) file.message("Unexpected `" + endSize + "` " + (0, import_pluralize.default)("space", endSize) + " between content and hashes, expected `1` space, remove `" + (endSize - 1) + "` " + (0, import_pluralize.default)("space", endSize - 1), {
			ancestors: [...parents, node],
			place: {
				line: end.line,
				column: end.column - (end.offset - endFrom),
				offset: end.offset - (end.offset - endFrom)
			}
		});
	});
});

// node_modules/remark-lint-no-literal-urls/index.js
const defaultHttp = "http://";
const defaultMailto = "mailto:";
const remarkLintNoLiteralUrls = lintRule({
	origin: "remark-lint:no-literal-urls",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme"
}, function(tree, file) {
	const value = String(file);
	visitParents(tree, "link", function(node, parents) {
		const start = pointStart(node);
		if (!start || typeof start.offset !== "number") return;
		const raw = toString(node);
		let protocol;
		let otherwiseFine = false;
		if (raw === node.url) otherwiseFine = true;
		else if (defaultHttp + raw === node.url) protocol = defaultHttp;
		else if (defaultMailto + raw === node.url) protocol = defaultMailto;
		if ((protocol || otherwiseFine) && !asciiPunctuation(value.charCodeAt(start.offset))) file.message("Unexpected GFM autolink literal, expected regular autolink, add " + (protocol ? "`<" + protocol + "`" : "`<`") + " before and `>` after", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/remark-lint-no-shortcut-reference-image/index.js
const remarkLintNoShortcutReferenceImage = lintRule({
	origin: "remark-lint:no-shortcut-reference-image",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme"
}, function(tree, file) {
	visitParents(tree, "imageReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/remark-lint-no-shortcut-reference-link/index.js
const remarkLintNoShortcutReferenceLink = lintRule({
	origin: "remark-lint:no-shortcut-reference-link",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme"
}, function(tree, file) {
	visitParents(tree, "linkReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/collapse-white-space/index.js
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
function replaceSpace() {
	return " ";
}
function trimFactory(replace) {
	return dropOrReplace;
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}

// node_modules/remark-lint-no-undefined-references/index.js
const emptyOptions = {};
const emptyAllow = [];
const lineEndingExpression = /(\r?\n|\r)[\t ]*(>[\t ]*)*/g;
const remarkLintNoUndefinedReferences = lintRule({
	origin: "remark-lint:no-undefined-references",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-undefined-references#readme"
}, function(tree, file, options) {
	const settings = options || emptyOptions;
	const allow = settings.allow || emptyAllow;
	const allowShortcutLink = settings.allowShortcutLink || false;
	const value = String(file);
	const toPoint = location(file).toPoint;
	const definitionIdentifiers = /* @__PURE__ */ new Set();
	const footnoteDefinitionIdentifiers = /* @__PURE__ */ new Set();
	const regexes = [];
	const strings = /* @__PURE__ */ new Set();
	const phrasingStacks = [];
	let index = -1;
	while (++index < allow.length) {
		const value = allow[index];
		if (typeof value === "string") strings.add(normalizeIdentifier(value));
		else if (typeof value === "object" && "source" in value) regexes.push(new RegExp(value.source, value.flags ?? "i"));
	}
	visitParents(tree, function(node, parents) {
		if (node.type === "definition") definitionIdentifiers.add(normalizeIdentifier(node.identifier));
		if (node.type === "footnoteDefinition") footnoteDefinitionIdentifiers.add(normalizeIdentifier(node.identifier));
		if (node.type === "heading" || node.type === "paragraph" || node.type === "tableCell") phrasingStacks.push([...parents, node]);
	});
	for (const ancestors of phrasingStacks) findInPhrasingContainer(ancestors);
	function findInPhrasingContainer(ancestors) {
		const bracketRanges = [];
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok("children" in node);
		for (const child of node.children) if (child.type === "text") findRangesInText(bracketRanges, [...ancestors, child]);
		else if ("children" in child) findInPhrasingContainer([...ancestors, child]);
		for (const range of bracketRanges) handleRange(range);
	}
	function findRangesInText(ranges, ancestors) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		const end = pointEnd(node);
		const start = pointStart(node);
		if (!end || !start || typeof start.offset !== "number" || typeof end.offset !== "number") return;
		const source = value.slice(start.offset, end.offset);
		const lines = [[start.offset, ""]];
		let last = 0;
		lineEndingExpression.lastIndex = 0;
		let match = lineEndingExpression.exec(source);
		while (match) {
			const index = match.index;
			const lineTuple = lines.at(-1);
			/* @__PURE__ */ ok(lineTuple);
			lineTuple[1] = source.slice(last, index);
			last = index + match[0].length;
			lines.push([start.offset + last, ""]);
			match = lineEndingExpression.exec(source);
		}
		const lineTuple = lines.at(-1);
		/* @__PURE__ */ ok(lineTuple);
		lineTuple[1] = source.slice(last);
		for (const lineTuple of lines) {
			const [lineStart, line] = lineTuple;
			let index = 0;
			while (index < line.length) {
				const code = line.charCodeAt(index);
				if (code === 91) {
					ranges.push([ancestors, [lineStart + index]]);
					index++;
				} else if (code === 92) {
					const next = line.charCodeAt(index + 1);
					index++;
					if (next === 91 || next === 93) index++;
				} else if (code === 93) {
					const bracketInfo = ranges.at(-1);
					if (!bracketInfo) index++;
					else if (line.charCodeAt(index + 1) === 91 && bracketInfo[1].length !== 3) {
						index++;
						bracketInfo[1].push(lineStart + index, lineStart + index);
						index++;
					} else {
						index++;
						bracketInfo[1].push(lineStart + index);
						handleRange(bracketInfo);
						ranges.pop();
					}
				} else index++;
			}
		}
	}
	function handleRange(bracketRange) {
		const [ancestors, range] = bracketRange;
		if (range.length === 1) return;
		if (range.length === 3) range.length = 2;
		if (range.length === 2 && range[0] + 2 === range[1]) return;
		const label = value.charCodeAt(range[0] - 1) === 33 ? "image" : value.charCodeAt(range[0] + 1) === 94 ? "footnote" : "link";
		const offset = range.length === 4 && range[2] + 2 !== range[3] ? 2 : 0;
		let id = normalizeIdentifier(collapseWhiteSpace(value.slice(range[0 + offset] + 1, range[1 + offset] - 1), {
			style: "html",
			trim: true
		}));
		let defined = definitionIdentifiers;
		if (label === "footnote") {
			/* c8 ignore next -- bit superfluous to test. */
			if (id.includes(" ")) return;
			defined = footnoteDefinitionIdentifiers;
			id = id.slice(1);
		}
		if (allowShortcutLink && range.length === 2 || defined.has(id) || strings.has(id) || regexes.some(function(regex) {
			return regex.test(id);
		})) return;
		const start = toPoint(range[0]);
		const end = toPoint(range[range.length - 1]);
		if (end && start) file.message("Unexpected reference to undefined definition, expected corresponding definition (`" + id.toLowerCase() + "`) for " + (label === "image" ? "an" : "a") + " " + label + " or escaped opening bracket (`\\[`) for regular text", {
			ancestors,
			place: {
				start,
				end
			}
		});
	}
});

// node_modules/remark-lint-no-unused-definitions/index.js
const remarkLintNoUnusedDefinitions = lintRule({
	origin: "remark-lint:no-unused-definitions",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme"
}, function(tree, file) {
	const footnoteDefinitions = /* @__PURE__ */ new Map();
	const definitions = /* @__PURE__ */ new Map();
	visitParents(tree, function(node, parents) {
		if ("identifier" in node) {
			const map = node.type === "footnoteDefinition" || node.type === "footnoteReference" ? footnoteDefinitions : definitions;
			let entry = map.get(node.identifier);
			if (!entry) {
				entry = {
					ancestors: void 0,
					used: false
				};
				map.set(node.identifier, entry);
			}
			if (node.type === "definition" || node.type === "footnoteDefinition") entry.ancestors = [...parents, node];
			else if (node.type === "imageReference" || node.type === "linkReference" || node.type === "footnoteReference") entry.used = true;
		}
	});
	const entries = [...footnoteDefinitions.values(), ...definitions.values()];
	for (const entry of entries) if (!entry.used) {
		/* @__PURE__ */ ok(entry.ancestors);
		const node = entry.ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "footnoteDefinition" || node.type === "definition");
		if (node.position) {
			const prefix = node.type === "footnoteDefinition" ? "footnote " : "";
			file.message("Unexpected unused " + prefix + "definition, expected no definition or one or more " + prefix + "references to `" + node.identifier + "`", {
				ancestors: entry.ancestors,
				place: node.position
			});
		}
	}
});

// node_modules/remark-preset-lint-recommended/index.js
const remarkPresetLintRecommended = { plugins: [
	remarkLint,
	remarkLintFinalNewline,
	remarkLintListItemBulletIndent,
	[remarkLintListItemIndent, "one"],
	remarkLintNoBlockquoteWithoutMarker,
	remarkLintNoLiteralUrls,
	[remarkLintOrderedListMarkerStyle, "."],
	remarkLintHardBreakSpaces,
	remarkLintNoDuplicateDefinitions,
	remarkLintNoHeadingContentIndent,
	remarkLintNoShortcutReferenceImage,
	remarkLintNoShortcutReferenceLink,
	remarkLintNoUndefinedReferences,
	remarkLintNoUnusedDefinitions
] };

export { remarkPresetLintRecommended as default };