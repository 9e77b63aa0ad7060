import { t as Failure } from "./failure.js";

// src/world/github/refusal.ts
/** GitHub refused a request, or could not be asked. */
var Refusal = class extends Error {
	/** 0 when no answer came. */
	status;
	/** GraphQL's error types, or none. */
	types;
	constructor(status, message, types = []) {
		super(message);
		this.name = "Refusal";
		this.status = status;
		this.types = types;
	}
};
/** A failure that says GitHub could not be asked, for reads that a run cannot do without. */
function unreachable(error, doing) {
	const reason = error instanceof Refusal ? error.message : String(error);
	return new Failure(`Could not ${doing}: ${reason}`, "Run the job again; if it goes on, see https://www.githubstatus.com and the permissions in the README.");
}

// src/world/github/people.ts
/** Whether an account may write to the repository: `write`, `maintain` or `admin`. */
async function mayWrite(client, pull, login) {
	const path = `/repos/${pull.owner}/${pull.name}/collaborators/${encodeURIComponent(login)}/permission`;
	const { permission } = (await client.rest({
		method: "GET",
		path,
		shape: "object"
	}).catch(() => void 0))?.data ?? {};
	return permission === "admin" || permission === "write" || permission === "maintain";
}
/** The rules that comments `/postproof ignore RULE` silence; what people without permission say counts for nothing. */
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
/** A comment that is a command of this program: one line, nothing else. */
function readCommand(body) {
	const match = /^\s*\/postproof(?:[ \t]+ignore[ \t]+([a-z][a-z-]{2,60}))?[ \t]*\s*$/u.exec(body);
	if (match === null) return void 0;
	return match[1] === void 0 ? {} : { ignore: match[1] };
}
/** Which logins are accounts on the server; what GitHub would not tell is left out. */
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

export { Refusal as a, readCommand as i, knownAccounts as n, unreachable as o, mayWrite as r, ignoredRules as t };