import { b as Failure, g as pieces, m as VERSION, s as pathInAddress, t as hunksOfNew, v as visible } from "./shared.js";
import { Zt as hasOverrun, _t as mayBePost, c as byPath } from "./review.js";
const { existsSync, lstatSync, readFileSync, realpathSync, statSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { parseArgs, styleText } = process.getBuiltinModule("node:util");
const { devNull } = process.getBuiltinModule("node:os");
const { spawn } = process.getBuiltinModule("node:child_process");
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

// src/diff/merge-trees.ts
function mergeTrees(head, tip, mergeBase) {
	const before = new Map(mergeBase.map((entry) => [entry.path, entry]));
	const ours = new Map(head.map((entry) => [entry.path, entry]));
	const theirs = new Map(tip.map((entry) => [entry.path, entry]));
	const kept = head.flatMap((entry) => {
		const old = before.get(entry.path);
		const other = theirs.get(entry.path);
		if (other === void 0) return old === void 0 ? [entry] : [];
		return old !== void 0 && old.oid === entry.oid ? [other] : [entry];
	});
	const added = tip.filter((entry) => !ours.has(entry.path) && !before.has(entry.path));
	return [...kept, ...added];
}

// src/diff/compare-trees.ts
function compareTrees(before, after) {
	const found = differencesOf(before, after);
	return withRenames(found, sameContents(found));
}
function differencesOf(before, after) {
	const old = new Map(before.map((entry) => [entry.path, entry]));
	const come = [];
	const changed = [];
	for (const entry of after) {
		const earlier = old.get(entry.path);
		old.delete(entry.path);
		if (earlier === void 0) come.push(entry);
		else if (earlier.oid !== entry.oid || earlier.kind !== entry.kind) changed.push(entry);
	}
	return {
		come,
		changed,
		gone: [...old.values()]
	};
}
function withRenames({ come, changed, gone }, renames) {
	const left = new Map(gone.map((entry) => [entry.path, entry]));
	const there = come.map(({ path, oid }) => {
		const previousPath = renames.get(path) ?? "";
		return left.delete(previousPath) ? {
			path,
			status: "renamed",
			previousPath,
			oid
		} : {
			path,
			status: "added",
			oid
		};
	});
	const kept = changed.map(({ path, oid }) => ({
		path,
		status: "modified",
		oid
	}));
	const removed = [...left.values()].map(({ path, oid }) => ({
		path,
		status: "removed",
		oid
	}));
	return [
		...there,
		...kept,
		...removed
	].sort((a, b) => a.path < b.path ? -1 : 1);
}
function sameContents({ come, gone }) {
	const byContent = /* @__PURE__ */ new Map();
	for (const { path, oid } of gone) byContent.set(oid, [...byContent.get(oid) ?? [], path]);
	return new Map(come.flatMap(({ path, oid }) => {
		const from = byContent.get(oid)?.shift();
		return from === void 0 ? [] : [[path, from]];
	}));
}

// src/world/git/compare.ts
const DATA = /\.(?:ya?ml|json|toml|html?)$/iu;
function localPullRequest(commits, differences, trees) {
	return { changes: async () => ({
		base: commits.base,
		head: commits.head ?? null,
		files: await withHunks(changedFiles(differences), trees)
	}) };
}
async function differencesFrom(repository, base, head, copy) {
	const found = await repository.differences(base, head);
	if (copy === void 0) return found;
	const paths = new Map(found.paths);
	for (const [path, indexed] of copy.edited) {
		const known = paths.get(path);
		paths.set(path, differenceOf(known === void 0 ? indexed : known.before, copy.entries.get(path)));
	}
	return {
		paths,
		renames: found.renames
	};
}
function differenceOf(before, after) {
	return {
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}
function entriesBefore(after, { paths }) {
	if (paths.size === 0) return after;
	const others = [...paths.values()].flatMap(({ before }) => before ?? []);
	return [...after.filter(({ path }) => !paths.has(path)), ...others];
}
function changedFiles({ paths, renames }) {
	const come = [];
	const changed = [];
	const gone = [];
	for (const difference of paths.values()) {
		const before = fileOf(difference.before);
		const after = fileOf(difference.after);
		if (before === void 0) come.push(...after === void 0 ? [] : [after]);
		else if (after === void 0) gone.push(before);
		else if (before.oid !== after.oid || before.mode !== after.mode) changed.push(after);
	}
	return withRenames({
		come,
		changed,
		gone
	}, renames);
}
function fileOf(entry) {
	return entry?.kind === "submodule" ? void 0 : entry;
}
const AT_ONCE = 500;
async function withHunks(files, trees) {
	const isShown = (file) => (mayBePost(file.path) || DATA.test(file.path)) && file.status !== "removed";
	const shown = files.filter(isShown);
	const found = /* @__PURE__ */ new Map();
	for (let at = 0; at < shown.length; at += AT_ONCE) {
		const some = shown.slice(at, at + AT_ONCE);
		const hunksOf = await hunksOfSome(some, trees);
		for (const file of some) found.set(file, hunksOf(file));
	}
	return files.map((file) => {
		const hunks = found.get(file);
		return hunks === void 0 ? file : {
			...file,
			hunks
		};
	});
}
async function hunksOfSome(files, trees) {
	const older = files.filter((file) => file.status !== "added");
	const [before, after] = await Promise.all([trees.base.read(older.map((file) => file.previousPath ?? file.path)), trees.head.read(files.map((file) => file.path))]);
	const decoder = new TextDecoder();
	const text = (bytes) => bytes === void 0 ? "" : decoder.decode(bytes);
	const hunksBetween = older.length === 0 ? void 0 : (await import("./hunks-between2.js")).hunksBetween;
	return (file) => {
		const own = text(after.get(file.path));
		const old = text(before.get(file.previousPath ?? file.path));
		return hunksBetween === void 0 || old === "" ? hunksOfNew(own) : hunksBetween(old, own);
	};
}

// src/world/git/git-tree.ts
const HEAD_BYTES = 1048576;
function gitTree(repository, entries, disk) {
	const files = byPath(entries);
	const read = async (paths) => {
		const asked = paths.map((path) => [path, files.get(path)]);
		const oids = asked.flatMap(([, entry]) => entry?.kind === "file" && entry.oid !== "" ? [entry.oid] : []);
		const blobs = await repository.blobs(oids);
		const contents = /* @__PURE__ */ new Map();
		for (const [path, entry] of asked) {
			const isFile = entry?.kind === "file";
			contents.set(path, isFile && entry.oid === "" ? disk?.read(path) : blobs.get(isFile ? entry.oid : ""));
		}
		return contents;
	};
	return {
		list: async () => entries,
		read,
		readHeads: async (paths) => {
			const contents = await read(paths);
			return new Map([...contents].map(([path, bytes]) => [path, bytes?.subarray(0, HEAD_BYTES)]));
		}
	};
}

// src/world/git/run-git.ts
const FIXED = [
	["core.fsmonitor", "false"],
	["core.hooksPath", devNull],
	["core.pager", "cat"],
	["core.quotePath", "false"],
	["core.attributesFile", devNull],
	["core.untrackedCache", "false"],
	["diff.external", ""],
	["diff.renameLimit", "2000"],
	["protocol.allow", "never"],
	["protocol.file.allow", "never"],
	["submodule.recurse", "false"]
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);
function startGit(folder, args) {
	return spawn("git", [
		"--no-pager",
		"--no-optional-locks",
		...FIXED,
		...args
	], {
		cwd: folder,
		env: cleanEnvironment(),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
async function runGit(folder, args, input) {
	const child = startGit(folder, args);
	const stdout = [];
	const stderr = [];
	child.stdout.on("data", (chunk) => stdout.push(chunk));
	child.stderr.on("data", (chunk) => stderr.push(chunk));
	child.stdin.on("error", () => void 0);
	child.stdin.end(input ?? "");
	return await new Promise((resolve, reject) => {
		child.on("error", (error) => {
			const reason = error.code === "ENOENT" ? "git was not found" : `git could not be started (${error.code ?? error.message})`;
			reject(new Failure(reason, "Install git 2.30 or later and make sure it is on the PATH."));
		});
		child.on("close", (code) => {
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString()
			});
		});
	});
}
function cleanEnvironment() {
	return {
		PATH: process.env.PATH,
		...process.platform === "win32" ? { SystemRoot: process.env.SystemRoot } : {},
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: devNull,
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_LITERAL_PATHSPECS: "1",
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: "safe.directory",
		GIT_CONFIG_VALUE_0: "*"
	};
}
function gitFailure(command, words, exit) {
	return new Failure(`git ${command} failed: ${words.trim().split("\n")[0] || exit}`, "Check that the clone is complete (`git fsck`), and fetch the full history (`git fetch --unshallow`).");
}

// src/world/git/object-reader.ts
var ObjectReader = class {
	#folder;
	#child;
	#asked = [];
	#chunks = [];
	#size = 0;
	#needed = 1;
	#words = "";
	constructor(folder) {
		this.#folder = folder;
	}
	async read(name) {
		if (/[\r\n\0]/u.test(name)) return void 0;
		this.#child ??= this.#start();
		const child = this.#child;
		return await new Promise((resolve, reject) => {
			this.#asked.push({
				resolve,
				reject
			});
			hold(child, true);
			child.stdin.write(`${name}\n`);
		});
	}
	#start() {
		const child = startGit(this.#folder, ["cat-file", "--batch"]);
		child.stdout.on("data", (chunk) => this.#take(chunk, child));
		child.stderr.on("data", (chunk) => {
			this.#words += chunk.toString();
		});
		child.stdin.on("error", () => void 0);
		const end = (why) => {
			const asked = this.#asked;
			this.#asked = [];
			this.#chunks = [];
			this.#size = 0;
			this.#needed = 1;
			this.#child = void 0;
			for (const one of asked) one.reject(gitFailure("cat-file", this.#words, why));
		};
		child.on("error", (error) => end(error.message));
		child.on("close", (code) => end(`exit code ${code}`));
		return child;
	}
	#take(chunk, child) {
		this.#chunks.push(chunk);
		this.#size += chunk.length;
		if (this.#size < this.#needed) return;
		let rest = Buffer.concat(this.#chunks);
		this.#needed = 1;
		while (rest.length >= this.#needed) {
			const taken = nextAnswer(rest);
			if (typeof taken === "number") {
				this.#needed = taken;
				break;
			}
			rest = taken.rest;
			this.#asked.shift()?.resolve(taken.object);
		}
		this.#chunks = [rest];
		this.#size = rest.length;
		if (this.#asked.length === 0) hold(child, false);
	}
};
function nextAnswer(bytes) {
	const end = bytes.indexOf(10);
	if (end === -1) return bytes.length + 1;
	const [, oid = "", type = "", length = ""] = /^([0-9a-f]{40,64}) (blob|commit|tree|tag) (\d+)$/u.exec(bytes.toString("utf8", 0, end)) ?? [];
	if (oid === "") return {
		object: void 0,
		rest: bytes.subarray(end + 1)
	};
	const start = end + 1;
	const size = Number(length);
	if (bytes.length < start + size + 1) return start + size + 1;
	return {
		object: {
			oid,
			type,
			bytes: bytes.subarray(start, start + size)
		},
		rest: bytes.subarray(start + size + 1)
	};
}
function hold(child, isHeld) {
	const held = [
		child,
		child.stdin,
		child.stdout,
		child.stderr
	];
	for (const one of held) isHeld ? one.ref() : one.unref();
}

// src/world/git/repository.ts
const NOTHING = "000000";
const DIFFERENCES = [
	"-r",
	"-z",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
var Repository = class Repository {
	top;
	kind;
	#objects;
	constructor(top, kind = "clone") {
		this.top = top;
		this.kind = kind;
		this.#objects = new ObjectReader(top);
	}
	static async around(folder) {
		const plain = plainClone(folder);
		if (plain !== void 0) return new Repository(plain);
		const answer = await runGit(folder, ["rev-parse", "--show-toplevel"]);
		if (answer.code === 0) return new Repository(lineOf(answer));
		const bare = await runGit(folder, [
			"rev-parse",
			"--is-bare-repository",
			"--absolute-git-dir"
		]);
		const [isBare, directory] = bare.stdout.toString().split("\n");
		if (bare.code === 0 && isBare === "true" && directory !== void 0) return new Repository(directory, "bare");
		throw new Failure(`No git repository at \`${folder}\``, "Run it inside a clone of the blog, or name one: `postproof PATH`.");
	}
	async directory() {
		return lineOf(await this.ask(["rev-parse", "--absolute-git-dir"]));
	}
	async commit(name) {
		return (await this.#objects.read(`${name}^{commit}`))?.oid;
	}
	async defaultBranch() {
		for (const name of [
			"refs/remotes/origin/HEAD",
			"main",
			"master"
		]) if (await this.commit(name) !== void 0) return name;
	}
	async isShallow() {
		return lineOf(await runGit(this.top, ["rev-parse", "--is-shallow-repository"])) === "true";
	}
	async mergeBase(one, other) {
		if (one === other) return one;
		const answer = await runGit(this.top, [
			"merge-base",
			"--end-of-options",
			one,
			other
		]);
		return answer.code === 0 ? lineOf(answer) : void 0;
	}
	async list(commit, detail = "names") {
		const long = detail === "sizes" ? ["--long"] : [];
		return splitZero((await this.ask([
			"ls-tree",
			"-r",
			"-z",
			...long,
			"--full-tree",
			"--end-of-options",
			commit
		])).stdout).map((line) => {
			const tab = line.indexOf("	");
			const mode = line.slice(0, 6);
			const start = line.indexOf(" ", 7) + 1;
			const space = detail === "sizes" ? line.indexOf(" ", start) : tab;
			const size = detail === "sizes" ? Number(line.slice(space, tab)) : NaN;
			const entry = {
				path: line.slice(tab + 1),
				oid: line.slice(start, space),
				kind: kindOf(mode),
				mode
			};
			return Number.isNaN(size) ? entry : {
				...entry,
				size
			};
		});
	}
	async differences(from, to) {
		const options = [
			...DIFFERENCES,
			"--raw",
			"--no-abbrev",
			"-M"
		];
		const args = to === void 0 ? [
			"diff-index",
			"--cached",
			"--ita-visible-in-index",
			...options,
			"--end-of-options",
			from
		] : [
			"diff-tree",
			...options,
			"--end-of-options",
			from,
			to
		];
		return readDifferences(splitZero((await this.ask(args)).stdout));
	}
	async changedPaths(from, to) {
		const args = [
			"diff-tree",
			...DIFFERENCES,
			"--name-only",
			"--end-of-options",
			from,
			to
		];
		return splitZero((await this.ask(args)).stdout);
	}
	async blobs(oids) {
		const found = /* @__PURE__ */ new Map();
		await Promise.all([...new Set(oids)].map(async (oid) => {
			const object = await this.#objects.read(oid);
			if (object?.type === "blob") found.set(oid, object.bytes);
		}));
		return found;
	}
	async ask(args, input) {
		const answer = await runGit(this.top, args, input);
		if (answer.code === 0) return answer;
		throw gitFailure(args[0] ?? "", answer.stderr, `exit code ${answer.code}`);
	}
};
function readDifferences(fields) {
	const paths = /* @__PURE__ */ new Map();
	const renames = /* @__PURE__ */ new Map();
	for (let at = 0; at < fields.length;) {
		const [before = "", after = "", oldId = "", newId = "", status = ""] = (fields[at] ?? "").slice(1).split(" ");
		const path = fields[at + 1] ?? "";
		const isRename = status.startsWith("R");
		const now = isRename ? fields[at + 2] ?? "" : path;
		at += isRename ? 3 : 2;
		const old = entryOf(path, before, oldId);
		const present = entryOf(now, after, newId);
		if (isRename) renames.set(now, path);
		if (now !== path || old !== void 0) paths.set(path, {
			...paths.get(path),
			...old === void 0 ? {} : { before: old }
		});
		if (present !== void 0) paths.set(now, {
			...paths.get(now),
			after: present
		});
	}
	return {
		paths,
		renames
	};
}
function entryOf(path, mode, oid) {
	return mode === NOTHING ? void 0 : {
		path,
		oid,
		mode,
		kind: kindOf(mode)
	};
}
function plainClone(folder) {
	let top;
	try {
		top = realpathSync(folder);
		if (top.split(/[/\\]/u).includes(".git")) return void 0;
		while (!existsSync(join(top, ".git"))) {
			if (dirname(top) === top) return void 0;
			top = dirname(top);
		}
		const inside = join(top, ".git");
		return statSync(inside).isDirectory() && existsSync(join(inside, "HEAD")) && !/worktree|bare\s*=(?!\s*false)|\binclude/iu.test(readFileSync(join(inside, "config"), "utf8")) ? top : void 0;
	} catch {
		return;
	}
}
function splitZero(bytes) {
	const text = bytes.toString("utf8");
	return text === "" ? [] : text.replace(/\0$/u, "").split("\0");
}
function kindOf(mode) {
	if (mode === "120000") return "symlink";
	return mode === "160000" ? "submodule" : "file";
}
function lineOf(answer) {
	return answer.stdout.toString().replace(/\r?\n$/u, "");
}

// src/world/git/working-copy.ts
async function workingCopy(repository) {
	const [listed, touched] = await Promise.all([repository.ask([
		"ls-files",
		"-t",
		"-c",
		"-s",
		"-o",
		"-z",
		"--full-name",
		"--exclude-standard",
		"--",
		"."
	]), repository.ask([
		"diff-files",
		"-z",
		"--raw",
		"--ignore-submodules=all"
	])]);
	const entries = /* @__PURE__ */ new Map();
	const looked = splitZero(touched.stdout).filter((field) => !field.startsWith(":"));
	for (const record of splitZero(listed.stdout)) {
		if (record.startsWith("? ")) {
			looked.push(record.slice(2));
			continue;
		}
		const path = record.slice(record.indexOf("	") + 1);
		const mode = record.slice(2, 8);
		entries.set(path, {
			path,
			oid: record.slice(9, record.indexOf(" ", 9)),
			mode,
			kind: kindOf(mode)
		});
	}
	const edited = /* @__PURE__ */ new Map();
	for (const path of looked) {
		const known = entries.get(path);
		const entry = look(repository.top, path, known);
		if (entry === void 0) entries.delete(path);
		else entries.set(path, entry);
		if (entry === void 0 || entry.oid === "") edited.set(path, known);
	}
	return {
		entries,
		edited,
		disk: diskOf(repository.top)
	};
}
function weigh({ entries, disk }, paths) {
	for (const path of paths) {
		const entry = entries.get(path);
		if (entry === void 0 || entry.size !== void 0) continue;
		const size = disk.sizeOf(path);
		if (size !== void 0) entries.set(path, {
			...entry,
			size
		});
	}
}
function diskOf(top) {
	return {
		sizeOf: (path) => statusOf$1(join(top, path))?.size,
		read: (path) => {
			const place = join(top, path);
			return statusOf$1(place)?.isFile() === true ? contentOf(place) : void 0;
		}
	};
}
function contentOf(place) {
	try {
		return readFileSync(place);
	} catch {
		return;
	}
}
function statusOf$1(place) {
	try {
		return lstatSync(place);
	} catch {
		return;
	}
}
function look(top, path, known) {
	const place = join(top, path);
	const status = statusOf$1(place);
	if (status === void 0 || status.isDirectory()) return void 0;
	if (status.isSymbolicLink()) return {
		path,
		oid: "",
		kind: "symlink",
		mode: "120000"
	};
	if (!status.isFile()) return void 0;
	const oid = known?.oid === "" ? void 0 : known?.oid;
	const isSame = oid !== void 0 && oid === blobIdOf(place, oid.length);
	const mode = known?.kind === "file" ? known.mode : "100644";
	return {
		path,
		oid: isSame ? oid : "",
		kind: "file",
		mode,
		size: status.size
	};
}
function blobIdOf(place, length) {
	const bytes = contentOf(place);
	if (bytes === void 0) return void 0;
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/world/cli/local-review.ts
const CONFIG_PATH = ".github/postproof.yml";
async function openLocal(options, folder) {
	const { start, limits } = await locate(options.paths, folder);
	const repository = await Repository.around(start);
	if (options.head === void 0 && repository.kind === "bare") throw noWorkingCopy(options, repository.top);
	const head = options.head === void 0 ? void 0 : await commitNamed(repository, options.head, "--head");
	const copy = head === void 0 ? await workingCopy(repository) : void 0;
	const listed = copy === void 0 ? await repository.list(head ?? "", "sizes") : [];
	const tip = await baseTip(repository, options);
	const mergeBase = tip === void 0 ? void 0 : await commonAncestor(repository, tip, head ?? "HEAD");
	const differences = mergeBase === void 0 ? void 0 : await differencesFrom(repository, mergeBase, head, copy);
	if (copy !== void 0) {
		const learnt = options.command === "init" ? [...copy.entries.keys()] : [];
		weigh(copy, differences?.paths.keys() ?? learnt);
	}
	const headEntries = copy === void 0 ? listed : [...copy.entries.values()];
	const baseEntries = differences === void 0 ? headEntries : entriesBefore(headEntries, differences);
	const headTree = gitTree(repository, headEntries, copy?.disk);
	const tipEntries = tip === void 0 || tip === mergeBase ? baseEntries : await repository.list(tip);
	const merged = tip === mergeBase ? headEntries : mergeTrees(headEntries, tipEntries, baseEntries);
	const base = differences === void 0 ? headTree : gitTree(repository, baseEntries);
	const only = limitTo(limits, repository.top);
	return {
		repository,
		pullRequest: mergeBase === void 0 || differences === void 0 ? { changes: async () => nothingToCompare(head) } : localPullRequest({
			base: mergeBase,
			head
		}, differences, {
			base,
			head: headTree
		}),
		after: merged === headEntries ? headTree : gitTree(repository, merged, copy?.disk),
		base,
		config: await configuration(options, folder, head === void 0 ? headTree : base),
		...only === void 0 ? {} : { only },
		posts: headEntries.filter(({ path }) => mayBePost(path) && (options.all || differences?.paths.has(path) !== false))
	};
}
function noWorkingCopy({ command }, top) {
	return new Failure(`The repository at \`${top}\` is bare: it has no working copy`, command === "init" ? "Run it in a clone." : "Run it in a clone, or name a commit: `--head REF`.");
}
function nothingToCompare(head) {
	return {
		base: null,
		head: head ?? null,
		files: []
	};
}
async function locate(paths, folder) {
	for (const path of paths) {
		const status = statusOf(resolve(folder, path));
		if (status === void 0) throw new Failure(`No file or folder \`${path}\``, "Paths are relative to the current folder.");
		if (!status.isDirectory() || paths.length > 1) continue;
		const inside = await Repository.around(resolve(folder, path)).catch(() => void 0);
		const around = await Repository.around(folder).catch(() => void 0);
		if (inside !== void 0 && inside.top !== around?.top) return {
			start: inside.top,
			limits: limitOf(inside.top, resolve(folder, path))
		};
	}
	return {
		start: folder,
		limits: paths.map((path) => resolve(folder, path))
	};
}
function limitOf(top, path) {
	return relative(top, path) === "" ? [] : [path];
}
function limitTo(limits, top) {
	if (limits.length === 0) return void 0;
	const wanted = limits.map((limit) => relative(top, limit).split(sep).join("/"));
	const outside = wanted.find((path) => path.startsWith("../"));
	if (outside !== void 0) throw new Failure(`\`${outside}\` lies outside of the repository`, "Name paths inside of it, or run it in the other clone.");
	return (path) => wanted.some((one) => one === "" || path === one || path.startsWith(`${one}/`));
}
async function commitNamed(repository, name, option) {
	const commit = await repository.commit(name);
	if (commit === void 0) throw new Failure(`No commit \`${name}\``, `Name an existing branch, tag or commit with \`${option}\`, or fetch it first.`);
	return commit;
}
async function baseTip(repository, options) {
	if (options.base !== void 0) return await commitNamed(repository, options.base, "--base");
	if (options.all) return void 0;
	const branch = await repository.defaultBranch();
	if (branch === void 0) throw new Failure("No default branch: neither `origin/HEAD` nor `main` nor `master` is here", "Name what to compare with: `--base REF`, or look at every post: `--all`.");
	return await commitNamed(repository, branch, "--base");
}
async function commonAncestor(repository, tip, head) {
	const commit = await commitNamed(repository, head, "--head");
	const ancestor = await repository.mergeBase(tip, commit);
	if (ancestor === void 0) throw new Failure("The base and the head have no common commit here", "Fetch the history of both (`git fetch --unshallow`), or name another `--base`.");
	return ancestor;
}
async function configuration(options, folder, tree) {
	if (options.config !== void 0) {
		const name = options.config;
		const text = textOf(resolve(folder, name));
		if (text === void 0) throw new Failure(`No configuration file \`${name}\``, "Give the path of a file that can be read: `--config FILE`.");
		return {
			text,
			name
		};
	}
	const bytes = (await tree.list()).some((entry) => entry.path === ".github/postproof.yml" && entry.kind === "file") ? (await tree.read([CONFIG_PATH])).get(CONFIG_PATH) : void 0;
	return bytes === void 0 ? void 0 : {
		text: new TextDecoder().decode(bytes),
		name: CONFIG_PATH
	};
}
function statusOf(place) {
	try {
		return statSync(place);
	} catch {
		return;
	}
}
function textOf(place) {
	try {
		return readFileSync(place, "utf8");
	} catch {
		return;
	}
}

// src/world/cli/options.ts
const FORMATS = [
	"terminal",
	"json",
	"sarif",
	"rdjson",
	"github",
	"markdown",
	"html"
];
const OPTIONS = {
	all: { type: "boolean" },
	base: { type: "string" },
	head: { type: "string" },
	format: { type: "string" },
	output: { type: "string" },
	config: { type: "string" },
	"fail-on": { type: "string" },
	fix: { type: "boolean" },
	site: { type: "string" },
	cache: { type: "string" },
	quiet: { type: "boolean" },
	color: { type: "boolean" },
	force: { type: "boolean" },
	replay: { type: "string" },
	version: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
const COMMANDS = [
	"init",
	"rules",
	"explain"
];
const HELP = "See `postproof --help`.";
function readOptions(args) {
	const { values, positionals } = parse(args);
	const command = COMMANDS.find((name) => name === positionals[0]);
	return {
		command: values.help === true ? "help" : values.version === true ? "version" : command ?? "review",
		paths: command === void 0 ? positionals : positionals.slice(1),
		all: values.all === true,
		...given("base", values.base),
		...given("head", values.head),
		format: oneOf("format", values.format, FORMATS, "terminal"),
		...given("output", values.output),
		...given("config", values.config),
		failOn: oneOf("fail-on", values["fail-on"], [
			"error",
			"warning",
			"never"
		], "error"),
		fix: values.fix === true,
		...given("site", values.site),
		...given("cache", values.cache),
		quiet: values.quiet === true,
		...values.color === void 0 ? {} : { color: values.color },
		force: values.force === true,
		...replay(values.replay)
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
			allowNegative: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split(/\. |\n/u)[0] ?? "" : String(error);
		throw new Failure(message, HELP);
	}
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function oneOf(name, value, choices, otherwise) {
	if (value === void 0) return otherwise;
	const choice = choices.find((one) => one === value);
	if (choice === void 0) throw new Failure(`Unexpected \`--${name} ${value}\`, expected one of ${choices.join(", ")}`, HELP);
	return choice;
}
function replay(value) {
	if (value === void 0) return {};
	if (!/^[1-9]\d{0,3}$/u.test(value)) throw new Failure(`Unexpected \`--replay ${value}\`, expected a number from 1 to 9999`, HELP);
	return { replay: Number(value) };
}

// src/report/terminal.ts
const noPaint = (_style, text) => text;
function toTerminal(verdict, options) {
	const shown = verdict.findings.filter((finding) => finding.introduced !== false);
	const lines = [];
	let path = "";
	for (const finding of shown) {
		if (finding.path !== path) lines.push(...path === "" ? [] : [""], options.paint("bold", visible(finding.path)));
		path = finding.path;
		lines.push(`  ${findingLine(finding, options.paint)}`);
		if (finding.fix !== void 0) lines.push(options.paint("dim", `    fix: ${shortFix(finding.fix.text)}`));
	}
	if (options.quiet === true) return joined(lines);
	if (lines.length > 0) lines.push("");
	for (const note of verdict.notes) lines.push(`note: ${note}`);
	lines.push(...skippedLines(verdict), summaryLine(verdict, options.paint));
	return joined(lines);
}
function joined(lines) {
	return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
function findingLine(finding, paint) {
	const { start, end, severity } = finding;
	const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
	const words = pieces(finding.sentence, finding.values, finding.language).map((piece) => piece.kind === "value" ? `\`${paint("cyan", piece.text)}\`` : piece.text).join("");
	return `${place} ${paint(severity === "error" ? "red" : "yellow", severity)} ${paint("dim", finding.rule)} ${words}`;
}
function shortFix(text) {
	if (text === "") return "(delete)";
	return visible(text.replaceAll("\r\n", "\n").trim().replaceAll("\n", " ⏎ "));
}
function skippedLines(verdict) {
	const byReason = /* @__PURE__ */ new Map();
	for (const { path, rule, why } of verdict.notChecked) {
		const key = `${visible(path === "" ? "*" : path)}: ${visible(why)}`;
		byReason.set(key, (byReason.get(key) ?? 0) + (rule === "" ? 0 : 1));
	}
	const all = [...byReason].map(([reason, rules]) => `not checked: ${reason}${rules > 1 ? ` (${rules} rules)` : ""}`);
	const rest = all.length > 20 ? [`not checked: and ${all.length - 20} more`] : [];
	return [...all.slice(0, 20), ...rest];
}
function summaryLine(verdict, paint) {
	const { counts, posts } = verdict;
	const older = counts.older === 0 ? "" : `; ${count(counts.older, "older problem")} not counted`;
	if (counts.error + counts.warning === 0) return paint("green", posts === 0 ? "No posts to check" : `${count(posts, "post")} checked, nothing to say`) + older;
	const errors = counts.error === 0 ? [] : [paint("red", count(counts.error, "error"))];
	const warnings = counts.warning === 0 ? [] : [paint("yellow", count(counts.warning, "warning"))];
	return `${[...errors, ...warnings].join(" and ")} in ${count(posts, "post")}${older}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/world/cli/progress.ts
const PATIENCE = 500;
const CLEAR = "\r\x1B[K";
function startProgress(stream, now) {
	const start = now();
	let isShown = false;
	return {
		at(step) {
			if (stream.isTTY !== true || now() - start < PATIENCE) return;
			isShown = true;
			stream.write(`${CLEAR}${step}`);
		},
		end() {
			if (isShown) stream.write(CLEAR);
			isShown = false;
		}
	};
}
async function showing(step, work) {
	const progress = startProgress(process.stderr, Date.now);
	const timer = setInterval(() => progress.at(step), PATIENCE);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		progress.end();
	}
}

// src/world/memory.ts
const MANY_POSTS = 300;
const MANY_BYTES = 1e6;
function spareMemory(posts) {
	const bytes = posts.reduce((sum, { size = 0 }) => sum + size, 0);
	const isLarge = posts.length > MANY_POSTS || bytes > MANY_BYTES;
	setFlagsFromString(`--heap-growing-percent=${isLarge ? 20 : 50}`);
	if (isLarge) holdNursery();
}
const NURSERY = 16777216;
const MOST_SURVIVORS = 4e5;
function holdNursery() {
	const survivors = [];
	while (nurserySize() < NURSERY && survivors.length < MOST_SURVIVORS) for (let count = 0; count < 1e3; count += 1) survivors.push({ count });
	setFlagsFromString("--semi-space-growth-factor=1");
}
function nurserySize() {
	return getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;
}

// src/world/cli/colors.ts
function isColored(wanted, stream) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	const isDefault = !(NO_COLOR !== void 0 && NO_COLOR !== "") && (FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0" || stream.isTTY === true && TERM !== "dumb");
	return wanted ?? isDefault;
}
function paintFor(wanted, stream) {
	return isColored(wanted, stream) ? (style, text) => styleText(style, text, { validateStream: false }) : noPaint;
}

// src/world/cli/review-command.ts
async function reviewLocally(options) {
	const folder = process.cwd();
	const { text, exitCode } = await saidOnce(options, folder);
	write(options, folder, text);
	return exitCode;
}
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
	if (!hasOverrun()) await cache.write(fresh);
	return fresh;
}
async function said(verdict, options) {
	return {
		text: await words(verdict, options),
		exitCode: verdict.conclusion === "failure" ? 1 : 0
	};
}
async function reviewOnce(options, folder) {
	const [local] = await Promise.all([openLocal(options, folder), import("./review-parts.js")]);
	return {
		verdict: await verdictOn(local, options, folder),
		repository: local.repository
	};
}
async function verdictOn(local, options, folder) {
	const { chooseSite, review, rules } = await import("./review-parts.js");
	spareMemory(local.posts);
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
			const { summaryMarkdown } = await import("./summary.js");
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
function write(options, folder, text) {
	if (options.output === void 0) {
		process.stdout.write(text);
		return;
	}
	try {
		writeFileSync(resolve(folder, options.output), text);
	} catch (error) {
		const code = error.code ?? String(error);
		throw new Failure(`Could not write \`${options.output}\` (${code})`, "Name a file in an existing folder that can be written to.");
	}
}

// src/world/cli/run-cli.ts
async function runCli(args) {
	try {
		return await run(readOptions(args));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const message = error.message.split("\n").map(visible).join("\n");
		process.stderr.write(`postproof: ${message}\n${error.remedy}\n`);
		return 2;
	}
}
async function run(options) {
	switch (options.command) {
		case "help": {
			const { HELP } = await import("./help.js");
			process.stdout.write(HELP);
			return 0;
		}
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "explain": {
			const { explain } = await import("./explain-command.js");
			return await explain(options);
		}
		case "rules": {
			const { showRules } = await import("./rules-command.js");
			return await showRules(options);
		}
		case "review": {
			const { reviewLocally } = await import("./review-command.js");
			return await reviewLocally(options);
		}
		case "init": {
			const { init } = await import("./init-command.js");
			return await init(options);
		}
	}
}

export { startProgress as a, toTerminal as c, openLocal as d, Repository as f, mergeTrees as g, compareTrees as h, showing as i, readOptions as l, gitTree as m, reviewLocally as n, findingLine as o, splitZero as p, spareMemory as r, noPaint as s, runCli as t, CONFIG_PATH as u };