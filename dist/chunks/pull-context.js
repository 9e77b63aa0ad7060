import { a as Refusal, i as whole, n as records, o as unreachable, r as text, t as record } from "./shapes.js";

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
			line: whole(node.line) ?? null,
			startLine: whole(node.startLine) ?? null,
			...resolvedBy === "" ? {} : { resolvedBy },
			canResolve: node.viewerCanResolve === true,
			canUnresolve: node.viewerCanUnresolve === true,
			comments: list,
			commentCount: whole(comments.totalCount) ?? list.length
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
	const changedFiles = whole(found.changedFiles);
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

export { blobsQuery as a, PENDING as i, readThreadPages as n, FIRST_THREADS as r, askContext as t };