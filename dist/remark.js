import { r as say } from "./chunks/words.js";
import { a as openSide, i as settledSites, j as loadConfig, s as rules } from "./chunks/scope.js";
import { t as Failure } from "./chunks/failure.js";
import { i as makeFindings, r as examine, t as languageOf } from "./chunks/views.js";
import { r as rulePage } from "./chunks/links.js";
import { n as openLocal } from "./chunks/local-review.js";
import { t as readOptions } from "./chunks/options.js";
const { dirname, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/world/editor/check-text.ts
/**
* What the rules say of a post while it is written: the text as the editor has it, everything else as the working
* copy around it has it. A text outside of any repository has nothing said about it.
*
* @param path absolute, or relative to `folder`.
* @throws Failure when the configuration is broken.
*/
async function checkText(path, text, folder) {
	const place = resolve(folder, path);
	const local = await openLocal(readOptions(["--all"]), dirname(place)).catch((error) => {
		if (error instanceof Failure) return void 0;
		throw error;
	});
	if (local === void 0) return [];
	const own = relative(local.repository.top, place).split(sep).join("/");
	const settings = loadConfig(local.config, rules);
	const side = await openSide(withText(local.after, own, text), settings, /* @__PURE__ */ new Date());
	await settledSites(side);
	const hits = (await examine(side, {
		settings,
		rules,
		paths: [own]
	})).hits.filter((hit) => hit.path === own);
	return makeFindings(hits, {
		textOf: (name) => side.text(name),
		isIntroduced: () => null,
		languageOf: languageOf(side, settings),
		pageOf: rulePage
	});
}
/** A tree in which one file has another text, or is there although nobody saved it yet. */
function withText(tree, path, text) {
	const bytes = new TextEncoder().encode(text);
	return {
		list: async () => [...(await tree.list()).filter((entry) => entry.path !== path), {
			path,
			oid: "",
			kind: "file",
			size: bytes.length
		}],
		read: async (paths) => {
			const contents = new Map(await tree.read(paths.filter((one) => one !== path)));
			return paths.includes(path) ? contents.set(path, bytes) : contents;
		},
		readHeads: (paths) => tree.readHeads(paths)
	};
}

// src/remark.ts
/** A remark plugin that reports what Postproof finds in a post, for editors, `remark-cli` and pre-commit. */
function remarkPostproof() {
	return async (_tree, file) => {
		if (file.path === void 0) return;
		for (const finding of await checkText(file.path, String(file), file.cwd)) {
			const place = {
				start: finding.start,
				end: finding.end
			};
			const message = file.message(say(finding), {
				place,
				source: "postproof",
				ruleId: finding.rule
			});
			message.fatal = finding.severity === "error";
			message.url = finding.url;
			if (finding.actual !== void 0) message.actual = finding.actual;
			message.expected = finding.fix?.path === void 0 ? [...finding.expected] : [finding.fix.text];
		}
	};
}
/** The preset: `"plugins": ["postproof/remark"]` in a remark configuration. */
const preset = { plugins: [remarkPostproof] };

export { preset as default };