// src/failure.ts
/** A known trouble of usage, configuration, repository or GitHub: one sentence with the place, and what to do. */
var Failure = class extends Error {
	remedy;
	/** `config` means the configuration in force is bad; everything else is `trouble`. */
	kind;
	constructor(message, remedy, kind = "trouble") {
		super(message);
		this.name = "Failure";
		this.remedy = remedy;
		this.kind = kind;
	}
};

export { Failure as t };