// src/site/yaml-timestamp.ts
const TIMESTAMP = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:Z|([-+])(\d\d?)(?::(\d\d))?))?$/u;
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/u;
const MINUTE = 6e4;
function readTimestamp(value) {
	const match = TIMESTAMP.exec(value) ?? DAY.exec(value);
	if (match === null) return void 0;
	const part = (index) => Number(match[index] ?? 0);
	const milliseconds = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
	const time = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), milliseconds);
	const offset = (part(9) * 60 + part(10)) * MINUTE;
	return new Date(match[8] === "-" ? time + offset : time - offset);
}

export { readTimestamp as t };