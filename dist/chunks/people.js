import { d as wellFormed } from "./shared.js";
import { a as Refusal, t as record } from "./shapes.js";

// src/world/workflow/only-validated.ts
var OnlyValidated = class extends Error {
	complaints;
	constructor(message, complaints) {
		super(message);
		this.name = "OnlyValidated";
		this.complaints = complaints;
	}
};

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

export { OnlyValidated as a, readCommand as i, knownAccounts as n, mayWrite as r, ignoredRules as t };