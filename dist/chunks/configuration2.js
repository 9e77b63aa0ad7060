import { c as dirname, s as basename, u as join } from "./calendar.js";

// src/site/docusaurus/tokens.ts
const PIECES = /(\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|([A-Za-z_$][\w$]*)|(\d[\w.]*)|("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(=>|\.\.\.|\?\?|\|\||&&|[\s\S])/uy;
const BEFORE_VALUE = /^(?:[({[,;=:!&|?+\-*%~<>^]|=>|\.\.\.|\?\?|\|\||&&)$/u;
const KEYWORDS = /* @__PURE__ */ new Set([
	"return",
	"typeof",
	"case",
	"default",
	"in",
	"of",
	"new",
	"delete",
	"void",
	"throw",
	"await"
]);
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy;
/** Splits a source into tokens; comments and blanks are left out. Nothing throws, whatever the text is. */
function tokenize(source) {
	const tokens = [];
	let at = 0;
	while (at < source.length) {
		const { token, end } = readToken(source, at, tokens.at(-1));
		if (token !== void 0) tokens.push(token);
		at = Math.max(end, at + 1);
	}
	return tokens;
}
function readToken(source, at, before) {
	if (source[at] === "`") return readTemplate(source, at);
	const isComment = /^\/[/*]/u.test(source.slice(at, at + 2));
	if (source[at] === "/" && !isComment && isValueNext(before)) return readRegex(source, at);
	PIECES.lastIndex = at;
	const match = PIECES.exec(source);
	const end = PIECES.lastIndex;
	if (match === null || match[1] !== void 0) return { end: match === null ? at + 1 : end };
	const [, , name, number, quoted, sign] = match;
	if (name !== void 0) return {
		token: {
			kind: "name",
			value: name
		},
		end
	};
	if (number !== void 0) return {
		token: {
			kind: "number",
			value: number
		},
		end
	};
	if (quoted !== void 0) return {
		token: {
			kind: "text",
			value: decodeEscapes(quoted.slice(1, -1))
		},
		end
	};
	return {
		token: {
			kind: "sign",
			value: sign ?? ""
		},
		end
	};
}
/** Whether a slash after this token begins a regular expression and does not divide. */
function isValueNext(before) {
	if (before === void 0) return true;
	return before.kind === "name" ? KEYWORDS.has(before.value) : before.kind === "sign" && BEFORE_VALUE.test(before.value);
}
function readRegex(source, at) {
	REGEX.lastIndex = at;
	return {
		token: {
			kind: "opaque",
			value: ""
		},
		end: REGEX.exec(source) === null ? at + 1 : REGEX.lastIndex
	};
}
function readTemplate(source, start) {
	let depth = 0;
	let isPlain = true;
	for (let at = start + 1; at < source.length; at += 1) if (source[at] === "\\") at += 1;
	else if (source.startsWith("${", at)) {
		depth += 1;
		isPlain = false;
	} else if (depth > 0 && source[at] === "}") depth -= 1;
	else if (depth === 0 && source[at] === "`") {
		const value = isPlain ? decodeEscapes(source.slice(start + 1, at)) : "";
		return {
			token: {
				kind: isPlain ? "text" : "opaque",
				value
			},
			end: at + 1
		};
	}
	return {
		token: {
			kind: "opaque",
			value: ""
		},
		end: source.length
	};
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	0: "\0"
};
function decodeEscapes(text) {
	return text.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu, (_, braced, four, two, other = "") => {
		const code = braced ?? four ?? two;
		if (code !== void 0) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 1114111));
		return /^[\r\n]/u.test(other) ? "" : ESCAPES[other] ?? other;
	});
}

// src/site/docusaurus/literals.ts
const SEPARATORS = /* @__PURE__ */ new Set([",", ";"]);
const ENDS = /* @__PURE__ */ new Set([
	",",
	";",
	")",
	"]",
	"}"
]);
const OPENING = /* @__PURE__ */ new Set([
	"(",
	"[",
	"{"
]);
const CLOSING = /* @__PURE__ */ new Set([
	")",
	"]",
	"}"
]);
const CONSTANTS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
/** Deeper nesting and longer chains of names than this are nobody's configuration. */
const DEPTH = 60;
/** The most tokens that the type of a declared name may have. */
const TYPE_LENGTH = 40;
/** The literals of one source: nothing is executed, names stand for the constants of the same file. */
var Literals = class {
	tokens;
	#ends;
	#declared;
	#named = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(source) {
		this.tokens = tokenize(source);
		this.#ends = findEnds(this.tokens);
		this.#declared = findDeclarations(this.tokens);
	}
	/** The value of the expression that begins at a token; undefined when it is no literal. */
	at(index) {
		return this.#parse(index).value;
	}
	/** The value of a constant by its name; a name that leads back to itself has none. */
	named(name) {
		const index = this.#declared.get(name);
		if (index === void 0) return void 0;
		if (!this.#named.has(name)) {
			this.#named.set(name, void 0);
			this.#named.set(name, this.at(index));
		}
		return this.#named.get(name);
	}
	#parse(index) {
		if (this.#depth > DEPTH) return {
			value: void 0,
			next: this.#end(index)
		};
		this.#depth += 1;
		const { value, next } = this.#primary(index);
		this.#depth -= 1;
		const sign = this.#sign(next);
		if (sign === void 0 || ENDS.has(sign)) return {
			value,
			next
		};
		const name = this.tokens[next];
		const end = this.#end(next);
		if (name?.kind === "name" && (name.value === "as" || name.value === "satisfies")) return {
			value,
			next: end
		};
		return {
			value: this.#fallback(next, end),
			next: end
		};
	}
	/** `process.env.X || '/'`: what counts when nothing is set from outside. */
	#fallback(from, end) {
		const operator = this.#sign(end - 2);
		const last = this.tokens[end - 1];
		return end - 2 >= from && (operator === "||" || operator === "??") && last?.kind === "text" ? last.value : void 0;
	}
	#primary(index) {
		const token = this.tokens[index];
		if (token === void 0) return {
			value: void 0,
			next: index
		};
		const next = index + 1;
		if (token.kind === "text") return {
			value: token.value,
			next
		};
		if (token.kind === "number") return {
			value: Number(token.value.replaceAll("_", "")),
			next
		};
		if (token.kind === "name") return this.#name(token.value, index);
		if (token.value === "{") return this.#object(next);
		if (token.value === "[") return this.#array(next);
		if (token.value !== "(") return {
			value: void 0,
			next
		};
		const inner = this.#parse(next);
		return this.#sign(inner.next) === ")" && this.#sign(inner.next + 1) !== "=>" ? {
			value: inner.value,
			next: inner.next + 1
		} : {
			value: void 0,
			next
		};
	}
	/** A constant, a name declared in the file, or the name of a package that is looked up (`require.resolve`). */
	#name(name, index) {
		const next = index + 1;
		if (CONSTANTS.has(name)) return {
			value: CONSTANTS.get(name),
			next
		};
		const call = this.tokens.slice(index, index + 6).map(({ value }) => value);
		if (name === "require" && call[1] === "." && call[2] === "resolve" && call[5] === ")") return {
			value: call[4],
			next: index + 6
		};
		return {
			value: this.named(name),
			next
		};
	}
	#array(start) {
		const items = [];
		let index = start;
		while (index < this.tokens.length && this.#sign(index) !== "]") {
			const isSpread = this.#sign(index) === "...";
			const { value, next } = this.#parse(isSpread ? index + 1 : index);
			if (isSpread && Array.isArray(value)) items.push(...value);
			else if (!isSpread) items.push(value);
			index = this.#afterComma(next, index);
		}
		return {
			value: items,
			next: index + 1
		};
	}
	#object(start) {
		const entries = /* @__PURE__ */ new Map();
		let index = start;
		while (index < this.tokens.length && this.#sign(index) !== "}") {
			const next = this.#member(index, entries);
			index = this.#afterComma(next, index);
		}
		return {
			value: Object.fromEntries(entries),
			next: index + 1
		};
	}
	#member(index, entries) {
		const key = this.tokens[index];
		if (this.#sign(index) === "...") {
			const { value, next } = this.#parse(index + 1);
			if (isObject(value)) for (const [name, own] of Object.entries(value)) entries.set(name, own);
			return next;
		}
		if (key !== void 0 && key.kind !== "sign" && key.kind !== "opaque" && this.#sign(index + 1) === ":") {
			const { value, next } = this.#parse(index + 2);
			entries.set(key.value, value);
			return next;
		}
		if (key?.kind === "name" && (this.#sign(index + 1) === "," || this.#sign(index + 1) === "}")) entries.set(key.value, this.named(key.value));
		return this.#end(index);
	}
	#afterComma(next, index) {
		const moved = Math.max(next, index + 1);
		return this.#sign(moved) === "," ? moved + 1 : moved;
	}
	/** The index of the token that ends the expression around an index. */
	#end(index) {
		return this.#ends[index] ?? this.tokens.length;
	}
	#sign(index) {
		const token = this.tokens[index];
		return token?.kind === "sign" || token === void 0 ? token?.value : "";
	}
};
/** Whether a literal is an object. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** For every token the next that ends an expression at its depth: a separator, or the bracket around it. */
function findEnds(tokens) {
	const ends = new Array(tokens.length).fill(tokens.length);
	const around = [];
	let end = tokens.length;
	for (let index = tokens.length - 1; index >= 0; index -= 1) {
		const sign = tokens[index]?.kind === "sign" ? tokens[index]?.value ?? "" : "";
		if (CLOSING.has(sign)) around.push(end);
		if (OPENING.has(sign)) end = around.pop() ?? tokens.length;
		else if (CLOSING.has(sign) || SEPARATORS.has(sign)) end = index;
		ends[index] = end;
	}
	return ends;
}
/** Names that are declared with a value, with the index of the value's first token; a type between is stepped over. */
function findDeclarations(tokens) {
	const declared = /* @__PURE__ */ new Map();
	for (const [index, { kind, value }] of tokens.entries()) {
		if (kind !== "name" || ![
			"const",
			"let",
			"var"
		].includes(value)) continue;
		const name = tokens[index + 1];
		const rest = tokens.slice(index + 2, index + 2 + TYPE_LENGTH);
		const equals = rest.findIndex((token) => token.kind === "sign" && /^[=;]$/u.test(token.value));
		if (name?.kind === "name" && rest[equals]?.value === "=") declared.set(name.value, index + equals + 3);
	}
	return declared;
}

// src/site/docusaurus/configuration.ts
const NAMES = [
	"ts",
	"mts",
	"cts",
	"js",
	"mjs",
	"cjs"
].map((ending) => `docusaurus.config.${ending}`);
/** Above this many UTF-16 units a configuration is not read. */
const LIMIT = 1e5;
/** Keys by which a configuration is known among other objects of its file. */
const KEYS = [
	"title",
	"url",
	"baseUrl",
	"presets",
	"plugins",
	"themeConfig",
	"i18n",
	"themes"
];
/** Folders with a configuration of Docusaurus. */
function findRoots(files) {
	const found = files.under("").filter((path) => NAMES.includes(basename(path)) && !/(?:^|\/)node_modules\//u.test(path));
	return [...new Set(found.map(dirname))].sort();
}
/** A site's configuration as far as it is written out; it is read as data and never executed. */
function readConfiguration(root, files) {
	const path = NAMES.map((name) => join(root, name)).find((one) => files.has(one));
	const text = path === void 0 ? void 0 : files.text(path);
	return text === void 0 || text.length > LIMIT ? {} : findConfiguration(new Literals(text));
}
/** What is exported, else the first object that looks like a configuration: a function's result, an argument. */
function findConfiguration(literals) {
	for (const [index, { value }] of literals.tokens.entries()) {
		if (value !== "default" && value !== "exports") continue;
		const isAssigned = literals.tokens[index + 1]?.value === "=";
		const exported = literals.at(index + (isAssigned ? 2 : 1));
		if (isConfiguration(exported)) return exported;
	}
	for (const [index, { kind, value }] of literals.tokens.entries()) {
		const found = kind === "sign" && value === "{" ? literals.at(index) : void 0;
		if (isConfiguration(found)) return found;
	}
	return {};
}
function isConfiguration(value) {
	return isObject(value) && KEYS.filter((key) => key in value).length >= 2;
}

export { readConfiguration as n, findRoots as t };