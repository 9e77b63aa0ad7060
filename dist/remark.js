import { _ as say, b as Failure, c as rulePage } from "./chunks/shared.js";
import { H as rules, Vt as makeFindings, Wt as loadConfig, Xt as renewPatterns, a as examine, i as settledSites, o as openSide, r as languageOf } from "./chunks/review.js";
import { d as openLocal, l as readOptions } from "./chunks/local.js";
const { dirname, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/world/editor/check-text.ts
async function checkText(path, text, folder) {
	renewPatterns();
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
const preset = { plugins: [remarkPostproof] };

export { preset as default };