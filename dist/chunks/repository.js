import { t as Failure } from "./failure.js";
const { spawn } = process.getBuiltinModule("node:child_process");
const { devNull } = process.getBuiltinModule("node:os");

// src/world/git/run-git.ts
/** Settings that a repository's own configuration must not decide: nothing is executed, fetched or paged. */
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
/** Starts git in a folder with a clean environment. Arguments are given as a list and never reach a shell. */
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
/**
* Runs git to its end.
*
* @param input bytes for its standard input.
* @throws Failure when git cannot be started at all.
*/
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
/** The user's and the system's git configuration say nothing about a blog's posts. */
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
/** What a command that had to succeed says when it did not. */
function gitFailure(command, words, exit) {
	return new Failure(`git ${command} failed: ${words.trim().split("\n")[0] || exit}`, "Check that the clone is complete (`git fsck`), and fetch the full history (`git fetch --unshallow`).");
}

// src/world/git/object-reader.ts
/**
* Reads a repository's objects through one `git cat-file --batch` that stays open: starting git costs more than most
* of what it is asked. It holds nobody up: an idle reader lets the process end, and ends with it.
*/
var ObjectReader = class {
	#folder;
	#child;
	/** In the order of asking, which is that of the answers. */
	#asked = [];
	#chunks = [];
	#size = 0;
	/** How many bytes there must be before there is anything to read. */
	#needed = 1;
	#words = "";
	constructor(folder) {
		this.#folder = folder;
	}
	/**
	* The object that a name stands for (an object id, a branch, `main^{commit}`); undefined when there is none here.
	*
	* @throws Failure when git ends instead of answering.
	*/
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
/** The first answer in the bytes and what is behind it; a number: so many bytes are needed before there is one. */
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
/** Whether waiting for the child keeps this process alive. */
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
/** Whole trees, compared by git alone: nothing that a repository configures has a say. */
const DIFFERENCES = [
	"-r",
	"-z",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=all"
];
/** A git repository on this machine, asked only by plumbing commands that execute nothing of it. */
var Repository = class Repository {
	/** Absolute path of the working copy's top, or of a bare repository. */
	top;
	kind;
	#objects;
	constructor(top, kind = "clone") {
		this.top = top;
		this.kind = kind;
		this.#objects = new ObjectReader(top);
	}
	/**
	* The repository around a folder.
	*
	* @throws Failure when there is none.
	*/
	static async around(folder) {
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
	/** The folder where git keeps what is only this clone's. */
	async directory() {
		return lineOf(await this.ask(["rev-parse", "--absolute-git-dir"]));
	}
	/** The commit that a name stands for; undefined when there is none. */
	async commit(name) {
		return (await this.#objects.read(`${name}^{commit}`))?.oid;
	}
	/** The default branch as CONTRACT.md has it: `origin/HEAD`, else `main`, else `master`. */
	async defaultBranch() {
		for (const name of [
			"refs/remotes/origin/HEAD",
			"main",
			"master"
		]) if (await this.commit(name) !== void 0) return name;
	}
	/** Whether older commits were left out of the clone. */
	async isShallow() {
		return lineOf(await runGit(this.top, ["rev-parse", "--is-shallow-repository"])) === "true";
	}
	/** The best common ancestor of two commits; undefined when their histories have none here. */
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
	/** Every file of a commit's tree; with `sizes` their sizes, for which git has to look at each object. */
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
	/**
	* The renames between two commits, or between a commit and the index when the second is absent: the old path of each
	* new one, as git's own detection (`-M`) pairs them.
	*/
	async renames(from, to) {
		const options = [
			...DIFFERENCES,
			"--name-status",
			"-M",
			"--diff-filter=R"
		];
		const args = to === void 0 ? [
			"diff-index",
			"--cached",
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
		const fields = splitZero((await this.ask(args)).stdout);
		const pairs = Array.from({ length: Math.floor(fields.length / 3) }, (_, at) => [fields[at * 3 + 2] ?? "", fields[at * 3 + 1] ?? ""]);
		return new Map(pairs);
	}
	/** The paths that differ between two commits. */
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
	/** The contents of blobs by object id; what is not here (a partial clone) is left out. */
	async blobs(oids) {
		const found = /* @__PURE__ */ new Map();
		await Promise.all([...new Set(oids)].map(async (oid) => {
			const object = await this.#objects.read(oid);
			if (object?.type === "blob") found.set(oid, object.bytes);
		}));
		return found;
	}
	/** Runs a command that has to succeed. */
	async ask(args, input) {
		const answer = await runGit(this.top, args, input);
		if (answer.code === 0) return answer;
		throw gitFailure(args[0] ?? "", answer.stderr, `exit code ${answer.code}`);
	}
};
/** The records of an answer that was asked for with `-z`. */
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

export { kindOf as n, splitZero as r, Repository as t };