import { a as mergeTrees, r as localPullRequest, t as gitTree } from "./git-tree.js";
import { t as Failure } from "./failure.js";
import { n as kindOf, r as splitZero, t as Repository } from "./repository.js";
const { lstat, readFile, stat } = process.getBuiltinModule("node:fs/promises");
const { join, relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/world/git/working-copy.ts
/** The files of a working copy: tracked, and untracked but not ignored, with what the disk says of them. */
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
	const disk = diskOf(repository.top);
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
	for (const path of looked) {
		const entry = await look(repository.top, path, entries.get(path));
		if (entry === void 0) entries.delete(path);
		else entries.set(path, entry);
	}
	return {
		entries: [...entries.values()],
		disk
	};
}
/** The same files with the sizes of those that are not in the base as they are: rules ask about no others. */
async function withSizes({ entries, disk }, base) {
	const before = base === entries ? void 0 : new Map(base.map(({ path, oid }) => [path, oid]));
	const weighed = [...entries];
	const others = [...entries.entries()].filter(([, { size, oid, path }]) => size === void 0 && (before === void 0 || before.get(path) !== oid));
	await Promise.all(others.map(async ([at, entry]) => {
		const size = await disk.sizeOf(entry.path);
		if (size !== void 0) weighed[at] = {
			...entry,
			size
		};
	}));
	return weighed;
}
function diskOf(top) {
	return {
		sizeOf: async (path) => (await lstat(join(top, path)).catch(() => void 0))?.size,
		read: async (path) => {
			const place = join(top, path);
			try {
				return (await lstat(place)).isFile() ? await readFile(place) : void 0;
			} catch {
				return;
			}
		}
	};
}
/** What is on the disk at a path: git's own object where the bytes are the same, nothing where it is gone. */
async function look(top, path, known) {
	const place = join(top, path);
	const status = await lstat(place).catch(() => void 0);
	if (status === void 0 || status.isDirectory()) return void 0;
	if (status.isSymbolicLink()) return {
		path,
		oid: "",
		kind: "symlink",
		mode: "120000"
	};
	if (!status.isFile()) return void 0;
	const oid = known?.oid === "" ? void 0 : known?.oid;
	const isSame = oid !== void 0 && oid === blobId(await readFile(place), oid.length);
	const mode = known?.kind === "file" ? known.mode : "100644";
	return {
		path,
		oid: isSame ? oid : "",
		kind: "file",
		mode,
		size: status.size
	};
}
/** The object id that git gives a blob: SHA-1, or SHA-256 in repositories that use it. */
function blobId(bytes, length) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/world/cli/local-review.ts
const CONFIG_PATH = ".github/postproof.yml";
/**
* Finds the repository, the commits and the trees that the options speak of.
*
* @throws Failure when there is no repository, no such commit, or nothing to compare with.
*/
async function openLocal(options, folder) {
	const { start, limits } = await locate(options.paths, folder);
	const repository = await Repository.around(start);
	if (options.head === void 0 && repository.kind === "bare") throw noWorkingCopy(options, repository.top);
	const head = options.head === void 0 ? void 0 : await commitNamed(repository, options.head, "--head");
	const copy = head === void 0 ? await workingCopy(repository) : void 0;
	const listed = copy?.entries ?? await repository.list(head ?? "", "sizes");
	const tip = await baseTip(repository, options);
	const mergeBase = tip === void 0 ? void 0 : await commonAncestor(repository, tip, head ?? "HEAD");
	const baseEntries = mergeBase === void 0 ? listed : await repository.list(mergeBase);
	const headEntries = copy !== void 0 && (mergeBase !== void 0 || options.command === "init") ? await withSizes(copy, baseEntries) : listed;
	const headTree = gitTree(repository, headEntries, copy?.disk);
	const tipEntries = tip === void 0 || tip === mergeBase ? baseEntries : await repository.list(tip);
	const merged = tip === mergeBase ? headEntries : mergeTrees(headEntries, tipEntries, baseEntries);
	const base = mergeBase === void 0 ? headTree : gitTree(repository, baseEntries);
	const only = limitTo(limits, repository.top);
	return {
		repository,
		pullRequest: mergeBase === void 0 ? { changes: async () => nothingToCompare(head) } : localPullRequest(repository, {
			base: mergeBase,
			head
		}, {
			base,
			head: headTree,
			baseEntries,
			headEntries
		}),
		after: merged === headEntries ? headTree : gitTree(repository, merged, copy?.disk),
		base,
		config: await configuration(options, folder, head === void 0 ? headTree : base),
		...only === void 0 ? {} : { only }
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
/** A single folder that is a clone of its own is reviewed; every other path limits the posts. */
async function locate(paths, folder) {
	for (const path of paths) {
		const status = await stat(resolve(folder, path)).catch(() => void 0);
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
/** `--all` alone compares with nothing. */
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
		const text = await readFile(resolve(folder, name), "utf8").catch(() => void 0);
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

export { openLocal as n, CONFIG_PATH as t };