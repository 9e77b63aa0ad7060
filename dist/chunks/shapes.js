import { v as Failure } from "./shared.js";

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
function whole(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}

export { Refusal as a, whole as i, records as n, unreachable as o, text as r, record as t };