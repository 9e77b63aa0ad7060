import { Ut as overlap } from "./review.js";
import { b as Failure, v as visible } from "./shared.js";
import { p as splitZero } from "./local.js";
const { constants } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const { lstat, open, readFile, realpath, rename, rm } = process.getBuiltinModule("node:fs/promises");

// src/diff/apply-fixes.ts
function fixesByPath(findings) {
	const ranked = [...findings].sort((a, b) => rank(a) - rank(b));
	const fixes = /* @__PURE__ */ new Map();
	for (const { fix } of ranked) {
		if (fix === void 0) continue;
		const known = fixes.get(fix.path) ?? [];
		if (!known.some((one) => isSame(one, fix))) known.push(fix);
		fixes.set(fix.path, known);
	}
	return fixes;
}
function rank(finding) {
	return finding.severity === "error" ? 0 : 1;
}
function applyFixes(text, fixes) {
	const chosen = [];
	for (const fix of fixes) if (!chosen.some((one) => touches(one, fix))) chosen.push(fix);
	let result = text;
	for (const fix of [...chosen].sort((a, b) => b.span.start - a.span.start)) result = result.slice(0, fix.span.start) + fix.text + result.slice(fix.span.end);
	return {
		text: result,
		applied: chosen.length,
		left: fixes.length - chosen.length
	};
}
function isSame(one, other) {
	return one.span.start === other.span.start && one.span.end === other.span.end && one.text === other.text;
}
function touches(one, other) {
	return overlap(one.span, other.span) || one.span.start === other.span.start;
}

// src/world/cli/write-fixes.ts
const MARK = "﻿";
async function writeFixes(repository, findings) {
	const tracked = new Set(splitZero((await repository.ask([
		"ls-files",
		"-z",
		"--full-name",
		"--",
		"."
	])).stdout));
	const report = {
		applied: 0,
		files: 0,
		left: []
	};
	for (const [path, fixes] of fixesByPath(findings)) {
		const place = join(repository.top, path);
		const obstacle = tracked.has(path) ? await obstacleAt(repository.top, place) : "git does not track it; `git add` it first";
		if (obstacle !== void 0) {
			report.left.push(`${visible(path)}: ${obstacle}`);
			continue;
		}
		const source = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await readFile(place));
		const mark = source.startsWith(MARK) ? MARK : "";
		const fixed = applyFixes(source.slice(mark.length), fixes);
		await replaceFile(place, mark + fixed.text);
		report.applied += fixed.applied;
		report.files += 1;
	}
	return report;
}
async function obstacleAt(top, place) {
	const status = await lstat(place).catch(() => void 0);
	if (status === void 0) return "it is gone";
	if (!status.isFile()) return "it is no regular file";
	const [home, folder] = await Promise.all([realpath(top), realpath(dirname(place))]);
	return folder === dirname(join(home, place.slice(top.length))) ? void 0 : "its folder is a symbolic link";
}
async function replaceFile(place, text) {
	const { mode } = await lstat(place);
	const beside = `${place}.postproof-${process.pid}`;
	try {
		const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode & 511);
		try {
			await file.writeFile(text);
			await file.chmod(mode & 511);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, place);
	} catch (error) {
		await rm(beside, { force: true });
		const code = error.code ?? String(error);
		throw new Failure(`Could not write \`${visible(place)}\` (${code})`, "Nothing of the file was changed; mend the cause and run it again.");
	}
}

export { writeFixes };