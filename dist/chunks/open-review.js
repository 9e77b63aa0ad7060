import { i as parsePatch, o as pathInAddress, t as conclude } from "./shared.js";
import { n as summaryMarkdown, t as receiptMarkdown } from "./summary.js";
import { n as records, o as unreachable, r as text, t as record } from "./shapes.js";
import { t as askContext } from "./pull-context.js";

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

export { openReview };