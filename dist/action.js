import { d as wellFormed, f as VERSION, g as visible, v as Failure } from "./chunks/shared.js";
import { t as toAnnotations } from "./chunks/annotations2.js";
import { t as toJson } from "./chunks/json2.js";
import { a as Refusal, i as whole$1, n as records, r as text, t as record } from "./chunks/shapes.js";
import { a as OnlyValidated, i as readCommand, r as mayWrite } from "./chunks/people.js";
const { mkdir, readFile, writeFile } = process.getBuiltinModule("node:fs/promises");
const { dirname, join } = process.getBuiltinModule("node:path");
const os = process.getBuiltinModule("os");
const { EOL } = process.getBuiltinModule("os");
const crypto = process.getBuiltinModule("crypto");
const fs = process.getBuiltinModule("fs");
const { constants, promises } = process.getBuiltinModule("fs");

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/world/github/answers.ts
function isShaped(data, shape) {
	if (shape === "nothing") return true;
	if (shape === "array") return Array.isArray(data);
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function readError(error) {
	const { status, response, message = "" } = error;
	if (status === void 0 || response === void 0) return { kind: "unreachable" };
	const headers = response.headers ?? {};
	if (status >= 500) return {
		kind: "down",
		status
	};
	const words = messageOf(response.data) ?? message;
	if (isRateLimit(status, headers, words)) return {
		kind: "limited",
		status,
		...rateOf(headers)
	};
	return {
		kind: "refused",
		refusal: new Refusal(status, words)
	};
}
function messageOf(data) {
	const { message, errors } = data ?? {};
	const details = Array.isArray(errors) ? errors.map((one) => typeof one === "string" ? one : JSON.stringify(one)).join("; ") : "";
	if (typeof message !== "string") return void 0;
	return details === "" ? message : `${message}: ${details}`;
}
function isRateLimit(status, headers, words) {
	if (status !== 403 && status !== 429) return false;
	return status === 429 || headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /rate limit/iu.test(words);
}
function rateOf(headers) {
	const retryAfter = Number(headers["retry-after"]);
	const reset = Number(headers["x-ratelimit-reset"]);
	if (Number.isFinite(retryAfter)) return { retryAfter };
	return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? { reset } : {};
}
function graphqlOutcome(body, headers) {
	if (!isShaped(body, "object")) return {
		kind: "torn",
		status: 200
	};
	const { data, errors } = body;
	const found = records(errors).map((error) => ({
		type: text(error.type) ?? "",
		message: text(error.message) ?? "",
		path: Array.isArray(error.path) ? error.path : []
	}));
	if (found.some((error) => error.type === "RATE_LIMITED")) return {
		kind: "limited",
		status: 200,
		...rateOf(headers)
	};
	if (isShaped(data, "object")) return {
		kind: "done",
		value: {
			data,
			errors: found
		}
	};
	if (found.length === 0) return {
		kind: "torn",
		status: 200
	};
	const types = found.map((error) => error.type);
	return {
		kind: "refused",
		refusal: new Refusal(200, found.map((error) => error.message).join("; "), types)
	};
}

// src/world/github/http.ts
const REDIRECTS = 5;
async function send(url, request) {
	let [target, current] = [new URL(url), request];
	for (let count = 0;; count += 1) {
		const message = await once(target, current);
		const { location } = message.headers;
		const status = message.statusCode ?? 0;
		if (![
			301,
			302,
			307,
			308
		].includes(status) || location === void 0 || count === REDIRECTS) return await answerOf(message, target);
		message.resume();
		const next = new URL(location, target);
		current = redirected(current, {
			status,
			isElsewhere: next.origin !== target.origin
		});
		target = next;
	}
}
function redirected(request, { status, isElsewhere }) {
	const { body, ...rest } = request;
	const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !isElsewhere || name.toLowerCase() !== "authorization"));
	if (status < 303 && request.method === "POST") return {
		...rest,
		method: "GET",
		headers
	};
	return {
		...request,
		headers
	};
}
async function once(url, { method = "GET", headers, body, signal }) {
	const { request } = url.protocol === "http:" ? process.getBuiltinModule("node:http") : process.getBuiltinModule("node:https");
	const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
	return await new Promise((resolve, reject) => {
		const sent = request(url, {
			method,
			headers: {
				...headers,
				...length,
				"accept-encoding": "gzip"
			},
			...signal === void 0 ? {} : { signal }
		});
		sent.once("response", resolve).on("error", reject);
		sent.end(body);
	});
}
async function answerOf(message, url) {
	const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]));
	const body = headers.get("content-encoding") === "gzip" ? await inflated(message) : message;
	const bytes = async () => {
		const chunks = [];
		for await (const chunk of body) chunks.push(chunk);
		return Buffer.concat(chunks);
	};
	return {
		status: message.statusCode ?? 0,
		statusText: message.statusMessage ?? "",
		url: url.href,
		headers,
		body,
		text: async () => (await bytes()).toString("utf8"),
		arrayBuffer: async () => new Uint8Array(await bytes()).buffer
	};
}
async function inflated(message) {
	const { createGunzip } = await import("node:zlib");
	const gunzip = createGunzip();
	message.on("error", (error) => gunzip.destroy(error));
	return message.pipe(gunzip);
}

// src/world/github/weather.ts
const ATTEMPTS = 4;
function patience() {
	const unit = Number(process.env.POSTPROOF_WAIT_UNIT ?? 1e3);
	return {
		left: 120 * (Number.isFinite(unit) ? unit : 1e3),
		unit: Number.isFinite(unit) ? unit : 1e3
	};
}
function waitFor(outcome, attempt, patience) {
	if (attempt.count >= ATTEMPTS || attempt.isWrite && outcome.kind !== "limited") return void 0;
	const seconds = outcome.kind === "limited" ? limitSeconds(outcome, attempt.count) : 2 ** (attempt.count - 1) * .5;
	const wait = Math.ceil(seconds * patience.unit);
	if (wait > patience.left) return void 0;
	patience.left -= wait;
	return wait;
}
function limitSeconds(outcome, count) {
	if (outcome.retryAfter !== void 0) return outcome.retryAfter;
	if (outcome.reset !== void 0) return Math.max(1, outcome.reset - Date.now() / 1e3);
	return 20 * count;
}

// src/world/github/client.ts
const PATIENCE = 6e4;
async function openClient(host) {
	const { Octokit } = await import("./chunks/dist-src.js");
	heedProxies();
	const octokit = new Octokit({
		auth: host.token === "" ? void 0 : host.token,
		baseUrl: host.apiUrl,
		userAgent: `postproof/${host.version}`,
		log: {
			debug: quiet,
			info: quiet,
			warn: quiet,
			error: quiet
		}
	});
	return new PatientClient(async (method, url, body, accept) => {
		const options = {
			method,
			url: url.startsWith("http") ? url : `${host.apiUrl}${url}`,
			headers: accept === void 0 ? {} : { accept },
			request: {
				fetch: send,
				signal: AbortSignal.timeout(PATIENCE)
			}
		};
		return await octokit.request({
			...options,
			...body === void 0 ? {} : { data: body }
		});
	}, host);
}
function heedProxies() {
	const { env } = process;
	if (![
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"http_proxy",
		"https_proxy"
	].some((name) => (env[name] ?? "") !== "")) return;
	process.getBuiltinModule("node:http").setGlobalProxyFromEnv?.();
}
function quiet() {}
var PatientClient = class {
	#send;
	#host;
	#patience = patience();
	sent = 0;
	constructor(send, host) {
		this.#send = send;
		this.#host = host;
	}
	async rest(request) {
		const isWrite = request.method !== "GET" && request.repeatable !== true;
		return await this.#persist(isWrite, async () => {
			const answer = await this.#once(request.method, request.path, request.body, request.accept);
			if (answer.kind !== "answer") return answer;
			if (!isShaped(answer.data, request.shape)) return {
				kind: "torn",
				status: answer.status
			};
			return {
				kind: "done",
				value: {
					status: answer.status,
					data: answer.data,
					link: answer.link
				}
			};
		});
	}
	async graphql(document, variables) {
		return await this.#persist(false, async () => {
			const answer = await this.#once("POST", this.#host.graphqlUrl, {
				query: document,
				variables
			}, void 0);
			return answer.kind === "answer" ? graphqlOutcome(answer.data, answer.headers) : answer;
		});
	}
	async pause(seconds) {
		const wait = Math.min(seconds * this.#patience.unit, this.#patience.left);
		this.#patience.left -= wait;
		await new Promise((resolve) => setTimeout(resolve, wait));
	}
	async *stream(path) {
		this.sent += 1;
		const stop = new AbortController();
		const { apiUrl, token, version } = this.#host;
		const headers = {
			accept: "application/vnd.github.raw+json",
			"user-agent": `postproof/${version}`
		};
		const authorization = token === "" ? {} : { authorization: `token ${token}` };
		const answer = await send(`${apiUrl}${path}`, {
			headers: {
				...headers,
				...authorization
			},
			signal: stop.signal
		});
		if (answer.status !== 200) throw new Refusal(answer.status, `GitHub answered ${answer.status}`);
		try {
			for await (const chunk of answer.body) yield chunk;
		} finally {
			stop.abort();
		}
	}
	async #persist(isWrite, attempt) {
		this.sent += 1;
		for (let count = 1;; count += 1) {
			const outcome = await attempt();
			if (outcome.kind === "done") return outcome.value;
			if (outcome.kind === "refused") throw outcome.refusal;
			const wait = waitFor(outcome, {
				count,
				isWrite
			}, this.#patience);
			if (wait === void 0) throw new Refusal(outcome.status ?? 0, sayWeather(outcome));
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	async #once(method, url, body, accept) {
		try {
			const answer = await this.#send(method, url, body, accept);
			const link = answer.headers.link;
			return {
				kind: "answer",
				status: answer.status,
				data: answer.data,
				headers: answer.headers,
				link: typeof link === "string" ? link : void 0
			};
		} catch (error) {
			return readError(error);
		}
	}
};
function sayWeather(outcome) {
	if (outcome.kind === "limited") return "GitHub limits the rate of requests";
	if (outcome.kind === "torn") return "GitHub’s answer was cut off";
	return outcome.kind === "down" ? `GitHub answered ${outcome.status}` : "GitHub could not be reached";
}

// src/world/workflow/environment.ts
function readInputs() {
	const pullRequest = getInput("pull-request");
	const sarifFile = getInput("sarif-file");
	const failOn = getInput("fail-on") || "error";
	if (failOn !== "error" && failOn !== "warning" && failOn !== "never") throw wrong("fail-on", failOn, "`error`, `warning` or `never`");
	if (pullRequest !== "" && !/^[1-9]\d{0,9}$/u.test(pullRequest)) throw wrong("pull-request", pullRequest, "a number");
	return {
		token: getInput("github-token"),
		config: getInput("config") || ".github/postproof.yml",
		failOn,
		review: yesOrNo("review", getInput("review") || "true"),
		maxComments: whole("max-comments", getInput("max-comments") || "10"),
		...pullRequest === "" ? {} : { pullRequest: Number(pullRequest) },
		...sarifFile === "" ? {} : { sarifFile }
	};
}
function yesOrNo(name, value) {
	if (/^true$/iu.test(value)) return true;
	if (/^false$/iu.test(value)) return false;
	throw wrong(name, value, "`true` or `false`");
}
function whole(name, value) {
	if (!/^\d{1,4}$/u.test(value)) throw wrong(name, value, "a whole number from 0 to 9999");
	return Number(value);
}
function wrong(name, value, expected) {
	return new Failure(`Unexpected input \`${name}: ${value}\`, expected ${expected}`, "Mend it in the workflow; the README lists the inputs.", "config");
}
async function readEnvironment() {
	const { env } = process;
	const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	if (owner === "" || name === "") throw new Failure("`GITHUB_REPOSITORY` is not set", "This is the Action; on your machine run `postproof` instead.");
	const apiUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
	return {
		eventName: env.GITHUB_EVENT_NAME ?? "",
		event: await readEvent(env.GITHUB_EVENT_PATH),
		repository: {
			owner,
			name
		},
		apiUrl,
		graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/api\/v3$/u, "/api")}/graphql`,
		serverUrl: (env.GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/u, ""),
		temporary: env.RUNNER_TEMP ?? ".",
		workspace: env.GITHUB_WORKSPACE ?? "."
	};
}
async function readEvent(path) {
	if (path === void 0) return {};
	try {
		const payload = JSON.parse(await readFile(path, "utf8"));
		return typeof payload === "object" && payload !== null ? payload : {};
	} catch (error) {
		throw new Failure(`The event’s payload cannot be read (${error instanceof Error ? error.message : String(error)})`, "Run the job again.");
	}
}

// src/world/workflow/which-pull.ts
async function whichPull(environment, inputs, client) {
	const { event, eventName, repository } = environment;
	if (inputs.pullRequest !== void 0) return asked({
		...repository,
		number: inputs.pullRequest
	});
	switch (eventName) {
		case "pull_request":
		case "pull_request_target": return fromPayload(event.pull_request, repository) ?? none("the event carries no pull request");
		case "merge_group": return fromQueue(event.merge_group, repository);
		case "workflow_run": return await fromRun(event.workflow_run, repository, await client());
		case "issue_comment": return await fromComment(event, repository, await client());
		case "workflow_dispatch": return none("`workflow_dispatch` needs the input `pull-request`");
		default: return none(`the event \`${eventName}\` is none that this program reviews`);
	}
}
function none(why) {
	return {
		kind: "nothing",
		why
	};
}
function asked(pull, baseBranch) {
	return {
		kind: "review",
		pull,
		writes: true,
		...baseBranch === void 0 ? {} : { baseBranch }
	};
}
function fromPayload(payload, repository) {
	const { number: given, base } = record(payload);
	const number = whole$1(given);
	return number === void 0 ? void 0 : asked({
		...repository,
		number
	}, text(record(base).ref));
}
function fromQueue(payload, repository) {
	const { head_ref: head, base_ref: base } = record(payload);
	const number = whole$1(Number(/\/pr-(\d+)-[0-9a-f]+$/u.exec(text(head) ?? "")?.[1]));
	if (number === void 0) return none("the merge group names no pull request");
	const baseBranch = text(base)?.replace(/^refs\/heads\//u, "");
	return {
		kind: "review",
		pull: {
			...repository,
			number
		},
		writes: false,
		...baseBranch === void 0 ? {} : { baseBranch }
	};
}
async function fromRun(payload, repository, client) {
	const run = record(payload);
	const from = record(run.head_repository);
	const owner = text(record(from.owner).login);
	const [sha, branch] = [text(run.head_sha), text(run.head_branch)];
	if (sha === void 0 || branch === void 0 || owner === void 0) return none("the run names no head");
	const head = encodeURIComponent(wellFormed(`${owner}:${branch}`));
	const path = `/repos/${repository.owner}/${repository.name}/pulls?state=open&per_page=100&head=${head}`;
	const answer = await client.rest({
		method: "GET",
		path,
		shape: "array"
	}).catch(() => void 0);
	const found = records(answer?.data).find((pull) => {
		const own = record(pull.head);
		return own.sha === sha && record(own.repo).full_name === from.full_name;
	});
	const number = whole$1(found?.number);
	if (number === void 0) return none("no open pull request has the head of that run any more");
	return asked({
		...repository,
		number
	}, text(record(found?.base).ref));
}
async function fromComment(event, repository, client) {
	const [issue, comment] = [record(event.issue), record(event.comment)];
	const number = whole$1(issue.number);
	if (number === void 0 || issue.pull_request === void 0) return none("the comment is not on a pull request");
	if (event.action !== "created" || readCommand(text(comment.body) ?? "") === void 0) return none("the comment is no command");
	const pull = {
		...repository,
		number
	};
	return await mayWrite(client, pull, text(record(comment.user).login) ?? "") ? asked(pull) : none("the command is not by somebody with write permission");
}

// src/world/workflow/run-action.ts
async function runAction() {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return sayFailure(error);
	}
}
async function run() {
	const environment = await readEnvironment();
	const inputs = readInputs();
	if (inputs.token !== "") setSecret(inputs.token);
	let opened;
	const client = () => opened ??= openClient({
		...environment,
		token: inputs.token,
		version: VERSION
	});
	const asked = await whichPull(environment, inputs, client);
	if (asked.kind === "nothing") {
		notice(`Nothing to review: ${asked.why}`);
		setOutputs("neutral", 0, 0, 0);
		return 0;
	}
	return await reviewPull(environment, inputs, asked, await client());
}
async function reviewPull(environment, inputs, asked, client) {
	const { openReview } = await import("./chunks/open-review.js");
	const opened = await openReview({
		environment,
		inputs,
		asked,
		client
	}).catch((error) => {
		if (error instanceof OnlyValidated) return error;
		throw error;
	});
	if (opened instanceof OnlyValidated) return await sayValidated(opened);
	const verdict = await opened.review();
	await publishResult(environment, inputs, verdict, opened.summary(verdict));
	const receipt = asked.writes && inputs.review ? await opened.delivery.send(verdict) : {
		said: [],
		degraded: []
	};
	await sayReceipt(receipt, opened.receipt(receipt, verdict));
	return verdict.conclusion === "failure" ? 1 : 0;
}
async function publishResult(environment, inputs, verdict, text) {
	await writeSummary(text);
	for (const line of toAnnotations(verdict)) process.stdout.write(`${line}\n`);
	const report = join(environment.temporary, "postproof.json");
	await writeFile(report, toJson(verdict, VERSION));
	setOutput("report", report);
	if (inputs.sarifFile !== void 0) await writeSarif(join(environment.workspace, inputs.sarifFile), verdict);
	setOutputs(verdict.conclusion, verdict.counts.error, verdict.counts.warning, verdict.posts);
}
async function writeSarif(place, verdict) {
	const { toSarif } = await import("./chunks/sarif.js");
	try {
		await mkdir(dirname(place), { recursive: true });
		await writeFile(place, toSarif(verdict, VERSION));
	} catch (error) {
		const code = error.code ?? String(error);
		notice(`The SARIF file could not be written (${code})`);
	}
}
async function sayValidated(only) {
	const lines = [only.message, ...only.complaints].map(visible);
	notice(lines.join("\n"));
	await writeSummary(`## Postproof\n\n${lines.map((line) => `    ${line}`).join("\n")}\n`);
	setOutputs("neutral", 0, 0, 0);
	return 0;
}
function setOutputs(conclusion, errors, warnings, posts) {
	setOutput("conclusion", conclusion);
	setOutput("errors", errors);
	setOutput("warnings", warnings);
	setOutput("posts", posts);
}
async function sayReceipt(receipt, text) {
	if (text !== "") await writeSummary(text);
	for (const line of receipt.degraded) notice(visible(line));
}
async function writeSummary(text) {
	if (process.env.GITHUB_STEP_SUMMARY === void 0) return;
	await summary.addRaw(text, true).write();
}
async function sayFailure(failure) {
	const isConfig = failure.kind === "config";
	const message = `${failure.message.split("\n").map(visible).join("\n")}\n${failure.remedy}`;
	if (isConfig) error(message);
	else notice(message);
	await writeSummary(`## Postproof\n\n${message.split("\n").map((line) => `    ${line}`).join("\n")}\n`);
	setOutputs(isConfig ? "failure" : "neutral", 0, 0, 0);
	return isConfig ? 1 : 0;
}

// src/action.ts
process.exitCode = await runAction();

export {  };