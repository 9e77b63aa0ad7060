import { _t as mayBePost } from "./review.js";
import { m as VERSION } from "./shared.js";
const { join, resolve } = process.getBuiltinModule("node:path");
const { mkdir, readFile, readdir, rename, rm, stat, writeFile } = process.getBuiltinModule("node:fs/promises");

// src/world/cli/result-cache.ts
const UNSAID = /[^\P{Cc}\n\u001b]|\u001b(?!\[\d{1,2}m)/u;
const MOST = 8;
const DAY = 864e5;
const LONGEST_FRONT_MATTER = 65536;
const FRONT_MATTER = /^\ufeff?(?:(---|\+\+\+)[^\n]*\n[\s\S]*?\n\1[ \t]*(?:\r?\n|$)|[\s\S]{0,2000})/u;
async function openResultCache(options, local, about) {
	const place = options.cache === void 0 ? join(await local.repository.directory(), "postproof") : resolve(about.folder, options.cache);
	const key = await keyOf(options, local, about);
	const file = join(place, `all-${key.slice(0, 40)}.json`);
	return {
		read: async () => await readSaid(file, key),
		write: async (said) => {
			if (await isSoonOtherwise(local, about.now)) return;
			await writeSaid(place, file, JSON.stringify({
				key,
				sum: hashOf(said.text),
				...said
			})).catch(() => void 0);
		}
	};
}
async function readSaid(file, key) {
	try {
		const { text, exitCode, sum, ...other } = JSON.parse(await readFile(file, "utf8"));
		return other.key === key && typeof text === "string" && sum === hashOf(text) && !UNSAID.test(text) && (exitCode === 0 || exitCode === 1) ? {
			text,
			exitCode
		} : void 0;
	} catch {
		return;
	}
}
async function writeSaid(place, file, text) {
	await mkdir(place, { recursive: true });
	const draft = `${file}.${process.pid}.new`;
	await writeFile(draft, text, { mode: 384 });
	await rename(draft, file).catch(async (error) => {
		await rm(draft, { force: true });
		throw error;
	});
	await removeOldest(place);
}
async function removeOldest(place) {
	const names = (await readdir(place)).filter((name) => /^all-[0-9a-f]{40}\.json(?:\.\d+\.new)?$/u.test(name));
	const old = (await Promise.all(names.map(async (name) => ({
		name,
		time: (await stat(join(place, name))).mtimeMs
	})))).sort((a, b) => b.time - a.time).slice(MOST);
	await Promise.all(old.map(({ name }) => rm(join(place, name), { force: true })));
}
async function keyOf(options, local, { folder, color, now }) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	const hash = createHash("sha256");
	const { paths, head, format, failOn, site, quiet } = options;
	const asked = {
		paths,
		head,
		format,
		failOn,
		site,
		quiet,
		folder,
		color
	};
	const day = Math.floor(now.getTime() / DAY);
	hash.update(JSON.stringify([
		VERSION,
		process.version,
		asked,
		local.config ?? null,
		day
	]));
	const entries = await local.after.list();
	for (const { kind, oid, path } of entries) hash.update(`${kind} ${oid} ${path}\0`);
	const edited = entries.filter(({ kind, oid }) => kind === "file" && oid === "").map(({ path }) => path);
	for (const [path, bytes] of await local.after.read(edited)) {
		hash.update(`${path}\0${bytes === void 0 ? "gone" : bytes.length}\0`);
		if (bytes !== void 0) hash.update(bytes);
	}
	return hash.digest("hex");
}
function hashOf(text) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}
async function isSoonOtherwise(local, now) {
	const sources = (await local.after.list()).map(({ path }) => path).filter((path) => mayBePost(path) || /\.html?$/iu.test(path));
	const texts = await local.after.read(sources);
	const decoder = new TextDecoder();
	return [...texts].some(([path, bytes]) => {
		const text = bytes === void 0 ? "" : decoder.decode(bytes.subarray(0, LONGEST_FRONT_MATTER));
		return speaksOfDaysFrom(`${path}\n${FRONT_MATTER.exec(text)?.[0] ?? ""}`, /* @__PURE__ */ new Date(now.getTime() - 2 * DAY));
	});
}
function speaksOfDaysFrom(text, from) {
	let isLater = false;
	const years = text.replace(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, (_, year, month, day) => {
		isLater ||= Date.UTC(Number(year), Number(month) - 1, Number(day)) >= from.getTime() - DAY;
		return " ";
	}).match(/(?<!\d)(?:19|2\d)\d\d(?!\d)/gu) ?? [];
	return isLater || years.some((year) => Number(year) >= from.getUTCFullYear());
}

export { openResultCache };