import { _ as say, b as Failure, f as wellFormed, g as pieces, h as inBackticks, i as parsePatch, m as VERSION, p as conclude, s as pathInAddress, v as visible, y as visibleJson } from "./shared.js";
const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
const os = process.getBuiltinModule("os");
const { EOL } = process.getBuiltinModule("node:os");

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
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// src/report/annotations.ts
const AT_MOST = 10;
function toAnnotations(verdict) {
	const counted = verdict.findings.filter((finding) => finding.introduced !== false && !finding.summaryOnly);
	return ["error", "warning"].flatMap((severity) => {
		const ranked = [...counted.filter((finding) => finding.severity === severity)].sort((a, b) => Number(b.blocking) - Number(a.blocking));
		if (ranked.length <= AT_MOST) return ranked.map(command);
		const more = `::${severity} title=postproof::${data(`and ${ranked.length - AT_MOST + 1} more ${severity}s: see the job summary`)}`;
		return [...ranked.slice(0, 9).map(command), more];
	});
}
function command(finding) {
	const { path, start, end, severity, rule } = finding;
	const place = [
		`file=${property(path)}`,
		`line=${start.line}`,
		`endLine=${end.line}`
	];
	if (start.line === end.line) place.push(`col=${start.column}`, `endColumn=${end.column}`);
	return `::${severity} ${place.join(",")},title=${property(rule)}::${data(say(finding))}`;
}
function data(text) {
	return visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
function toJson(verdict, version) {
	const report = {
		version: 1,
		tool: {
			name: "postproof",
			version
		},
		base: verdict.base,
		head: verdict.head,
		posts: verdict.posts,
		counts: verdict.counts,
		conclusion: verdict.conclusion,
		findings: verdict.findings.map(reported),
		notChecked: verdict.notChecked
	};
	return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
function reported(finding) {
	const { rule, severity, path, start, end, subject, actual, expected, introduced, blocking, fingerprint, url, fix } = finding;
	return {
		rule,
		severity,
		path,
		start,
		end,
		subject,
		message: say(finding),
		...actual === void 0 ? {} : { actual },
		expected,
		introduced,
		blocking,
		fingerprint,
		url,
		...fix === void 0 ? {} : { fix: {
			path: fix.path,
			start: fix.start,
			end: fix.end,
			text: fix.text
		} }
	};
}

// src/world/github/refusal.ts
var Refusal = class extends Error {
	status;
	types;
	constructor(status, message, types = []) {
		super(message);
		this.name = "Refusal";
		this.status = status;
		this.types = types;
	}
};
function unreachable(error, doing) {
	const reason = error instanceof Refusal ? error.message : String(error);
	return new Failure(`Could not ${doing}: ${reason}`, "Run the job again; if it goes on, see https://www.githubstatus.com and the permissions in the README.");
}

// src/world/github/shapes.ts
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function records(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((one) => typeof one === "object" && one !== null && !Array.isArray(one));
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
function whole$1(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

// src/world/github/answers.ts
function isShaped(data, shape) {
	if (shape === "nothing") return true;
	if (shape === "array") return Array.isArray(data);
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function whyRefused(status, headers, data) {
	if (status >= 500) return {
		kind: "down",
		status
	};
	const words = messageOf(data) ?? (typeof data === "string" && data !== "" ? data.slice(0, 300) : "no reason given");
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
	return status === 429 || headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after") || /rate limit/iu.test(words);
}
function rateOf(headers) {
	const retryAfter = Number(headers.get("retry-after"));
	const reset = Number(headers.get("x-ratelimit-reset"));
	if (Number.isFinite(retryAfter)) return { retryAfter };
	return headers.get("x-ratelimit-remaining") === "0" && Number.isFinite(reset) ? { reset } : {};
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
		].includes(status) || location === void 0 || count === REDIRECTS) return answerOf(message);
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
function answerOf(message) {
	const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value ?? ""]));
	const body = headers.get("content-encoding") === "gzip" ? inflated(message) : message;
	return {
		status: message.statusCode ?? 0,
		headers,
		body,
		text: async () => (await bytesOf(body)).toString("utf8")
	};
}
async function bytesOf(body) {
	const chunks = [];
	await new Promise((resolve, reject) => {
		body.on("data", (chunk) => chunks.push(chunk));
		body.once("end", resolve).once("error", reject);
		body.once("close", () => reject(/* @__PURE__ */ new Error("The answer was cut off")));
	});
	return Buffer.concat(chunks);
}
function inflated(message) {
	const { createGunzip } = process.getBuiltinModule("node:zlib");
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
function openClient(host) {
	heedProxies();
	return new PatientClient(host);
}
async function readJson(answer) {
	const text = await answer.text().catch(() => "");
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
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
var PatientClient = class {
	#host;
	#patience = patience();
	sent = 0;
	constructor(host) {
		this.#host = host;
	}
	async rest(request) {
		const isWrite = request.method !== "GET" && request.repeatable !== true;
		return await this.#persist(isWrite, async () => {
			const { method, path, body, accept = "application/vnd.github+json" } = request;
			const answer = await this.#once(`${this.#host.apiUrl}${path}`, {
				method,
				accept,
				body
			});
			if (answer.kind !== "answer") return answer;
			const { status, data, headers } = answer;
			if (!isShaped(data, request.shape)) return {
				kind: "torn",
				status
			};
			return {
				kind: "done",
				value: {
					status,
					data,
					link: headers.get("link")
				}
			};
		});
	}
	async graphql(document, variables) {
		return await this.#persist(false, async () => {
			const body = {
				query: document,
				variables
			};
			const answer = await this.#once(this.#host.graphqlUrl, {
				method: "POST",
				body
			});
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
		const headers = {
			...this.#headers(),
			accept: "application/vnd.github.raw+json"
		};
		const answer = await send(`${this.#host.apiUrl}${path}`, {
			headers,
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
	async #once(url, { method, accept = "application/json", body }) {
		const content = body === void 0 ? {} : { "content-type": "application/json; charset=utf-8" };
		const request = {
			method,
			headers: {
				...this.#headers(),
				accept,
				...content
			},
			...body === void 0 ? {} : { body: JSON.stringify(body) },
			signal: AbortSignal.timeout(PATIENCE)
		};
		try {
			const answer = await send(url, request);
			const { status, headers } = answer;
			const data = await readJson(answer);
			return status < 400 ? {
				kind: "answer",
				status,
				headers,
				data
			} : whyRefused(status, headers, data);
		} catch {
			return { kind: "unreachable" };
		}
	}
	#headers() {
		const { token, version } = this.#host;
		const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
		return {
			"user-agent": `postproof/${version}`,
			...authorization
		};
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
function readEnvironment() {
	const { env } = process;
	const [owner = "", name = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	if (owner === "" || name === "") throw new Failure("`GITHUB_REPOSITORY` is not set", "This is the Action; on your machine run `postproof` instead.");
	const apiUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
	return {
		eventName: env.GITHUB_EVENT_NAME ?? "",
		event: readEvent(env.GITHUB_EVENT_PATH),
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
function readEvent(path) {
	if (path === void 0) return {};
	try {
		const payload = JSON.parse(readFileSync(path, "utf8"));
		return typeof payload === "object" && payload !== null ? payload : {};
	} catch (error) {
		throw new Failure(`The event’s payload cannot be read (${error instanceof Error ? error.message : String(error)})`, "Run the job again.");
	}
}

// src/world/workflow/only-validated.ts
var OnlyValidated = class extends Error {
	complaints;
	constructor(message, complaints) {
		super(message);
		this.name = "OnlyValidated";
		this.complaints = complaints;
	}
};

// src/report/markdown.ts
function codeSpan(text) {
	return inBackticks(visible(text).replaceAll("|", "❘"));
}
function sentenceMarkdown(pieces) {
	return pieces.map((piece) => piece.kind === "value" ? codeSpan(piece.text) : piece.text).join("");
}
function fenced(language, text) {
	const runs = [...(text ?? "").matchAll(/^[ \t]*(`{3,}|~{3,})/gmu)].map((match) => match[1]?.length ?? 0);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	return `${fence}${language}\n${text === null ? "" : `${text}\n`}${fence}`;
}

// src/report/summary.ts
const LIMIT = 1e6;
const ROWS_A_FILE = 200;
const ROWS_NOT_CHECKED = 200;
const WORDS = {
	en: {
		title: "Posts checked by Postproof",
		clean: (posts) => `${posts === 1 ? "One post" : `${posts} posts`} checked, nothing to say.`,
		none: "This change has no posts to check.",
		counts: (errors, warnings, posts) => `${errors} ${errors === 1 ? "error" : "errors"} and ${warnings} ${warnings === 1 ? "warning" : "warnings"} that this change brings, in ${posts} ${posts === 1 ? "post" : "posts"}.`,
		older: (older) => `${older} older ${older === 1 ? "problem" : "problems"} in the same posts ${older === 1 ? "is" : "are"} not counted.`,
		line: "line",
		gentle: "By the way",
		elsewhere: "can only be mended outside of this change, and does not count against it",
		notChecked: "Not checked",
		delivery: "Where this was said",
		cut: "The rest did not fit: GitHub keeps 1 MiB of a summary. The JSON report has everything.",
		more: (rows) => `… and ${rows} more in this file`,
		moreSkipped: (rows) => `… and ${rows} more; the JSON report has them`
	},
	zh: {
		title: "Postproof 文章检查",
		clean: (posts) => `检查了 ${posts} 篇文章，没有问题。`,
		none: "本次改动中没有要检查的文章。",
		counts: (errors, warnings, posts) => `本次改动在 ${posts} 篇文章中带来 ${errors} 个错误和 ${warnings} 个警告。`,
		older: (older) => `这些文章中原有的 ${older} 个问题不计。`,
		line: "行",
		gentle: "另外",
		elsewhere: "只能在本次改动之外修复，不影响结果",
		notChecked: "未检查",
		delivery: "评论情况",
		cut: "其余内容放不下：GitHub 只保留 1 MiB 的摘要。JSON 报告中有全部内容。",
		more: (rows) => `…… 本文件还有 ${rows} 条`,
		moreSkipped: (rows) => `…… 还有 ${rows} 条，见 JSON 报告`
	}
};
function summaryMarkdown(verdict, link) {
	const notChecked = skipped(verdict);
	const text = `${[...partsOf(verdict, link, Number.POSITIVE_INFINITY), ...notChecked].join("\n\n")}\n\n`;
	if (Buffer.byteLength(text) <= LIMIT) return text;
	const tail = [`> ${WORDS[verdict.language].cut}`, ...notChecked].join("\n\n");
	return `${beginning(partsOf(verdict, link, ROWS_A_FILE).join("\n\n"), LIMIT - Buffer.byteLength(tail))}\n\n${tail}\n\n`;
}
function partsOf(verdict, link, rowsAFile) {
	const words = WORDS[verdict.language];
	const parts = [`## ${words.title}`, head(verdict)];
	for (const note of verdict.notes) parts.push(`> ${note}`);
	const counted = verdict.findings.filter((finding) => finding.introduced !== false);
	const byPath = groupBy(counted.filter((finding) => !finding.summaryOnly), (finding) => finding.path);
	for (const [path, findings] of byPath) parts.push(fileSection(path, findings, link, verdict, rowsAFile));
	const gentle = counted.filter((finding) => finding.summaryOnly);
	if (gentle.length > 0) parts.push(`### ${words.gentle}`, gentle.map((finding) => row(finding, link, verdict)).join("\n"));
	return parts;
}
function beginning(text, most) {
	let used = 0;
	const lines = text.split("\n");
	const end = lines.findIndex((line) => {
		used += Buffer.byteLength(line) + 1;
		return used > most - 10;
	});
	return (end === -1 ? lines : lines.slice(0, end)).join("\n").trimEnd();
}
function receiptMarkdown(receipt, language) {
	const lines = [...receipt.said, ...receipt.degraded];
	if (lines.length === 0) return "";
	return `\n### ${WORDS[language].delivery}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}
function head(verdict) {
	const words = WORDS[verdict.language];
	const { error, warning, older } = verdict.counts;
	const first = error + warning > 0 ? words.counts(error, warning, verdict.posts) : verdict.posts === 0 ? words.none : words.clean(verdict.posts);
	return older === 0 ? first : `${first} ${words.older(older)}`;
}
function fileSection(path, findings, link, verdict, rowsAFile) {
	const rows = findings.slice(0, rowsAFile).map((finding) => row(finding, link, verdict));
	const rest = findings.length - rows.length;
	if (rest > 0) rows.push(`- ${WORDS[verdict.language].more(rest)}`);
	return `### ${codeSpan(path)}\n\n${rows.join("\n")}`;
}
function row(finding, link, verdict) {
	const words = WORDS[verdict.language];
	const icon = finding.severity === "error" ? "❌" : "⚠️";
	const place = `[${words.line} ${finding.start.line}](${link(finding.path, finding.start.line)})`;
	const said = sentenceMarkdown(pieces(finding.sentence, finding.values, verdict.language));
	const elsewhere = finding.blocking || finding.summaryOnly ? "" : ` _(${words.elsewhere})_`;
	return `- ${icon} ${place}: ${said} ([${finding.rule}](${finding.url}))${elsewhere}`;
}
function skipped(verdict) {
	if (verdict.notChecked.length === 0) return [];
	const words = WORDS[verdict.language];
	const all = [...groupBy(verdict.notChecked, (one) => `${codeSpan(one.path === "" ? "*" : one.path)}: ${one.why}`)].map(([reason, ones]) => `- ${reason} (${ones.map((one) => one.rule).filter(Boolean).join(", ")})`);
	const rows = all.slice(0, ROWS_NOT_CHECKED);
	if (all.length > rows.length) rows.push(`- ${words.moreSkipped(all.length - rows.length)}`);
	return [`### ${words.notChecked}`, rows.join("\n")];
}
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item)) ?? [];
		group.push(item);
		groups.set(keyOf(item), group);
	}
	return groups;
}

// src/world/github/changes.ts
const MOST_BY_PAGE = 500;
async function compareOnGitHub(client, pull, context) {
	const path = `/repos/${pull.owner}/${pull.name}/compare/${context.tip}...${context.head}?per_page=1`;
	const answer = await client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch((error) => {
		throw unreachable(error, "compare the head with the base");
	});
	const data = record(answer.data);
	const mergeBase = text(record(data.merge_base_commit).sha) ?? context.tip;
	const listed = records(data.files).flatMap(readFile);
	if (listed.length >= context.changedFiles) return {
		mergeBase,
		files: listed
	};
	const files = context.changedFiles <= MOST_BY_PAGE ? await listFiles(client, pull, context.changedFiles) : [];
	const best = files.length >= listed.length ? files : listed;
	if (best.length >= context.changedFiles) return {
		mergeBase,
		files: best
	};
	return {
		mergeBase,
		files: best,
		incomplete: `GitHub listed ${best.length} of ${context.changedFiles} changed files; the others were not checked`
	};
}
async function listFiles(client, pull, expected) {
	const pages = Math.ceil(expected / 100);
	const base = `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}/files?per_page=100`;
	return (await Promise.all(Array.from({ length: pages }, async (_, index) => {
		const answer = await client.rest({
			method: "GET",
			path: `${base}&page=${index + 1}`,
			shape: "array"
		}).catch(() => void 0);
		return records(answer?.data);
	}))).flat().flatMap(readFile);
}
const STATUS = new Map([
	"added",
	"removed",
	"renamed",
	"copied"
].map((status) => [status, status]));
function readFile(file) {
	const path = text(file.filename);
	if (path === void 0) return [];
	const patch = text(file.patch);
	const previousPath = text(file.previous_filename);
	const isPureMove = patch === void 0 && file.changes === 0;
	const hunks = patch !== void 0 ? { hunks: parsePatch(patch) } : isPureMove ? { hunks: [] } : {};
	return [{
		path,
		status: STATUS.get(text(file.status) ?? "") ?? "modified",
		oid: text(file.sha) ?? "",
		...previousPath === void 0 ? {} : { previousPath },
		...hunks
	}];
}

// src/world/github/queries.ts
const THREADS = `
  pageInfo { hasNextPage endCursor }
  totalCount
  nodes {
    id isResolved isOutdated path line startLine originalLine subjectType
    viewerCanResolve viewerCanUnresolve
    resolvedBy { login }
    comments(first: 20) {
      totalCount
      nodes {
        id fullDatabaseId body url createdAt isMinimized minimizedReason
        viewerDidAuthor viewerCanMinimize viewerCanUpdate
        author { __typename login }
        pullRequestReview { id }
      }
    }
  }`;
const CONTEXT = `query Context($owner: String!, $name: String!, $number: Int!, $config: String!, $tip: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    webCommitSignoffRequired
    tip: object(expression: $tip) { oid }
    config: object(expression: $config) { ... on Blob { oid text isBinary isTruncated } }
    pullRequest(number: $number) {
      state headRefOid baseRefOid changedFiles authorAssociation
      author { login }
      comments(last: 100) { nodes { body author { login } } }
      reviewThreads(first: 100) {${THREADS}
      }
    }
  }
}`;
const THREAD_PAGE = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {${THREADS}
      }
    }
  }
}`;
const FIRST_THREADS = `pullRequest { headRefOid reviewThreads(first: 100) {${THREADS} } }`;
const PENDING = `query Pending($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 20, states: [PENDING]) { nodes { fullDatabaseId state viewerDidAuthor } }
    }
  }
}`;
function blobsQuery(count) {
	const names = Array.from({ length: count }, (_, index) => index);
	return `query Blobs($owner: String!, $name: String!, ${names.map((index) => `$e${index}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${names.map((index) => `b${index}: object(expression: $e${index}) { ... on Blob { text isBinary isTruncated byteSize oid } }`).join("\n    ")}
  }
}`;
}

// src/world/github/threads.ts
function readThreads(nodes) {
	return records(nodes).map((node) => {
		const comments = record(node.comments);
		const list = records(comments.nodes).map(readComment);
		const resolvedBy = loginOf(node.resolvedBy);
		return {
			id: text(node.id) ?? "",
			path: text(node.path) ?? "",
			isResolved: node.isResolved === true,
			isOutdated: node.isOutdated === true,
			line: whole$1(node.line) ?? null,
			startLine: whole$1(node.startLine) ?? null,
			...resolvedBy === "" ? {} : { resolvedBy },
			canResolve: node.viewerCanResolve === true,
			canUnresolve: node.viewerCanUnresolve === true,
			comments: list,
			commentCount: whole$1(comments.totalCount) ?? list.length
		};
	});
}
function readComment(comment) {
	return {
		id: text(comment.id) ?? "",
		databaseId: /^\d+$/u.exec(String(comment.fullDatabaseId))?.[0] ?? "",
		body: text(comment.body) ?? "",
		author: loginOf(comment.author),
		isOwn: comment.viewerDidAuthor === true,
		isMinimized: comment.isMinimized === true,
		minimizedReason: text(comment.minimizedReason) ?? "",
		canMinimize: comment.viewerCanMinimize === true,
		reviewId: text(record(comment.pullRequestReview).id) ?? ""
	};
}
function loginOf(actor) {
	return (text(record(actor).login) ?? "").replace(/\[bot\]$/u, "");
}

// src/world/github/pull-context.ts
async function askContext(client, pull, baseBranch, configPath) {
	const tip = `refs/heads/${baseBranch}`;
	const answer = await client.graphql(CONTEXT, {
		...pull,
		tip,
		config: `${tip}:${configPath}`
	}).catch((error) => {
		throw unreachable(error, `read pull request #${pull.number}`);
	});
	const repository = record(answer.data.repository);
	const found = record(repository.pullRequest);
	const [head, base] = [text(found.headRefOid), text(found.baseRefOid)];
	const changedFiles = whole$1(found.changedFiles);
	if (head === void 0 || base === void 0 || changedFiles === void 0) throw unreachable(answer.errors[0]?.message ?? "no such pull request", `read pull request #${pull.number}`);
	const unread = answer.errors.find(({ path }) => path.includes("config"));
	if (unread !== void 0) throw unreachable(unread.message, "read the configuration in force");
	const { threads, isWhole } = await allThreads(client, pull, found.reviewThreads);
	const config = text(record(repository.config).text);
	const opener = text(record(found.author).login);
	const viewer = text(record(answer.data.viewer).login)?.replace(/\[bot\]$/u, "");
	return {
		...viewer === void 0 ? {} : { viewer },
		tip: text(record(repository.tip).oid) ?? base,
		head,
		state: text(found.state) ?? "",
		changedFiles,
		...opener === void 0 ? {} : { opener },
		isFirstTime: /^FIRST_TIME(?:R|_CONTRIBUTOR)$/u.test(text(found.authorAssociation) ?? ""),
		...config === void 0 ? {} : { config },
		needsSignOff: repository.webCommitSignoffRequired === true,
		remarks: records(record(found.comments).nodes).map((one) => ({
			author: text(record(one.author).login) ?? "",
			body: text(one.body) ?? ""
		})),
		threads,
		hasAllThreads: isWhole
	};
}
const MOST_PAGES = 30;
async function allThreads(client, pull, first) {
	const threads = [];
	let page = first;
	for (let pages = 1;; pages += 1) {
		const { nodes, pageInfo } = record(page);
		if (!Array.isArray(nodes)) return {
			threads,
			isWhole: false
		};
		threads.push(...readThreads(nodes));
		const { hasNextPage, endCursor } = record(pageInfo);
		if (hasNextPage !== true) return {
			threads,
			isWhole: hasNextPage === false
		};
		if (pages === MOST_PAGES) return {
			threads,
			isWhole: false
		};
		page = pullRequestIn((await client.graphql(THREAD_PAGE, {
			...pull,
			after: endCursor
		}).catch(() => void 0))?.data).reviewThreads;
	}
}
function pullRequestIn(data) {
	return record(record(record(data).repository).pullRequest);
}
async function readThreadPages(client, pull, told) {
	const ask = async () => pullRequestIn((await client.graphql(THREAD_PAGE, {
		...pull,
		after: null
	})).data);
	const found = record(told ?? await ask());
	const head = text(found.headRefOid);
	const { threads, isWhole } = await allThreads(client, pull, found.reviewThreads);
	if (head === void 0 || !isWhole) throw new Refusal(200, "GitHub did not list all review threads");
	return {
		head,
		threads
	};
}

// src/world/workflow/beside-posts.ts
const PROGRAM = /\.(?:[cm]?[jt]sx?|vue|svelte|css|s[ac]ss|less|styl|py|rb|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|php|swift|lua|pl|r|sh|bash|zsh|fish|ps1|bat|cmd|sql|lock|gradle|gemspec|map|wasm|snap)$/iu;
const PROGRAM_NAME = /^(?:Gemfile|Rakefile|Makefile|Dockerfile|Procfile|CODEOWNERS|LICEN[CS]E|NOTICE|package(?:-lock)?\.json|tsconfig[\w.-]*\.json|go\.(?:mod|sum)|\.(?:git|docker|npm|eslint|prettier|node|nvm|editor|ruby|tool)[\w.-]*)$/u;
const ABOUT = /^(?:README|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|SUPPORT|LICEN[CS]E|GOVERNANCE)(?:[.-][\w-]+)*\.(?:md|markdown|txt)$/iu;
const TELLING = /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/u;
function isBesidePosts({ path, status }) {
	if (status !== "added" && status !== "modified" || TELLING.test(path)) return false;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return path.startsWith(".github/") || PROGRAM.test(name) || PROGRAM_NAME.test(name) || name === path && ABOUT.test(name);
}

// src/world/workflow/open-review.ts
async function openReview(order) {
	const { client, inputs, asked } = order;
	const { pull } = asked;
	const baseBranch = asked.baseBranch ?? await askBaseBranch(client, pull);
	const context = await askContext(client, pull, baseBranch, inputs.config);
	const listed = await compareOnGitHub(client, pull, context);
	const link = linkTo(order.environment, pull, context);
	if (isBesideThePosts(listed, context, inputs.config)) return quietReview(order, {
		context,
		listed,
		link
	});
	const { openFullReview } = await import("./full-review.js");
	return await openFullReview(order, {
		context,
		listed,
		link
	});
}
function isBesideThePosts(listed, context, config) {
	const isWhole = listed.incomplete === void 0 && listed.files.length >= context.changedFiles;
	const isSilent = context.hasAllThreads && context.threads.length === 0;
	return isWhole && isSilent && context.config === void 0 && listed.files.every((file) => file.path !== config && isBesidePosts(file));
}
function quietReview({ inputs }, { context, listed, link }) {
	return {
		review: async () => conclude({
			changes: {
				base: listed.mergeBase,
				head: context.head,
				files: listed.files
			},
			head: {
				hits: [],
				ran: /* @__PURE__ */ new Map(),
				notChecked: [],
				isProvisional: false
			},
			findings: [],
			placed: [],
			notCompared: [],
			posts: 0,
			failOn: inputs.failOn,
			notes: [],
			textOf: () => void 0,
			facts: () => []
		}),
		summary: (verdict) => summaryMarkdown(verdict, link),
		receipt: (receipt, verdict) => receiptMarkdown(receipt, verdict.language),
		delivery: { send: async () => ({
			said: [],
			degraded: []
		}) }
	};
}
async function askBaseBranch(client, pull) {
	const path = `/repos/${pull.owner}/${pull.name}/pulls/${pull.number}`;
	const answer = await client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch((error) => {
		throw unreachable(error, `read pull request #${pull.number}`);
	});
	return text(record(record(answer.data).base).ref) ?? "main";
}
function linkTo(environment, pull, context) {
	const root = `${environment.serverUrl}/${pull.owner}/${pull.name}/blob/${context.head}`;
	return (path, line) => `${root}/${pathInAddress(path)}?plain=1#L${line}`;
}

// src/world/workflow/runner-files.ts
function appendSummary(text) {
	const { GITHUB_STEP_SUMMARY: place = "" } = process.env;
	if (place !== "") appendFileSync(place, `${text}${EOL}`);
}
function setOutputs(outputs) {
	const { GITHUB_OUTPUT: place = "" } = process.env;
	if (place === "") return;
	const lines = Object.entries(outputs).map(([name, value]) => {
		if (/[\r\n]/u.test(String(value))) throw new Error(`The output \`${name}\` has several lines`);
		return `${name}=${value}${EOL}`;
	});
	appendFileSync(place, lines.join(""));
}

// src/world/github/people.ts
async function mayWrite(client, pull, login) {
	const path = `/repos/${pull.owner}/${pull.name}/collaborators/${encodeURIComponent(wellFormed(login))}/permission`;
	const answer = await client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch(() => void 0);
	const { permission } = record(answer?.data);
	return permission === "admin" || permission === "write" || permission === "maintain";
}
async function ignoredRules(client, pull, remarks) {
	const asked = remarks.flatMap(({ author, body }) => {
		const rule = readCommand(body)?.ignore;
		return rule === void 0 || author === "" ? [] : [{
			rule,
			by: author
		}];
	});
	const people = [...new Set(asked.map((one) => one.by))].slice(-5);
	const allowed = /* @__PURE__ */ new Set();
	for (const login of people) if (await mayWrite(client, pull, login)) allowed.add(login);
	return asked.filter((one) => allowed.has(one.by));
}
function readCommand(body) {
	const match = /^\s*\/postproof(?:[ \t]+ignore[ \t]+([a-z][a-z-]{2,60}))?[ \t]*\s*$/u.exec(body);
	if (match === null) return void 0;
	return match[1] === void 0 ? {} : { ignore: match[1] };
}
async function knownAccounts(client, logins) {
	const known = /* @__PURE__ */ new Map();
	for (const login of logins) {
		if (!/^[a-z\d](?:[a-z\d-]{0,38})$/iu.test(login)) {
			known.set(login, false);
			continue;
		}
		try {
			await client.rest({
				method: "GET",
				path: `/users/${login}`,
				shape: "object"
			});
			known.set(login, true);
		} catch (error) {
			if (error instanceof Refusal && error.status === 404) known.set(login, false);
		}
	}
	return known;
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
		case "workflow_run": return await fromRun(event.workflow_run, repository, client);
		case "issue_comment": return await fromComment(event, repository, client);
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
	const environment = readEnvironment();
	const inputs = readInputs();
	if (inputs.token !== "") setSecret(inputs.token);
	const client = openClient({
		...environment,
		token: inputs.token,
		version: VERSION
	});
	const asked = await whichPull(environment, inputs, client);
	if (asked.kind === "nothing") {
		notice(`Nothing to review: ${asked.why}`);
		setOutputs(outcome("neutral"));
		return 0;
	}
	return await reviewPull(environment, inputs, asked, client);
}
async function reviewPull(environment, inputs, asked, client) {
	const opened = await openReview({
		environment,
		inputs,
		asked,
		client
	}).catch((error) => {
		if (error instanceof OnlyValidated) return error;
		throw error;
	});
	if (opened instanceof OnlyValidated) return sayValidated(opened);
	const verdict = await opened.review();
	await publishResult(environment, inputs, verdict, opened.summary(verdict));
	const receipt = asked.writes && inputs.review ? await opened.delivery.send(verdict) : {
		said: [],
		degraded: []
	};
	sayReceipt(receipt, opened.receipt(receipt, verdict));
	return verdict.conclusion === "failure" ? 1 : 0;
}
async function publishResult(environment, inputs, verdict, text) {
	appendSummary(text);
	for (const line of toAnnotations(verdict)) process.stdout.write(`${line}\n`);
	const report = join(environment.temporary, "postproof.json");
	writeFileSync(report, toJson(verdict, VERSION));
	setOutputs({ report });
	if (inputs.sarifFile !== void 0) await writeSarif(join(environment.workspace, inputs.sarifFile), verdict);
	setOutputs(outcome(verdict.conclusion, {
		...verdict.counts,
		posts: verdict.posts
	}));
}
async function writeSarif(place, verdict) {
	const { toSarif } = await import("./sarif.js");
	try {
		mkdirSync(dirname(place), { recursive: true });
		writeFileSync(place, toSarif(verdict, VERSION));
	} catch (error) {
		const code = error.code ?? String(error);
		notice(`The SARIF file could not be written (${code})`);
	}
}
function sayValidated(only) {
	const lines = [only.message, ...only.complaints].map(visible);
	notice(lines.join("\n"));
	appendSummary(`## Postproof\n\n${lines.map((line) => `    ${line}`).join("\n")}\n`);
	setOutputs(outcome("neutral"));
	return 0;
}
function outcome(conclusion, { error, warning, posts } = {
	error: 0,
	warning: 0,
	posts: 0
}) {
	return {
		conclusion,
		errors: error,
		warnings: warning,
		posts
	};
}
function sayReceipt(receipt, text) {
	if (text !== "") appendSummary(text);
	for (const line of receipt.degraded) notice(visible(line));
}
function sayFailure(failure) {
	const isConfig = failure.kind === "config";
	const message = `${failure.message.split("\n").map(visible).join("\n")}\n${failure.remedy}`;
	if (isConfig) error(message);
	else notice(message);
	appendSummary(`## Postproof\n\n${message.split("\n").map((line) => `    ${line}`).join("\n")}\n`);
	setOutputs(outcome(isConfig ? "failure" : "neutral"));
	return isConfig ? 1 : 0;
}

export { whole$1 as _, FIRST_THREADS as a, toJson as b, receiptMarkdown as c, fenced as d, sentenceMarkdown as f, text as g, records as h, readThreadPages as i, summaryMarkdown as l, record as m, ignoredRules as n, PENDING as o, OnlyValidated as p, knownAccounts as r, blobsQuery as s, runAction as t, codeSpan as u, Refusal as v, toAnnotations as x, unreachable as y };