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

// src/world/github/shapes.ts
/** A value as an object; an empty one when it is none. */
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** The objects of a list; none when it is no list. GitHub leaves null where it cannot say. */
function records(value) {
	if (!Array.isArray(value)) return [];
	return value.filter((one) => typeof one === "object" && one !== null && !Array.isArray(one));
}
function text(value) {
	return typeof value === "string" ? value : void 0;
}
/** A number that counts or names something: whole, not negative. */
function whole(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

export { Refusal as a, whole as i, records as n, unreachable as o, text as r, record as t };