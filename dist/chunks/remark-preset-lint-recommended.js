import { i as __toESM } from "./rolldown-runtime.js";
import { a as lintRule, c as phrasing, n as pointEnd, o as require_pluralize, r as pointStart, s as remarkLint, t as remarkLintOrderedListMarkerStyle } from "./remark-lint-ordered-list-marker-style.js";
import { _ as ok, d as asciiPunctuation, t as VFileMessage } from "./lib.js";
import { a as visitParents, i as SKIP, n as location, r as visit } from "./lib2.js";
import { n as toString, t as normalizeIdentifier } from "./micromark-util-normalize-identifier.js";

// node_modules/remark-lint-final-newline/index.js
/**
* remark-lint rule to warn when a final line ending is missing.
*
* ## What is this?
*
* This package checks the final line ending.
*
* ## When should I use this?
*
* You can use this package to check final line endings.
*
* ## API
*
* ### `unified().use(remarkLintFinalNewline)`
*
* Warn when a final line ending is missing.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Turn this rule on.
* See [StackExchange][] for more info.
*
* ## Fix
*
* [`remark-stringify`](https://github.com/remarkjs/remark/tree/main/packages/remark-stringify)
* always adds final line endings.
*
* [api-remark-lint-final-newline]: #unifieduseremarklintfinalnewline
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [stackexchange]: https://unix.stackexchange.com/questions/18743
*
* ## Examples
*
* ##### `ok.md`
*
* ###### In
*
* ```markdown
* Mercury␊
* ```
*
* ###### Out
*
* No messages.
*
* ##### `not-ok.md`
*
* ###### In
*
* ```markdown
* Mercury␀
* ```
*
* ###### Out
*
* ```text
* 1:8: Unexpected missing final newline character, expected line feed (`\n`) at end of file
* ```
*
* @module final-newline
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintFinalNewline = lintRule(
	{
		origin: "remark-lint:final-newline",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		const value = String(file);
		const end = location(file).toPoint(value.length);
		const last = value.length - 1;
		/* @__PURE__ */ ok(end);
		if (last !== -1 && value.charAt(last) !== "\n") file.message("Unexpected missing final newline character, expected line feed (`\\n`) at end of file", end);
	}
);

// node_modules/remark-lint-hard-break-spaces/index.js
/**
* remark-lint rule to warn when spaces are used for hard breaks.
* Either optionally spaces at all,
* or more spaces than the needed 2.
*
* ## What is this?
*
* This package checks whitespace hard breaks.
*
* ## When should I use this?
*
* You can use this package to check that the spaces in hard breaks are
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintHardBreakSpaces[, options])`
*
* Warn when more spaces are used than needed for hard breaks.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either a preferred indent or whether to detect the first style
*   and warn for further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allowSpaces` (`boolean`, default: `true`)
*   — allow trailing space hard breaks at all;
*   use escape hard breaks otherwise
*
* ## Recommendation
*
* Less than two spaces do not create a hard breaks and more than two spaces
* have no effect.
* Due to this, it’s recommended to turn this rule on.
*
* With CommonMark,
* it is now possible to use a backslash (`\`) at the end of a line to create a
* hard break.
* It is now recommended to pass `allowSpaces: false`.
*
* [api-options]: #options
* [api-remark-lint-hard-break-spaces]: #unifieduseremarklinthardbreakspaces-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module hard-break-spaces
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from\
*   the Sun.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠␠
*   and the smallest in the Solar System.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:45-2:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": {"allowSpaces": false}, "label": "input", "name": "escape.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from the\
*   Sun.
* @example
*   {"config": {"allowSpaces": false}, "label": "output", "name": "escape.md"}
*
*   1:45-2:1: Unexpected `2` spaces for hard break, expected escape
*
* @example
*   {"gfm": true, "label": "input", "name": "containers.md"}
*
*   [^mercury]:
*       > * > * **Mercury** is the first planet from the Sun␠␠␠
*       >   >   and the smallest in the Solar System.
* @example
*   {"gfm": true, "label": "output", "name": "containers.md"}
*
*   2:57-3:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected object
*
* @example
*   {"config": {"allowSpaces": "🌍"}, "label": "output", "name": "not-ok-options-field.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.allowSpaces`, expected `boolean`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowSpaces]
*   Allow trailing space hard breaks at all (default: `false`).
*   Use escape hard breaks otherwise
*/
const remarkLintHardBreakSpaces = lintRule(
	{
		origin: "remark-lint:hard-break-spaces",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
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
	}
);

// node_modules/remark-lint-list-item-bullet-indent/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
/**
* remark-lint rule to warn when list item markers are indented.
*
* ## What is this?
*
* This package checks indentation before list item markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of list items is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemBulletIndent)`
*
* Warn when list item markers are indented.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* There is no specific handling of indented list items in markdown.
* While it is possible to use an indent to align ordered lists on their marker:
*
* ```markdown
*   1. Mercury
*  10. Venus
* 100. Earth
* ```
*
* …such a style is uncommon and hard to maintain as adding a 10th item
* means 9 other items have to change (more arduous while unlikely would be
* the 100th item).
* So it is recommended to not indent items and to turn this rule on.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats all items without
* indent.
*
* [api-remark-lint-list-item-bullet-indent]: #unifieduseremarklintlistitembulletindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-bullet-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   Mercury.
*
*   * Venus.
*   * Earth.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   Mercury.
*
*   ␠* Venus.
*   ␠* Earth.
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:2: Unexpected `1` space before list item, expected `0` spaces, remove them
*   4:2: Unexpected `1` space before list item, expected `0` spaces, remove them
*/
const remarkLintListItemBulletIndent = lintRule(
	{
		origin: "remark-lint:list-item-bullet-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-bullet-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
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
	}
);

// node_modules/remark-lint-list-item-indent/index.js
/**
* remark-lint rule to warn when the whitespace after list item markers violate
* a given style.
*
* ## What is this?
*
* This package checks the style of whitespace after list item markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of whitespace after list
* item markers and before content is consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemIndent[, options])`
*
* Warn when the whitespace after list item markers violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'one'`)
*   — preferred style
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* * `'mixed'`
*   — prefer `'one'` for tight lists and `'tab'` for loose lists
* * `'one'`
*   — prefer the size of the bullet and a single space
* * `'tab'`
*   — prefer the size of the bullet and a single space to the next tab stop
*
* ###### Type
*
* ```ts
* type Options = 'mixed' | 'one' | 'tab'
* ```
*
* ## Recommendation
*
* First some background.
* The number of spaces that occur after list markers (`*`, `-`, and `+` for
* unordered lists and `.` and `)` for unordered lists) and before the content
* on the first line,
* defines how much indentation can be used for further lines.
* At least one space is required and up to 4 spaces are allowed.
* If there is no further content after the marker then it’s a blank line which
* is handled as if there was one space.
* If there are 5 or more spaces and then content then it’s also seen as one
* space and the rest is seen as indented code.
*
* Regardless of ordered and unordered,
* there are two kinds of lists in markdown,
* tight and loose.
* Lists are tight by default but if there is a blank line between two list
* items or between two blocks inside an item,
* that turns the whole list into a loose list.
* When turning markdown into HTML,
* paragraphs in tight lists are not wrapped in `<p>` tags.
*
* How indentation of lists works in markdown has historically been a mess,
* especially with how they interact with indented code.
* CommonMark made that a *lot* better,
* but there remain (documented but complex) edge cases and some behavior
* intuitive.
* Due to this, `'tab'` works the best in most markdown parsers *and* in
* CommonMark.
* Currently the situation between markdown parsers is better,
* so the default `'one'`,
* which seems to be the most common style used by authors,
* is okay.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] uses `listItemIndent: 'one'`
* by default.
* `listItemIndent: 'mixed'` or `listItemIndent: 'tab'` is also supported.
*
* [api-options]: #options
* [api-remark-lint-list-item-indent]: #unifieduseremarklintlistitemindent-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "mixed", "name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "mixed", "label": "input", "name": "not-ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "mixed", "label": "output", "name": "not-ok.md"}
*
*   1:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
*   2:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
*   4:9: Unexpected `4` spaces between list item marker and content in tight list, expected `1` space, remove `3` spaces
*   7:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
*   12:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
*
* @example
*   {"config": "one", "name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "one", "label": "input", "name": "not-ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "one", "label": "output", "name": "not-ok.md"}
*
*   1:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   2:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   4:9: Unexpected `4` spaces between list item marker and content, expected `1` space, remove `3` spaces
*   7:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   12:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*
* @example
*   {"config": "tab", "name": "ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "tab", "label": "input", "name": "not-ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "tab", "label": "output", "name": "not-ok.md"}
*
*   1:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   2:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   4:6: Unexpected `1` space between list item marker and content, expected `4` spaces, add `3` spaces
*   7:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   12:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'mixed'`, `'one'`, or `'tab'`
*
* @example
*   {"config": "mixed", "gfm": true, "label": "input", "name": "gfm.md"}
*
*   *␠[x] Mercury.
*
*   1.␠␠[ ] Venus.
*
*   2.␠␠[ ] Earth.
*
* @example
*   {"config": "one", "gfm": true, "name": "gfm.md"}
*
*   *␠[x] Mercury.
*
*   1.␠[ ] Venus.
*
*   2.␠[ ] Earth.
*
* @example
*   {"config": "tab", "gfm": true, "name": "gfm.md"}
*
*   *␠␠␠[x] Mercury.
*
*   1.␠␠[ ] Venus.
*
*   2.␠␠[ ] Earth.
*
* @example
*   {"config": "mixed", "name": "loose-tight.md"}
*
*   Loose lists have blank lines between items:
*
*   *␠␠␠Mercury.
*
*   *␠␠␠Venus.
*
*   …or between children of items:
*
*   1.␠␠Earth.
*
*   ␠␠␠␠Earth is the third planet from the Sun and the only astronomical
*   ␠␠␠␠object known to harbor life.
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'mixed' | 'one' | 'tab'} Options
*   Configuration.
*/
const remarkLintListItemIndent = lintRule(
	{
		origin: "remark-lint:list-item-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='one']
	*   Configuration (default: `'one'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Options} */
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
	}
);

// node_modules/remark-lint-no-blockquote-without-marker/index.js
/**
* remark-lint rule to warn for lazy lines in block quotes.
*
* ## What is this?
*
* This package checks the style of block quotes.
*
* ## When should I use this?
*
* You can use this package to check that the style of block quotes is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoBlockquoteWithoutMarker)`
*
* Warn for lazy lines in block quotes.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Rules around lazy lines are not straightforward and visually confusing,
* so it’s recommended to start each line with a `>`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] adds `>` markers to every line
* in a block quote.
*
* [api-remark-lint-no-blockquote-without-marker]: #unifieduseremarklintnoblockquotewithoutmarker
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-blockquote-without-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   > Mercury,
*   > Venus,
*   > and Earth.
*
*   Mars.
*
* @example
*   {"name": "ok-tabs.md"}
*
*   >␉Mercury,
*   >␉Venus,
*   >␉and Earth.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   > Mercury,
*   Venus,
*   > and Earth.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*
* @example
*   {"label": "input", "name": "not-ok-tabs.md"}
*
*   >␉Mercury,
*   ␉Venus,
*   and Earth.
* @example
*   {"label": "output", "name": "not-ok-tabs.md"}
*
*   2:2: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   3:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*
* @example
*   {"label": "input", "name": "containers.md"}
*
*   * > Mercury and
*   Venus.
*
*   > * Mercury and
*     Venus.
*
*   * > * Mercury and
*       Venus.
*
*   > * > Mercury and
*         Venus.
*
*   ***
*
*   > * > Mercury and
*   >     Venus.
* @example
*   {"label": "output", "name": "containers.md"}
*
*   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   5:3: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   8:5: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   11:7: Unexpected `0` block quote markers before paragraph line, expected `2` markers, add `2` markers
*   16:7: Unexpected `1` block quote marker before paragraph line, expected `2` markers, add `1` marker
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-directive'
*/
const remarkLintNoBlockquoteWithoutMarker = lintRule(
	{
		origin: "remark-lint:no-blockquote-without-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
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
	}
);

// node_modules/remark-lint-no-duplicate-definitions/index.js
/**
* remark-lint rule to warn when identifiers are defined multiple times.
*
* ## What is this?
*
* This package checks that defined identifiers are unique.
*
* ## When should I use this?
*
* You can use this package to check that definitions are useful.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateDefinitions)`
*
* Warn when identifiers are defined multiple times.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* It’s a mistake when the same identifier is defined multiple times.
*
* [api-remark-lint-no-duplicate-definitions]: #unifieduseremarklintnoduplicatedefinitions
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-definitions
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [venus]: https://example.com/venus/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [mercury]: https://example.com/venus/
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:1-2:38: Unexpected definition with an already defined identifier (`mercury`), expected unique identifiers
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury].
*
*   [^mercury]:
*     Mercury is the first planet from the Sun and the smallest in the Solar
*     System.
*
*   [^mercury]:
*     Venus is the second planet from the Sun.
*
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   7:1-7:12: Unexpected footnote definition with an already defined identifier (`mercury`), expected unique identifiers
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/** @type {ReadonlyArray<never>} */
const empty = [];
const remarkLintNoDuplicateDefinitions = lintRule(
	{
		origin: "remark-lint:no-duplicate-definitions",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-definitions#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, Array<Nodes>>} */
		const definitions = /* @__PURE__ */ new Map();
		/** @type {Map<string, Array<Nodes>>} */
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
	}
);

// node_modules/remark-lint-no-heading-content-indent/index.js
/**
* remark-lint rule to warn when extra whitespace is used between hashes and
* content in headings.
*
* ## What is this?
*
* This package checks whitespace between hashes and content.
*
* ## When should I use this?
*
* You can use this package to check that headings are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoHeadingContentIndent)`
*
* Warn when extra whitespace is used between hashes and content in headings.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* One space is required and more than one space has no effect.
* Due to this, it’s recommended to turn this rule on.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats headings with one space.
*
* [api-remark-lint-no-heading-content-indent]: #unifieduseremarklintnoheadingcontentindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-heading-content-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   #␠Mercury
*
*   ##␠Venus␠##
*
*   ␠␠##␠Earth
*
*   Setext headings are not affected:
*
*   ␠Mars
*   =====
*
*   ␠Jupiter
*   --------
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   #␠␠Mercury
*
*   ##␠Venus␠␠##
*
*   ␠␠##␠␠␠Earth
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
*   3:11: Unexpected `2` spaces between content and hashes, expected `1` space, remove `1` space
*   5:8: Unexpected `3` spaces between hashes and content, expected `1` space, remove `2` spaces
*
* @example
*   {"label": "input", "name": "empty-heading.md"}
*
*   #␠␠
* @example
*   {"label": "output", "name": "empty-heading.md"}
*
*   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoHeadingContentIndent = lintRule(
	{
		origin: "remark-lint:no-heading-content-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
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
	}
);

// node_modules/remark-lint-no-literal-urls/index.js
/**
* remark-lint rule to warn when GFM autolink literals are used.
*
* ## What is this?
*
* This package checks that regular autolinks or full links are used.
* Literal autolinks is a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that links are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoLiteralUrls)`
*
* Warn when GFM autolink literals are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* GFM autolink literals (just a raw URL) are a feature enabled by GFM.
* They don’t work everywhere.
* So,
* it’s recommended to instead use regular autolinks (`<https://url>`) or full
* links (`[text](url)`).
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] never generates GFM autolink
* literals.
* It always generates regular autolinks or full links.
*
* [api-remark-lint-no-literal-urls]: #unifieduseremarklintnoliteralurls
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-literal-urls
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   <https://example.com/mercury/>
*
*   ![Venus](http://example.com/venus/).
*
* @example
*   {"name": "not-ok.md", "label": "input", "gfm": true}
*
*   https://example.com/mercury/
*
*   www.example.com/venus/
*
*   earth@mars.planets
*
* @example
*   {"name": "not-ok.md", "label": "output", "gfm": true}
*
*   1:1-1:29: Unexpected GFM autolink literal, expected regular autolink, add `<` before and `>` after
*   3:1-3:23: Unexpected GFM autolink literal, expected regular autolink, add `<http://` before and `>` after
*   5:1-5:19: Unexpected GFM autolink literal, expected regular autolink, add `<mailto:` before and `>` after
*/
/**
* @import {Root} from 'mdast'
*/
const defaultHttp = "http://";
const defaultMailto = "mailto:";
const remarkLintNoLiteralUrls = lintRule(
	{
		origin: "remark-lint:no-literal-urls",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, "link", function(node, parents) {
			const start = pointStart(node);
			if (!start || typeof start.offset !== "number") return;
			const raw = toString(node);
			/** @type {string | undefined} */
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
	}
);

// node_modules/remark-lint-no-shortcut-reference-image/index.js
/**
* remark-lint rule to warn when shortcut reference images are used.
*
* ## What is this?
*
* This package checks that collapsed or full reference images are used.
*
* ## When should I use this?
*
* You can use this package to check that references are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoShortcutReferenceImage)`
*
* Warn when shortcut reference images are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Shortcut references use an implicit style that looks a lot like something
* that could occur as plain text instead of syntax.
* In some cases,
* plain text is intended instead of an image.
* So it’s recommended to use collapsed or full references instead.
*
* [api-remark-lint-no-shortcut-reference-image]: #unifieduseremarklintnoshortcutreferenceimage
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-shortcut-reference-image
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   ![Mercury][]
*
*   [mercury]: /mercury.png
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ![Mercury]
*
*   [mercury]: /mercury.png
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:11: Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoShortcutReferenceImage = lintRule(
	{
		origin: "remark-lint:no-shortcut-reference-image",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, "imageReference", function(node, parents) {
			if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-no-shortcut-reference-link/index.js
/**
* remark-lint rule to warn when shortcut reference links are used.
*
* ## What is this?
*
* This package checks that collapsed or full reference links are used.
*
* ## When should I use this?
*
* You can use this package to check that references are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoShortcutReferenceLink)`
*
* Warn when shortcut reference links are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Shortcut references use an implicit style that looks a lot like something
* that could occur as plain text instead of syntax.
* In some cases,
* plain text is intended instead of a link.
* So it’s recommended to use collapsed or full references instead.
*
* [api-remark-lint-no-shortcut-reference-link]: #unifieduseremarklintnoshortcutreferencelink
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-shortcut-reference-link
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [Mercury][]
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [Mercury]
*
*   [mercury]: https://example.com/mercury/
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:10: Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoShortcutReferenceLink = lintRule(
	{
		origin: "remark-lint:no-shortcut-reference-link",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, "linkReference", function(node, parents) {
			if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/collapse-white-space/index.js
/**
* @typedef {'html'|'js'} Style
*
* @typedef Options
*   Configuration.
* @property {Style} [style='js']
*   Style of white space to support.
* @property {boolean} [preserveLineEndings=false]
*   Whether to collapse white space containing a line ending to that line
*   ending.
*   The default is to collapse to a single space.
* @property {boolean} [trim=false]
*   Whether to drop white space at the start and end of `value`.
*   The default is to keep it.
*/
const js = /\s+/g;
const html = /[\t\n\v\f\r ]+/g;
/**
* Collapse white space.
*
* @param {string} value
*   Value to collapse white space in.
* @param {Style|Options} [options='js']
*   Configuration.
* @returns {string}
*   Value with collapsed white space.
*/
function collapseWhiteSpace(value, options) {
	if (!options) options = {};
	else if (typeof options === "string") options = { style: options };
	const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
	return String(value).replace(options.style === "html" ? html : js, options.trim ? trimFactory(replace) : replace);
}
/**
* Replace white space with a line ending as that line ending and otherwise a
* space.
*
* @param {string} value
* @returns {string}
*/
function replaceLineEnding(value) {
	const match = /\r?\n|\r/.exec(value);
	return match ? match[0] : " ";
}
/**
* Replace white space with a space.
*
* @returns {string}
*/
function replaceSpace() {
	return " ";
}
/**
* @param {(value: string) => string} replace
*/
function trimFactory(replace) {
	return dropOrReplace;
	/**
	* Replace white space with nothing if it starts or ends the string.
	* Calls `replace` otherwise.
	*
	* @param {string} value
	* @param {number} index
	* @param {string} all
	* @returns {string}
	*/
	function dropOrReplace(value, index, all) {
		return index === 0 || index + value.length === all.length ? "" : replace(value);
	}
}

// node_modules/remark-lint-no-undefined-references/index.js
/**
* remark-lint rule to warn when undefined definitions are referenced.
*
* ## What is this?
*
* This package checks that referenced definitions are defined.
*
* ## When should I use this?
*
* You can use this package to check for broken references.
*
* ## API
*
* ### `unified().use(remarkLintNoUndefinedReferences[, options])`
*
* Warn when undefined definitions are referenced.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allow` (`Array<RegExp | string>`, optional)
*   — list of values to allow between `[` and `]`
* * `allowShortcutLink` (`boolean`, default: `false`)
*   — allow shortcut references, which are just brackets such as `[text]`
*
* ## Recommendation
*
* Shortcut references use an implicit syntax that could also occur as plain
* text.
* To illustrate,
* it is reasonable to expect an author adding `[…]` to abbreviate some text
* somewhere in a document:
*
* ```markdown
* > Some […] quote.
* ```
*
* This isn’t a problem,
* but it might become one when an author later adds a definition:
*
* ```markdown
* Some new text […][].
*
* […]: #read-more
* ```
*
* The second author might expect only their newly added text to form a link,
* but their changes also result in a link for the text by the first author.
*
* [api-options]: #options
* [api-remark-lint-no-undefined-references]: #unifieduseremarklintnoundefinedreferences-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-undefined-references
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [Mercury][] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   Venus is the second planet from the [Sun.
*
*   Earth is the third planet from the \[Sun] and the only astronomical object
*   known to harbor life\.
*
*   Mars is the fourth planet from the Sun: [].
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [Mercury] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
*   [Earth][earth] is the third planet from the Sun and the only astronomical
*   object known to harbor life.
*
*   ![Mars] is the fourth planet from the Sun in the [Solar
*   System].
*
*   > Jupiter is the fifth planet from the Sun and the largest in the [Solar
*   > System][].
*
*   [Saturn][ is the sixth planet from the Sun and the second-largest
*   in the Solar System, after Jupiter.
*
*   [*Uranus*][] is the seventh planet from the Sun.
*
*   [Neptune][neptune][more] is the eighth and farthest planet from the Sun.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:10: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
*   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
*   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
*   9:2-9:8: Unexpected reference to undefined definition, expected corresponding definition (`mars`) for an image or escaped opening bracket (`\[`) for regular text
*   9:50-10:8: Unexpected reference to undefined definition, expected corresponding definition (`solar system`) for a link or escaped opening bracket (`\[`) for regular text
*   12:67-13:12: Unexpected reference to undefined definition, expected corresponding definition (`solar > system`) for a link or escaped opening bracket (`\[`) for regular text
*   15:1-15:9: Unexpected reference to undefined definition, expected corresponding definition (`saturn`) for a link or escaped opening bracket (`\[`) for regular text
*   18:1-18:13: Unexpected reference to undefined definition, expected corresponding definition (`*uranus*`) for a link or escaped opening bracket (`\[`) for regular text
*   20:1-20:19: Unexpected reference to undefined definition, expected corresponding definition (`neptune`) for a link or escaped opening bracket (`\[`) for regular text
*   20:19-20:25: Unexpected reference to undefined definition, expected corresponding definition (`more`) for a link or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"config": {"allow": ["…"]}, "name": "ok-allow.md"}
*
*   Mercury is the first planet from the Sun and the smallest in the Solar
*   System. […]
*
* @example
*   {"config": {"allow": [{"source": "^mer"}, "venus"]}, "name": "source.md"}
*
*   [Mercury][] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury] is the first planet from the Sun and the smallest in the
*   Solar System.
*
*   [^venus]:
*       **Venus** is the second planet from the Sun.
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   1:8-1:18: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a footnote or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm-table.md"}
*
*   | [Planet]          | [Radius]  |
*   | ----------------- | --------- |
*   | [Mercury]         | 2439.7 km |
*
*   [planet]: https://example.com/planet/
* @example
*   {"gfm": true, "label": "output", "name": "gfm-table.md"}
*
*   1:23-1:31: Unexpected reference to undefined definition, expected corresponding definition (`radius`) for a link or escaped opening bracket (`\[`) for regular text
*   3:3-3:12: Unexpected reference to undefined definition, expected corresponding definition (`mercury`) for a link or escaped opening bracket (`\[`) for regular text
*
* @example
*   {"config": {"allowShortcutLink": true}, "label": "input", "name": "allow-shortcut-link.md"}
*
*   [Mercury] is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   [Venus][] is the second planet from the Sun.
*
*   [Earth][earth] is the third planet from the Sun and the only astronomical object
*   known to harbor life.
* @example
*   {"config": {"allowShortcutLink": true}, "label": "output", "name": "allow-shortcut-link.md"}
*
*   4:1-4:10: Unexpected reference to undefined definition, expected corresponding definition (`venus`) for a link or escaped opening bracket (`\[`) for regular text
*   6:1-6:15: Unexpected reference to undefined definition, expected corresponding definition (`earth`) for a link or escaped opening bracket (`\[`) for regular text
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {ReadonlyArray<RegExp | string> | null | undefined} [allow]
*   List of values to allow between `[` and `]` (optional)
* @property {boolean | null | undefined} [allowShortcutLink]
*   Allow shortcut references, which are just brackets such as `[text]`
*   (`boolean`, default: `false`)
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
/** @type {ReadonlyArray<RegExp | string>} */
const emptyAllow = [];
const lineEndingExpression = /(\r?\n|\r)[\t ]*(>[\t ]*)*/g;
const remarkLintNoUndefinedReferences = lintRule(
	{
		origin: "remark-lint:no-undefined-references",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-undefined-references#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Readonly<Options> | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const settings = options || emptyOptions;
		const allow = settings.allow || emptyAllow;
		const allowShortcutLink = settings.allowShortcutLink || false;
		const value = String(file);
		const toPoint = location(file).toPoint;
		/** @type {Set<string>} */
		const definitionIdentifiers = /* @__PURE__ */ new Set();
		/** @type {Set<string>} */
		const footnoteDefinitionIdentifiers = /* @__PURE__ */ new Set();
		/** @type {Array<RegExp>} */
		const regexes = [];
		/** @type {Set<string>} */
		const strings = /* @__PURE__ */ new Set();
		/** @type {Array<Array<Nodes>>} */
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
		/**
		* @param {Array<Nodes>} ancestors
		*   Ancestors, the last of which a parent of phrasing nodes.
		* @returns {undefined}
		*   Nothing.
		*/
		function findInPhrasingContainer(ancestors) {
			/** @type {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} */
			const bracketRanges = [];
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok("children" in node);
			for (const child of node.children) if (child.type === "text") findRangesInText(bracketRanges, [...ancestors, child]);
			else if ("children" in child) findInPhrasingContainer([...ancestors, child]);
			for (const range of bracketRanges) handleRange(range);
		}
		/**
		* @param {Array<[ancestors: Array<Nodes>, brackets: Array<number>]>} ranges
		* @param {Array<Nodes>} ancestors
		*/
		function findRangesInText(ranges, ancestors) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			const end = pointEnd(node);
			const start = pointStart(node);
			if (!end || !start || typeof start.offset !== "number" || typeof end.offset !== "number") return;
			const source = value.slice(start.offset, end.offset);
			/** @type {Array<[number, string]>} */
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
		/**
		* @param {[ancestors: Array<Nodes>, brackets: Array<number>]} bracketRange
		*   Info.
		* @returns {undefined}
		*   Nothing.
		*/
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
	}
);

// node_modules/remark-lint-no-unused-definitions/index.js
/**
* remark-lint rule to warn when unreferenced definitions are used.
*
* ## What is this?
*
* This package checks that definitions are referenced.
*
* ## When should I use this?
*
* You can use this package to check definitions.
*
* ## API
*
* ### `unified().use(remarkLintNoUnusedDefinitions)`
*
* Warn when unreferenced definitions are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Unused definitions do not contribute anything, so they can be removed.
*
* [api-remark-lint-no-unused-definitions]: #unifieduseremarklintnounuseddefinitions
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-unused-definitions
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   [Mercury][]
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:40: Unexpected unused definition, expected no definition or one or more references to `mercury`
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   Mercury[^mercury] is a planet.
*
*   [^Mercury]:
*       **Mercury** is the first planet from the Sun and the smallest
*       in the Solar System.
*   [^Venus]:
*       **Venus** is the second planet from
*       the Sun.
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   6:1-8:13: Unexpected unused footnote definition, expected no definition or one or more footnote references to `venus`
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
const remarkLintNoUnusedDefinitions = lintRule(
	{
		origin: "remark-lint:no-unused-definitions",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-unused-definitions#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
		const footnoteDefinitions = /* @__PURE__ */ new Map();
		/** @type {Map<string, {ancestors: Array<Nodes> | undefined, used: boolean}>} */
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
	}
);

// node_modules/remark-preset-lint-recommended/index.js
/**
* Preset of remark-lint rules to warn for likely problems.
*
* ## What is this?
*
* This package is a preset containing `remark-lint` rules.
* Lint rules check markdown code style.
*
* ## When should I use this?
*
* You can use this package to check that markdown follows some best practices.
*
* ## API
*
* ### `unified().use(remarkPresetLintRecommended)`
*
* Check that markdown follows some best practices.
*
* You can reconfigure rules in the preset by using them afterwards with different
* options.
*
* [api-remark-preset-lint-recommended]: #unifieduseremarkpresetlintrecommended
*/
/**
* @import {Preset} from 'unified'
*/
/** @type {Preset} */
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