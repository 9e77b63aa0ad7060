import { i as __toESM } from "./rolldown-runtime.js";
import { a as lintRule, c as phrasing, i as position, n as pointEnd, o as require_pluralize, r as pointStart, s as remarkLint, t as remarkLintOrderedListMarkerStyle } from "./remark-lint-ordered-list-marker-style.js";
import { a as visitParents, i as SKIP } from "./lib2.js";
import { _ as ok, l as asciiDigit, t as VFileMessage } from "./lib.js";

// node_modules/remark-lint-blockquote-indentation/index.js
/**
* remark-lint rule to warn when block quotes are indented too much or
* too little.
*
* ## What is this?
*
* This package checks the “indent” of block quotes: the `>` (greater than)
* marker *and* the spaces before content.
*
* ## When should I use this?
*
* You can use this rule to check markdown code style.
*
* ## API
*
* ### `unified().use(remarkLintBlockquoteIndentation[, options])`
*
* Warn when block quotes are indented too much or too little.
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
* ###### Type
*
* ```ts
* type Options = number | 'consistent'
* ```
*
* ## Recommendation
*
* CommonMark specifies that when block quotes are used the `>` markers can be
* followed by an optional space.
* No space at all arguably looks rather ugly:
*
* ```markdown
* >Mars and
* >Venus.
* ```
*
* There is no specific handling of more that one space, so if 5 spaces were
* used after `>`, then indented code kicks in:
*
* ```markdown
* >     neptune()
* ```
*
* Due to this, it’s recommended to configure this rule with `2`.
*
* [api-options]: #options
* [api-remark-lint-blockquote-indentation]: #unifieduseremarklintblockquoteindentation-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module blockquote-indentation
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": 2, "name": "ok-2.md"}
*
*   > Mercury.
*
*   Venus.
*
*   > Earth.
*
* @example
*   {"config": 4, "name": "ok-4.md"}
*
*   >   Mercury.
*
*   Venus.
*
*   >   Earth.
*
* @example
*   { "name": "ok-tab.md"}
*
*   >␉Mercury.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   >  Mercury.
*
*   Venus.
*
*   >   Earth.
*
*   Mars.
*
*   > Jupiter
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   5:5: Unexpected `4` spaces between block quote marker and content, expected `3` spaces, remove `1` space
*   9:3: Unexpected `2` spaces between block quote marker and content, expected `3` spaces, add `1` space
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `number` or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {number | 'consistent'} Options
*   Configuration.
*/
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintBlockquoteIndentation = lintRule(
	{
		origin: "remark-lint:blockquote-indentation",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-blockquote-indentation#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/** @type {number | undefined} */
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
	}
);

// node_modules/remark-lint-checkbox-character-style/index.js
/**
* remark-lint rule to warn when list item checkboxes violate a given
* style.
*
* ## What is this?
*
* This package checks the character used in checkboxes.
*
* ## When should I use this?
*
* You can use this package to check that the style of GFM tasklists is
* consistent.
* Task lists are a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## API
*
* ### `unified().use(remarkLintCheckboxCharacterStyle[, options])`
*
* Warn when list item checkboxes violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either preferred values or whether to detect the first styles
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
* ###### Type
*
* ```ts
* type Options = Styles | 'consistent'
* ```
*
* ### `Styles`
*
* Styles (TypeScript type).
*
* ###### Fields
*
* * `checked` (`'X'`, `'x'`, or `'consistent'`, default: `'consistent'`)
*   — preferred style to use for checked checkboxes
* * `unchecked` (`'␉'` (a tab), `'␠'` (a space), or `'consistent'`, default:
*   `'consistent'`)
*   — preferred style to use for unchecked checkboxes
*
* ## Recommendation
*
* It’s recommended to set `options.checked` to `'x'` (a lowercase X) as it
* prevents an extra keyboard press and `options.unchecked` to `'␠'` (a space)
* to make all checkboxes align.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats checked checkboxes
* using `'x'` (lowercase X) and unchecked checkboxes using `'␠'` (a space).
*
* [api-options]: #options
* [api-remark-lint-checkbox-character-style]: #unifieduseremarklintcheckboxcharacterstyle-options
* [api-styles]: #styles
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module checkbox-character-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": {"checked": "x"}, "gfm": true, "name": "ok-x.md"}
*
*   - [x] Mercury.
*   - [x] Venus.
*
* @example
*   {"config": {"checked": "X"}, "gfm": true, "name": "ok-x-upper.md"}
*
*   - [X] Mercury.
*   - [X] Venus.
*
* @example
*   {"config": {"unchecked": " "}, "gfm": true, "name": "ok-space.md"}
*
*   - [ ] Mercury.
*   - [ ] Venus.
*   - [ ]␠␠
*   - [ ]
*
* @example
*   {"config": {"unchecked": "\t"}, "gfm": true, "name": "ok-tab.md"}
*
*   - [␉] Mercury.
*   - [␉] Venus.
*
* @example
*   {"label": "input", "gfm": true, "name": "not-ok-default.md"}
*
*   - [x] Mercury.
*   - [X] Venus.
*   - [ ] Earth.
*   - [␉] Mars.
* @example
*   {"label": "output", "gfm": true, "name": "not-ok-default.md"}
*
*   2:5: Unexpected checked checkbox value `X`, expected `x`
*   4:5: Unexpected unchecked checkbox value `\t`, expected ` `
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-option.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected an object or `'consistent'`
*
* @example
*   {"config": {"unchecked": "🌍"}, "label": "output", "name": "not-ok-option-unchecked.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.unchecked`, expected `'\t'`, `' '`, or `'consistent'`
*
* @example
*   {"config": {"checked": "🌍"}, "label": "output", "name": "not-ok-option-checked.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.checked`, expected `'X'`, `'x'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Styles | 'consistent'} Options
*   Configuration.
*
* @typedef Styles
*   Styles.
* @property {'X' | 'x' | 'consistent' | null | undefined} [checked='consistent']
*   Preferred style to use for checked checkboxes (default: `'consistent'`).
* @property {'\t' | ' ' | 'consistent' | null | undefined} [unchecked='consistent']
*   Preferred style to use for unchecked checkboxes (default: `'consistent'`).
*/
const remarkLintCheckboxCharacterStyle = lintRule(
	{
		origin: "remark-lint:checkbox-character-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-checkbox-character-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {'X' | 'x' | undefined} */
		let checkedExpected;
		/** @type {VFileMessage | undefined} */
		let checkedConsistentCause;
		/** @type {'\t' | ' ' | undefined} */
		let uncheckedExpected;
		/** @type {VFileMessage | undefined} */
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
	}
);

// node_modules/remark-lint-code-block-style/index.js
/**
* remark-lint rule to warn when code blocks violate a given style.
*
* ## What is this?
*
* This package checks the style of code blocks.
*
* ## When should I use this?
*
* You can use this package to check that the style of code blocks is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintCodeBlockStyle[, options])`
*
* Warn when code blocks violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = 'indented' | 'fenced'
* ```
*
* ## Recommendation
*
* Indentation in markdown is complex as lists and indented code interfere in
* unexpected ways.
* Fenced code has more features than indented code: it can specify a
* programming language.
* Since CommonMark took the idea of fenced code from GFM,
* fenced code became widely supported.
* Due to this, it’s recommended to configure this rule with `'fenced'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] always formats code blocks as
* fenced.
* Pass `fences: false` to only use fenced code blocks when they have a
* language and as indented code otherwise.
*
* [api-options]: #options
* [api-remark-lint-code-block-style]: #unifieduseremarklintcodeblockstyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module code-block-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "indented", "name": "ok-indented.md"}
*
*       venus()
*
*   Mercury.
*
*       earth()
*
* @example
*   {"config": "fenced", "name": "ok-fenced.md"}
*
*   ```
*   venus()
*   ```
*
*   Mercury.
*
*   ```
*   earth()
*   ```
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*       venus()
*
*   Mercury.
*
*   ```
*   earth()
*   ```
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   5:1-7:4: Unexpected fenced code block, expected indented code blocks
*
* @example
*   {"config": "indented", "label": "input", "name": "not-ok-indented.md"}
*
*   ```
*   venus()
*   ```
*
*   Mercury.
*
*   ```
*   earth()
*   ```
* @example
*   {"config": "indented", "label": "output", "name": "not-ok-indented.md"}
*
*   1:1-3:4: Unexpected fenced code block, expected indented code blocks
*   7:1-9:4: Unexpected fenced code block, expected indented code blocks
*
* @example
*   {"config": "fenced", "label": "input", "name": "not-ok-fenced.md"}
*
*       venus()
*
*   Mercury.
*
*       earth()
*
* @example
*   {"config": "fenced", "label": "output", "name": "not-ok-fenced.md"}
*
*   1:1-1:12: Unexpected indented code block, expected fenced code blocks
*   5:1-5:12: Unexpected indented code block, expected fenced code blocks
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'indented' | 'fenced'} Style
*   Styles.
*/
const remarkLintCodeBlockStyle = lintRule(
	{
		origin: "remark-lint:code-block-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-code-block-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Style | undefined} */
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
	}
);

// node_modules/remark-lint-emphasis-marker/index.js
/**
* remark-lint rule to warn when emphasis markers are inconsistent.
*
* ## What is this?
*
* This package checks the style of emphasis markers.
*
* ## When should I use this?
*
* You can use this package to check that emphasis is consistent.
*
* ## API
*
* ### `unified().use(remarkLintEmphasisMarker[, options])`
*
* Warn when emphasis markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '*' | '_'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Whether asterisks or underscores are used affects how and whether emphasis
* works.
* Underscores are sometimes used to represent normal underscores inside words,
* so there are extra rules in markdown to support that.
* Asterisks are not used in natural language,
* so they don’t need these rules,
* and thus can form emphasis in more cases.
* Asterisks can also be used as the marker of more constructs than underscores:
* lists.
* Due to having simpler parsing rules,
* looking more like syntax,
* and that they can be used for more constructs,
* it’s recommended to prefer asterisks.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats emphasis with
* asterisks by default.
* Pass `emphasis: '_'` to always use underscores.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-emphasis-marker]: #unifieduseremarklintemphasismarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module emphasis-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "*", "name": "ok-asterisk.md"}
*
*   *Mercury*.
*
* @example
*   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
*
*   _Mercury_.
*
* @example
*   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
*
*   1:1-1:10: Unexpected emphasis marker `_`, expected `*`
*
* @example
*   {"config": "_", "name": "ok-underscore.md"}
*
*   _Mercury_.
*
* @example
*   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
*
*   *Mercury*.
*
* @example
*   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
*
*   1:1-1:10: Unexpected emphasis marker `*`, expected `_`
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   *Mercury* and _Venus_.
*
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   1:15-1:22: Unexpected emphasis marker `_`, expected `*`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'*' | '_'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintEmphasisMarker = lintRule(
	{
		origin: "remark-lint:emphasis-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent`').
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
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
	}
);

// node_modules/remark-lint-fenced-code-marker/index.js
/**
* remark-lint rule to warn when fenced code markers are
* inconsistent.
*
* ## What is this?
*
* This package checks fenced code block markers.
*
* ## When should I use this?
*
* You can use this package to check that fenced code block markers are
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintFencedCodeMarker[, options])`
*
* Warn when fenced code markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '`' | '~'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Tildes are uncommon.
* So it’s recommended to configure this rule with ``'`'``.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats fenced code with grave
* accents by default.
* Pass `fence: '~'` to always use tildes.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-fenced-code-marker]: #unifieduseremarklintfencedcodemarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module fenced-code-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok-indented.md"}
*
*   Indented code blocks are not affected by this rule:
*
*       mercury()
*
* @example
*   {"config": "`", "name": "ok-tick.md"}
*
*   ```javascript
*   mercury()
*   ```
*
*   ```
*   venus()
*   ```
*
* @example
*   {"config": "~", "name": "ok-tilde.md"}
*
*   ~~~javascript
*   mercury()
*   ~~~
*
*   ~~~
*   venus()
*   ~~~
*
* @example
*   {"label": "input", "name": "not-ok-consistent-tick.md"}
*
*   ```javascript
*   mercury()
*   ```
*
*   ~~~
*   venus()
*   ~~~
* @example
*   {"label": "output", "name": "not-ok-consistent-tick.md"}
*
*   5:1-7:4: Unexpected fenced code marker `~`, expected `` ` ``
*
* @example
*   {"label": "input", "name": "not-ok-consistent-tilde.md"}
*
*   ~~~javascript
*   mercury()
*   ~~~
*
*   ```
*   venus()
*   ```
* @example
*   {"label": "output", "name": "not-ok-consistent-tilde.md"}
*
*   5:1-7:4: Unexpected fenced code marker `` ` ``, expected `~`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-incorrect.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected ``'`'``, `'~'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'`' | '~'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintFencedCodeMarker = lintRule(
	{
		origin: "remark-lint:fenced-code-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
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
	}
);

// node_modules/mdast-util-heading-style/lib/index.js
/**
* @typedef {import('mdast').Heading} Heading
*/
/**
* @typedef {'atx' | 'atx-closed' | 'setext'} Style
*   Style of heading.
*/
/**
* Get the heading style of a heading, optionally `relative` to a preferred
* style.
*
* This is because ATX headings with a depth of three or more could be
* considered setext.
*
* @param {Readonly<Heading>} node
*   Heading node to check.
* @param {Style | null | undefined} [relative]
*   Relative style (preferred style).
* @returns {Style | undefined}
*   Style, if it can be inferred, `undefined` otherwise.
*/
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
/**
* Get the probable style of an atx-heading, depending on preferred style.
*
* @param {number} depth
* @param {Style | null | undefined} relative
* @returns {Style | undefined}
*/
function consolidate(depth, relative) {
	return depth < 3 ? "atx" : relative === "atx" || relative === "setext" ? relative : void 0;
}

// node_modules/remark-lint-heading-style/index.js
/**
* remark-lint rule to warn when headings violate a given style.
*
* ## What is this?
*
* This package checks the style of headings.
*
* ## When should I use this?
*
* You can use this package to check that the style of headings is consistent.
*
* ## API
*
* ### `unified().use(remarkLintHeadingStyle[, options])`
*
* Warn when headings violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = 'atx' | 'atx-closed' | 'setext'
* ```
*
* ## Recommendation
*
* Setext headings are limited in that they can only construct headings with a
* rank of one and two.
* They do allow multiple lines of content where ATX only allows one line.
* The number of used markers in their underline does not matter,
* leading to either:
*
* * 1 marker (`Hello\n-`),
*   which is the bare minimum,
*   and for rank 2 headings looks suspiciously like an empty list item
* * using as many markers as the content (`Hello\n-----`),
*   which is hard to maintain and diff
* * an arbitrary number (`Hello\n---`), which for rank 2 headings looks
*   suspiciously like a thematic break
*
* Setext headings are also uncommon.
* Using a sequence of hashes at the end of ATX headings is even more uncommon.
* Due to this,
* it’s recommended to use ATX headings, without closing hashes.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats headings as ATX by default.
* The other styles can be configured with `setext: true` or `closeAtx: true`.
*
* [api-options]: #options
* [api-remark-lint-heading-style]: #unifieduseremarklintheadingstyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module heading-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "atx", "name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
*   ### Earth
*
* @example
*   {"config": "atx-closed", "name": "ok.md"}
*
*   # Mercury ##
*
*   ## Venus ##
*
*   ### Earth ###
*
* @example
*   {"config": "setext", "name": "ok.md"}
*
*   Mercury
*   =======
*
*   Venus
*   -----
*
*   ### Earth
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   Mercury
*   =======
*
*   ## Venus
*
*   ### Earth ###
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   4:1-4:9: Unexpected ATX heading, expected setext
*   6:1-6:14: Unexpected ATX (closed) heading, expected setext
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'atx' | 'atx-closed' | 'setext'} Style
*   Styles.
*/
const remarkLintHeadingStyle = lintRule(
	{
		origin: "remark-lint:heading-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Style | undefined} */
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
	}
);
/**
* @param {Style} style
*   Style.
* @returns {string}
*   Display.
*/
function displayStyle$1(style) {
	return style === "atx" ? "ATX" : style === "atx-closed" ? "ATX (closed)" : "setext";
}

// node_modules/remark-lint-link-title-style/index.js
/**
* remark-lint rule to warn when link title markers violate a given style.
*
* ## What is this?
*
* This package checks the style of link (*and* image and definition) title
* markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of link title markers is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintLinkTitleStyle[, options])`
*
* Warn when link title markers violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = '"' | '\'' | '()'
* ```
*
* ## Recommendation
*
* Before CommonMark, parens for titles were not supported in markdown.
* They should now work in most places.
* Parens do look a bit weird as they’re inside more parens:
* `[text](url (title))`.
*
* In HTML, attributes are commonly written with double quotes.
* Due to this, titles are almost exclusively wrapped in double quotes in
* markdown, so it’s recommended to configure this rule with `'"'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats titles with double
* quotes by default.
* Pass `quote: "'"` to use single quotes.
* There is no option to use parens.
*
* [api-options]: #options
* [api-remark-lint-link-title-style]: #unifieduseremarklintlinktitlestyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module link-title-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok-consistent.md"}
*
*   [Mercury](https://example.com/mercury/),
*   [Venus](https://example.com/venus/ "Go to Venus"), and
*   ![Earth](https://example.com/earth/ "Go to Earth").
*
*   [Mars]: https://example.com/mars/ "Go to Mars"
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury") and
*   ![Venus](https://example.com/venus/ 'Go to Venus').
*
*   [Earth]: https://example.com/earth/ (Go to Earth)
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   2:1-2:51: Unexpected title markers `'`, expected `"`
*   4:1-4:50: Unexpected title markers `'('` and `')'`, expected `"`
*
* @example
*   {"config": "\"", "name": "ok-double.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
*
* @example
*   {"config": "\"", "label": "input", "name": "not-ok-double.md"}
*
*   [Mercury](https://example.com/mercury/ 'Go to Mercury').
* @example
*   {"config": "\"", "label": "output", "name": "not-ok-double.md"}
*
*   1:1-1:56: Unexpected title markers `'`, expected `"`
*
* @example
*   {"config": "'", "name": "ok-single.md"}
*
*   [Mercury](https://example.com/mercury/ 'Go to Mercury').
*
* @example
*   {"config": "'", "label": "input", "name": "not-ok-single.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
* @example
*   {"config": "'", "label": "output", "name": "not-ok-single.md"}
*
*   1:1-1:56: Unexpected title markers `"`, expected `'`
*
* @example
*   {"config": "()", "name": "ok-paren.md"}
*
*   [Mercury](https://example.com/mercury/ (Go to Mercury)).
*
* @example
*   {"config": "()", "label": "input", "name": "not-ok-paren.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
* @example
*   {"config": "()", "label": "output", "name": "not-ok-paren.md"}
*
*   1:1-1:56: Unexpected title markers `"`, expected `'('` and `')'`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'"'`, `"'"`, `'()'`, or `'consistent'`
*
* @example
*   {"config": "\"", "name": "ok-parens-in-url.md"}
*
*   Parens in URLs work correctly:
*
*   [Mercury](https://example.com/(mercury) "Go to Mercury") and
*   [Venus](https://example.com/(venus)).
*
* @example
*   {"config": "\"", "name": "ok-whitespace.md"}
*
*   Trailing whitespace works correctly:
*
*   [Mercury](https://example.com/mercury/␠"Go to Mercury"␠).
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'"' | '\'' | '()'} Style
*   Styles.
*/
const remarkLintLinkTitleStyle = lintRule(
	{
		origin: "remark-lint:link-title-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-link-title-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
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
				/** @type {Style | undefined} */
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
	}
);
/**
* @param {Style} style
*   Style.
* @returns {string}
*   Display.
*/
function displayStyle(style) {
	return style === "\"" ? "`\"`" : style === "'" ? "`'`" : "`'('` and `')'`";
}

// node_modules/remark-lint-list-item-content-indent/index.js
/**
* remark-lint rule to warn when the indent of list item content is not
* consistent.
*
* ## What is this?
*
* This package checks the indent of list item content.
* It checks the first thing in a list item and makes sure that all other
* children have the same indent.
*
* ## When should I use this?
*
* You can use this package to check that list item content is indented
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemContentIndent)`
*
* Warn when the indent of list item content is not consistent.
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
* The position of the first child in a list item matters.
* Further children should align with it.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] aligns the content of items.
*
* [api-remark-lint-list-item-content-indent]: #unifieduseremarklintlistitemcontentindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-content-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   1.␠Mercury.
*   ␠␠␠***
*   ␠␠␠* Venus.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   1.␠Mercury.
*   ␠␠␠␠␠***
*   ␠␠␠␠* Venus.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*   3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
*
* @example
*   {"name": "ok-more.md"}
*
*   *␠␠␠Mercury.
*   ␠␠␠␠***
*
* @example
*   {"label": "input", "name": "not-ok-more.md"}
*
*   *␠␠␠Mercury.
*   ␠␠␠␠␠␠***
* @example
*   {"label": "output", "name": "not-ok-more.md"}
*
*   2:7: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*
* @example
*   {"label": "input", "gfm": true, "name": "gfm-nok.md"}
*
*   1.␠[x] Mercury
*   ␠␠␠␠␠***
*   ␠␠␠␠* Venus
* @example
*   {"label": "output", "gfm": true, "name": "gfm-nok.md"}
*
*    2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*    3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
*
* @example
*   {"label": "input", "name": "initial-blank.md"}
*
*   *
*   ␠␠␠␠␠asd
*
*   ␠␠***
* @example
*   {"label": "output", "name": "initial-blank.md"}
*
*    4:3: Unexpected unaligned list item child, expected to align with first child, add `3` spaces
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintListItemContentIndent = lintRule(
	{
		origin: "remark-lint:list-item-content-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-content-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			let index = -1;
			/** @type {number | undefined} */
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
	}
);

// node_modules/remark-lint-ordered-list-marker-value/index.js
/**
* remark-lint rule to warn when ordered list values are inconsistent.
*
* ## What is this?
*
* This package checks ordered list values.
*
* ## When should I use this?
*
* You can use this package to check ordered lists.
*
* ## API
*
* ### `unified().use(remarkLintOrderedListMarkerValue[, options])`
*
* Warn when ordered list values are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
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
* `consistent` looks at the first list with two or more items, and
* infer `'single'` if both are the same, and `'ordered'` otherwise.
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Counter style (TypeScript type).
*
* * `'one'`
*   — values should always be exactly `1`
* * `'ordered'`
*   — values should increment by one from the first item
* * `'single'`
*   — values should stay the same as the first item
*
* ###### Type
*
* ```ts
* type Style = 'one' | 'ordered' | 'single'
* ```
*
* ## Recommendation
*
* While `'single'` might be the smartest style,
* as it makes it easier to move items around without having to renumber
* everything and doesn’t have problems with aligning content of the 9th and
* the 10th item,
* it’s not used a lot and arguably looks unnatural.
* `'one'` is like `'single'` but forces every list to start at `1`.
* While not often needed,
* starting lists at other values is sometimes useful.
* So `'ordered'` is recommended,
* although `'single'` is also a viable choice.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] retains the value of the first
* item and increments further items by default.
* Pass `incrementListMarker: false` to not increment further items.
*
* [api-options]: #options
* [api-style]: #style
* [api-remark-lint-ordered-list-marker-value]: #unifieduseremarklintorderedlistmarkervalue-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module ordered-list-marker-value
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   4. Mars
*
*   ***
*
*   * Jupiter
*
* @example
*   {"name": "ok-infer-single.md"}
*
*   2. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   3. Mars
*
* @example
*   {"label": "input", "name": "nok-chaotic.md"}
*
*   2. Mercury
*   1. Venus
*
*   ***
*
*   1. Earth
*   1. Mars
* @example
*   {"label": "output", "name": "nok-chaotic.md"}
*
*   2:2: Unexpected ordered list item value `1`, expected `3`
*   7:2: Unexpected ordered list item value `1`, expected `2`
*
* @example
*   {"config": "one", "name": "ok.md"}
*
*   1. Mercury
*   1. Venus
*
* @example
*   {"name": "ok.md", "config": "ordered"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   4. Mars
*
*   ***
*
*   0. Jupiter
*   1. Saturn
*
* @example
*   {"config": "single", "name": "ok.md"}
*
*   1. Mercury
*   1. Venus
*
*   ***
*
*   3. Earth
*   3. Mars
*
*   ***
*
*   0. Jupiter
*   0. Saturn
*
* @example
*   {"config": "one", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "one", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `2`, expected `1`
*   6:2: Unexpected ordered list item value `3`, expected `1`
*   10:2: Unexpected ordered list item value `2`, expected `1`
*
* @example
*   {"config": "ordered", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   1. Venus
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "ordered", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `1`, expected `2`
*   7:2: Unexpected ordered list item value `1`, expected `3`
*
* @example
*   {"config": "single", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "single", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `2`, expected `1`
*   7:2: Unexpected ordered list item value `1`, expected `2`
*
* @example
*   {"name": "not-ok.md", "config": "🌍", "label": "output", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.

* @typedef {'one' | 'ordered' | 'single'} Style
*   Counter style.
*/
const remarkLintOrderedListMarkerValue = lintRule(
	{
		origin: "remark-lint:ordered-list-marker-value",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-value#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let style;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "one" || options === "ordered" || options === "single") style = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`");
		/** @type {Array<{ancestors: Array<Nodes>, counters: Array<string | undefined>}>} */
		const lists = [];
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "list") return;
			if (!node.ordered) return;
			/** @type {Array<string | undefined>} */
			const values = [];
			for (const item of node.children) {
				const start = pointStart(item);
				/** @type {string | undefined} */
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
	}
);

// node_modules/remark-lint-rule-style/index.js
/**
* remark-lint rule to warn when thematic breaks (horizontal rules) are
* inconsistent.
*
* ## What is this?
*
* This package checks markers and whitespace of thematic rules.
*
* ## When should I use this?
*
* You can use this package to check that thematic breaks are consistent.
*
* ## API
*
* ### `unified().use(remarkLintRuleStyle[, options])`
*
* Warn when thematic breaks (horizontal rules) are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* * `'consistent'`
*   — detect the first used style and warn when further rules differ
* * `string` (example: `'** * **'`, `'___'`)
*   — thematic break to prefer
*
* ###### Type
*
* ```ts
* type Options = string | 'consistent'
* ```
*
* ## Recommendation
*
* Rules consist of a `*`, `-`, or `_` character,
* which occurs at least three times with nothing else except for arbitrary
* spaces or tabs on a single line.
* Using spaces, tabs, or more than three markers is unnecessary work to type
* out.
* As asterisks can be used as a marker for more markdown constructs,
* it’s recommended to use that for rules (and lists, emphasis, strong) too.
* So it’s recommended to pass `'***'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats rules with `***` by
* default.
* There are three settings to control rules:
*
* * `rule` (default: `'*'`) — marker
* * `ruleRepetition` (default: `3`) — repetitions
* * `ruleSpaces` (default: `false`) — use spaces between markers
*
* [api-options]: #options
* [api-remark-lint-rule-style]: #unifieduseremarklintrulestyle-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module rule-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   Two rules:
*
*   * * *
*
*   * * *
*
* @example
*   {"config": "_______", "name": "ok.md"}
*
*   _______
*
*   _______
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ***
*
*   * * *
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:6: Unexpected thematic rule `* * *`, expected `***`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected thematic rule or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {string} Options
*   Configuration.
*/
const remarkLintRuleStyle = lintRule(
	{
		origin: "remark-lint:rule-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-rule-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {string | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
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
	}
);

// node_modules/remark-lint-strong-marker/index.js
/**
* remark-lint rule to warn when strong markers are inconsistent.
*
* ## What is this?
*
* This package checks the style of strong markers.
*
* ## When should I use this?
*
* You can use this package to check that strong is consistent.
*
* ## API
*
* ### `unified().use(remarkLintStrongMarker[, options])`
*
* Warn when strong markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '*' | '_'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Whether asterisks or underscores are used affects how and whether strong
* works.
* Underscores are sometimes used to represent normal underscores inside words,
* so there are extra rules in markdown to support that.
* Asterisks are not used in natural language,
* so they don’t need these rules,
* and thus can form strong in more cases.
* Asterisks can also be used as the marker of more constructs than underscores:
* lists.
* Due to having simpler parsing rules,
* looking more like syntax,
* and that they can be used for more constructs,
* it’s recommended to prefer asterisks.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats strong with asterisks
* by default.
* Pass `strong: '_'` to always use underscores.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-strong-marker]: #unifieduseremarklintstrongmarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module strong-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "*", "name": "ok-asterisk.md"}
*
*   **Mercury**.
*
* @example
*   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
*
*   __Mercury__.
*
* @example
*   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
*
*   1:1-1:12: Unexpected strong marker `_`, expected `*`
*
* @example
*   {"config": "_", "name": "ok-underscore.md"}
*
*   __Mercury__.
*
* @example
*   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
*
*   **Mercury**.
*
* @example
*   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
*
*   1:1-1:12: Unexpected strong marker `*`, expected `_`
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   **Mercury** and __Venus__.
*
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   1:17-1:26: Unexpected strong marker `_`, expected `*`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'*' | '_'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintStrongMarker = lintRule(
	{
		origin: "remark-lint:strong-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-strong-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
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
	}
);

// node_modules/remark-lint-table-cell-padding/index.js
/**
* remark-lint rule to warn when GFM table cells are padded inconsistently.
*
* ## What is this?
*
* This package checks table cell padding.
* Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintTableCellPadding[, options])`
*
* Warn when GFM table cells are padded inconsistently.
*
* ###### Parameters
*
* * `options`
*   ([`Options`][api-options], [`Style`][api-style], or `'consistent'`,
*   default: `'consistent'`)
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
* ###### Properties
*
* * `stringLength` (`(value: string) => number`, optional)
*   — function to detect cell size
* * `style` ([`Style`][api-style] or `'consistent'`, optional)
*   — preferred style or whether to detect the first style
*
* ### `Style`
*
* Style (TypeScript type).
*
* * `'compact'`
*   — prefer zero spaces between pipes and content
* * `'padded'`
*   — prefer at least one space between pipes and content
*
* ###### Type
*
* ```ts
* type Style = 'compact' | 'padded'
* ```
*
* ## Recommendation
*
* It’s recommended to use at least one space between pipes and content for
* legibility of the markup (`'padded'`).
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] formats all table cells as padded by
* default.
* Pass `tableCellPadding: false` to use a more compact style.
*
* Aligning perfectly in all cases is not possible because whether characters
* look aligned or not depends on where the markup is shown.
* Some characters (such as emoji or Chinese characters) show smaller or bigger
* in different places.
* You can pass a `stringLength` function to `remark-gfm`,
* to align better for your use case,
* in which case this rule must be configured with the same `stringLength`.
*
* [api-options]: #options
* [api-remark-lint-table-cell-padding]: #unifieduseremarklinttablecellpadding-options
* [api-style]: #style
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module table-cell-padding
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "padded", "gfm": true, "name": "ok.md"}
*
*   | Planet  | Symbol | Satellites | Mean anomaly (°) |
*   | ------- | :----- | :--------: | ---------------: |
*   | Mercury | ☿      |    None    |          174 796 |
*
*   | Planet | Symbol | Satellites | Mean anomaly (°) |
*   | - | :- | :-: | -: |
*   | Venus | ♀ | None | 50 115 |
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "not-ok.md"}
*
*   | Planet |
*   | -------|
*   | Mercury|
*
*   |Planet |
*   |------ |
*   |Venus  |
*
*   |  Planet  |
*   |  ------  |
*   |  Venus   |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "not-ok.md"}
*
*   2:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   5:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   6:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   7:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   9:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   9:12: Unexpected `2` spaces between cell content and edge, expected `1` space, remove `1` space
*   10:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   10:12: Unexpected `2` spaces between cell content and edge, expected `1` space, remove `1` space
*   11:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   11:12: Unexpected `3` spaces between cell content and edge, expected between `1` (unaligned) and `2` (aligned) spaces, remove between `1` and `2` spaces
*
* @example
*   {"config": "compact", "gfm": true, "name": "ok.md"}
*
*   |Planet |Symbol|Satellites|Mean anomaly (°)|
*   |-------|:-----|:--------:|---------------:|
*   |Mercury|☿     |   None   |         174 796|
*
*   |Planet|Symbol|Satellites|Mean anomaly (°)|
*   |-|:-|:-:|-:|
*   |Venus|♀|None|50 115|
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "not-ok.md"}
*
*   | Planet |
*   | -------|
*   | Mercury|
*
*   |Planet |
*   |------ |
*   |Venus  |
*
*   |  Planet  |
*   |  ------  |
*   |  Venus   |
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "not-ok.md"}
*
*   1:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:9: Unexpected `2` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `1` and `2` spaces
*   9:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   9:12: Unexpected `2` spaces between cell content and edge, expected `0` spaces, remove `2` spaces
*   10:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   10:12: Unexpected `2` spaces between cell content and edge, expected `0` spaces, remove `2` spaces
*   11:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   11:12: Unexpected `3` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*
* @example
*   {"gfm": true, "name": "consistent-padded-ok.md"}
*
*   | Planet |
*   | - |
*
* @example
*   {"gfm": true, "label": "input", "name": "consistent-padded-nok.md"}
*
*   | Planet|
*   | - |
* @example
*   {"gfm": true, "label": "output", "name": "consistent-padded-nok.md"}
*
*   1:9: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"gfm": true, "name": "consistent-compact-ok.md"}
*
*   |Planet|
*   |-|
*
* @example
*   {"gfm": true, "label": "input", "name": "consistent-compact-nok.md"}
*
*   |Planet |
*   |-|
* @example
*   {"gfm": true, "label": "output", "name": "consistent-compact-nok.md"}
*
*   1:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*
* @example
*   {"gfm": true, "name": "empty.md"}
*
*   | | Satellites |
*   | - | - |
*   | Mercury | |
*
* @example
*   {"config": "compact", "gfm": true, "name": "string-length-default.md"}
*
*   |Alpha|Bravo  |
*   |-----|-------|
*   |冥王星 |Charlie|
*   |🪐   |Delta  |
*
* @example
*   {"config": {"style": "compact", "stringLength": "__STRING_WIDTH__"}, "gfm": true, "name": "string-length-custom.md"}
*
*   |Alpha|Bravo  |
*   |-----|-------|
*   |冥王星|Charlie|
*   |🪐    |Delta  |
*
* @example
*   {"gfm": true, "name": "missing-cells.md"}
*
*   | Planet | Symbol | Satellites |
*   | - | - | - |
*   | Mercury |
*   | Venus | ♀ |
*   | Earth | 🜨 and ♁ | 1 |
*   | Mars | ♂ | 2 | 19 412 |
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "missing-fences.md"}
*
*   ␠Planet|Symbol|Satellites
*   ------:|:-----|----------
*   Mercury|☿     |0
*
*   Planet|Symbol
*   -----:|------
*   ␠Venus|♀
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "missing-fences.md"}
*
*   1:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   1:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   1:15: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   1:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:15: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   3:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   3:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   5:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   5:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   6:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   6:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   7:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   7:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "missing-fences.md"}
*
*   Planet | Symbol | Satellites
*   -: | - | -
*   Mercury | ☿ | 0
*
*   Planet | Symbol
*   -----: | ------
*   ␠Venus | ♀
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "missing-fences.md"}
*
*   1:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   1:17: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:19: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:4: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:6: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:15: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   5:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "trailing-spaces.md"}
*
*   Planet | Symbol␠
*   -: | -␠
*   Mercury | ☿␠␠
*
*   | Planet | Symbol |␠
*   | ------ | ------ |␠
*   | Venus  | ♀      |␠␠
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "trailing-spaces.md"}
*
*   1:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:4: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:6: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:10: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   5:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:19: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:10: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:19: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:10: Unexpected `2` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `1` and `2` spaces
*   7:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:19: Unexpected `6` spaces between cell content and edge, expected between `0` (unaligned) and `5` (aligned) spaces, remove between `1` and `6` spaces
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "nothing.md"}
*
*   |   |   |   |
*   | - | - | - |
*   |   |   |   |
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "nothing.md"}
*
*   1:5: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   1:9: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   1:13: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   2:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:5: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:7: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:13: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:5: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   3:9: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   3:13: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "nothing.md"}
*
*   ||||
*   |-|-|-|
*   ||||
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "nothing.md"}
*
*   1:2: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   1:3: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   1:4: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   2:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:3: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:4: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:5: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:6: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:2: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   3:3: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   3:4: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "more-weirdness.md"}
*
*   Mercury
*   |-
*
*   Venus
*   -|
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "more-weirdness.md"}
*
*   2:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   5:2: Unexpected `0` spaces between cell content and edge, expected between `1` (unaligned) and `5` (aligned) spaces, add between `5` and `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "containers.md"}
*
*   > | Mercury|
*   > | - |
*
*   * | Venus|
*     | - |
*
*   > * > | Earth|
*   >   > | - |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "containers.md"}
*
*   1:12: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   4:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   7:14: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "windows.md"}
*
*   | Mercury|␍␊| --- |␍␊| None |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "windows.md"}
*
*   1:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"config": "🌍", "gfm": true, "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `style`, expected `'compact'`, `'padded'`, or `'consistent'`
*/
/**
* @import {AlignType, Nodes, Root} from 'mdast'
* @import {Point} from 'unist'
*/
/**
* @typedef Options
*   Configuration.
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect cell size (optional).
* @property {Style | 'consistent' | null | undefined} [style='consistent']
*   Preferred style or whether to detect the first style (default: `'consistent'`).
*
* @typedef {'compact' | 'padded'} Style
*   Styles.
*/
const remarkLintTableCellPadding = lintRule(
	{
		origin: "remark-lint:table-cell-padding",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-cell-padding#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | Style | 'consistent' | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/**
		* @typedef Entry
		* @property {AlignType} align
		* @property {Array<Nodes>} ancestors
		* @property {number} column
		* @property {Size | undefined} size
		*
		* @typedef Size
		* @property {number | undefined} left
		* @property {Point} leftPoint
		* @property {number} middle
		* @property {number | undefined} right
		* @property {Point} rightPoint
		*/
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Options['stringLength']} */
		let stringLength;
		/** @type {Options['style']} */
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
			/** @type {Array<number>} */
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
		/**
		* @param {'left' | 'right'} side
		*   Side to check.
		* @param {Entry} info
		*   Info.
		* @param {Array<number>} sizes
		*   Max column sizes.
		* @returns {undefined}
		*   Nothing.
		*/
		function checkSide(side, info, sizes) {
			if (!info.size) return;
			const actual = info.size[side];
			if (actual === void 0) return;
			const alignSpaces = sizes[info.column] - info.size.middle;
			const min = expected === "compact" ? 0 : 1;
			/** @type {number} */
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
		/**
		* Get info about cells in a table.
		*
		* @param {Array<Nodes>} ancestors
		*   Ancestors.
		* @returns {Array<Entry>}
		*   Entries.
		*/
		function inferTable(ancestors) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "table");
			/* c8 ignore next -- `align` is optional in AST. */
			const align = node.align || [];
			/** @type {Array<Entry>} */
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
		/**
		* @param {Array<Nodes>} ancestors
		* @param {Array<AlignType>} align
		* @returns {Array<Entry> | undefined}
		*/
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
			/** @type {Array<Entry>} */
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
		/**
		* @param {Point | undefined} start
		*   Start point.
		* @param {Point | undefined} end
		*   End point.
		* @param {boolean} tailCell
		*   Whether this is the last cell in a row.
		* @returns {Size | undefined}
		*   Size info.
		*/
		function inferSize(start, end, tailCell) {
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				let leftIndex = start.offset;
				/** @type {number | undefined} */
				let left;
				/** @type {number | undefined} */
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
				/** @type {number} */
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
	}
);

// node_modules/remark-preset-lint-consistent/index.js
/**
* Preset of remark-lint rules to warn for inconsistencies.
*
* ## What is this?
*
* This package is a preset containing `remark-lint` rules.
* Lint rules check markdown code style.
*
* ## When should I use this?
*
* You can use this package to check that markdown is consistent.
*
* ## API
*
* ### `unified().use(remarkPresetLintConsistent)`
*
* Check that markdown is consistent.
*
* You can reconfigure rules in the preset by using them afterwards with different
* options.
*
* [api-remark-preset-lint-consistent]: #unifieduseremarkpresetlintconsistent
*/
/**
* @import {Preset} from 'unified'
*/
/** @type {Preset} */
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