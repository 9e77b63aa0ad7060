import { i as Failure } from "./words.js";

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

export { unreachable as n, Refusal as t };