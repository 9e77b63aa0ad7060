// src/site/front-matter-state.ts
function stateOf(frontMatter) {
	if (frontMatter.readable) return "read";
	const kinds = new Set(frontMatter.problems.map(({ kind }) => kind));
	if (kinds.has("unclosed")) return "unclosed";
	return kinds.has("missing") || kinds.has("text-above") || frontMatter.format === void 0 ? "absent" : "broken";
}
function hasDuplicateKeys(frontMatter) {
	return frontMatter.problems.some(({ kind }) => kind === "duplicate-key");
}

// src/site/other-sources.ts
function frontMatterReader(context) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const text = context.files.text(path);
		const parsed = known.get(path);
		if (parsed !== void 0 || text === void 0) return parsed;
		const made = context.parsers?.frontMatter(path, text);
		if (made !== void 0) known.set(path, made);
		return made;
	};
}

export { hasDuplicateKeys as n, stateOf as r, frontMatterReader as t };