import { t as Failure } from "./failure.js";
import { n as pathInAddress } from "./links.js";
import { t as VERSION } from "./version.js";
import { n as noPaint } from "./terminal2.js";
import { n as openLocal } from "./local-review.js";
import { t as showing } from "./progress.js";
const { writeFile } = process.getBuiltinModule("node:fs/promises");
const { resolve } = process.getBuiltinModule("node:path");
const { styleText } = process.getBuiltinModule("node:util");

// src/world/cli/colors.ts
/** Whether colours are wanted: by option, else on a terminal that neither `NO_COLOR` nor `TERM=dumb` forbids. */
function isColored(wanted, stream) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	const isDefault = !(NO_COLOR !== void 0 && NO_COLOR !== "") && (FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0" || stream.isTTY === true && TERM !== "dumb");
	return wanted ?? isDefault;
}
function paintFor(wanted, stream) {
	return isColored(wanted, stream) ? (style, text) => styleText(style, text, { validateStream: false }) : noPaint;
}

// src/world/cli/review-command.ts
/** The command line without a command: reviews a change, or with `--all` every post. */
async function reviewLocally(options) {
	const folder = process.cwd();
	const { text, exitCode } = await saidOnce(options, folder);
	await write(options, folder, text);
	return exitCode;
}
/** A run over every post of a repository that is as it was when it was last asked for says what it said then. */
async function saidOnce(options, folder) {
	if (!options.all || options.base !== void 0 || options.fix) {
		const { verdict } = options.fix ? { verdict: await reviewAndFix(options, folder) } : await reviewOnce(options, folder);
		return await said(verdict, options);
	}
	const local = await openLocal(options, folder);
	const { openResultCache } = await import("./result-cache.js");
	const cache = await openResultCache(options, local, {
		folder,
		color: isColored(colorOf(options), process.stdout),
		now: /* @__PURE__ */ new Date()
	});
	const known = await cache.read();
	if (known !== void 0) return known;
	const fresh = await said(await verdictOn(local, options, folder), options);
	await cache.write(fresh);
	return fresh;
}
async function said(verdict, options) {
	return {
		text: await words(verdict, options),
		exitCode: verdict.conclusion === "failure" ? 1 : 0
	};
}
async function reviewOnce(options, folder) {
	await import("./review-parts.js");
	const local = await openLocal(options, folder);
	return {
		verdict: await verdictOn(local, options, folder),
		repository: local.repository
	};
}
async function verdictOn(local, options, folder) {
	const { chooseSite, review, rules } = await import("./review-parts.js");
	const choice = await chooseSite(options, local, folder);
	const work = () => review({
		pullRequest: local.pullRequest,
		after: local.after,
		base: local.base,
		...choice,
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: options.failOn,
		all: options.all ? "all" : "changed"
	});
	return options.all ? await showing("checking all posts", work) : await work();
}
/** Fixes that touch one another take more than one pass; what cannot be fixed ends it. */
const PASSES = 5;
async function reviewAndFix(options, folder) {
	if (options.head !== void 0) throw new Failure("Unexpected `--fix` with `--head`", "Fixes are made in the working copy: check that commit out first.");
	let total = 0;
	for (let pass = 1;; pass += 1) {
		const { verdict, repository } = await reviewOnce(options, folder);
		const counted = verdict.findings.filter((finding) => finding.introduced !== false);
		const { writeFixes } = await import("./write-fixes.js");
		const report = await writeFixes(repository, counted);
		total += report.applied;
		if (report.applied > 0 && pass < PASSES) continue;
		process.stderr.write(`${total} ${total === 1 ? "fix" : "fixes"} made\n${report.left.map((one) => `not fixed: ${one}\n`).join("")}`);
		return verdict;
	}
}
/** A file is read by programs as often as by people: it has colours only when they are asked for. */
function colorOf(options) {
	return options.color ?? (options.output === void 0 ? void 0 : false);
}
async function words(verdict, options) {
	switch (options.format) {
		case "json": {
			const { toJson } = await import("./json.js");
			return toJson(verdict, VERSION);
		}
		case "sarif": {
			const { toSarif } = await import("./sarif.js");
			return toSarif(verdict, VERSION);
		}
		case "rdjson": {
			const { toRdjson } = await import("./rdjson.js");
			return toRdjson(verdict);
		}
		case "github": {
			const { toAnnotations } = await import("./annotations.js");
			return toAnnotations(verdict).map((line) => `${line}\n`).join("");
		}
		case "markdown": {
			const { summaryMarkdown } = await import("./summary2.js");
			return summaryMarkdown(verdict, (path, line) => `${pathInAddress(path)}#L${line}`);
		}
		case "html": {
			const { toHtml } = await import("./html.js");
			return toHtml(verdict, VERSION);
		}
		case "terminal": {
			const { toTerminal } = await import("./terminal.js");
			const quiet = options.quiet ? { quiet: true } : {};
			return toTerminal(verdict, {
				paint: paintFor(colorOf(options), process.stdout),
				...quiet
			});
		}
	}
}
async function write(options, folder, text) {
	if (options.output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		await writeFile(resolve(folder, options.output), text);
	} catch (error) {
		const code = error.code ?? String(error);
		throw new Failure(`Could not write \`${options.output}\` (${code})`, "Name a file in an existing folder that can be written to.");
	}
}

export { reviewLocally };