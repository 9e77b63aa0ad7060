// src/world/cli/progress.ts
/** Work that is done sooner needs no word about it. */
const PATIENCE = 500;
const CLEAR = "\r\x1B[K";
/** Progress on one line that is wiped at the end: only on a terminal, and only past half a second. */
function startProgress(stream, now) {
	const start = now();
	let isShown = false;
	return {
		at(step) {
			if (stream.isTTY !== true || now() - start < PATIENCE) return;
			isShown = true;
			stream.write(`${CLEAR}${step}`);
		},
		end() {
			if (isShown) stream.write(CLEAR);
			isShown = false;
		}
	};
}
/** Shows what is being done for as long as it takes. */
async function showing(step, work) {
	const progress = startProgress(process.stderr, Date.now);
	const timer = setInterval(() => progress.at(step), PATIENCE);
	try {
		return await work();
	} finally {
		clearInterval(timer);
		progress.end();
	}
}

export { startProgress as n, showing as t };