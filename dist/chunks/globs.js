import { Jt as decisiveGlobs, zt as pathBelow } from "./review.js";

// src/site/lazy.ts
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/site/globs.ts
function siteMatcher(root, globs) {
	if (globs === void 0) return void 0;
	const matches = decisiveGlobs("posts", globs);
	return (path) => {
		const own = pathBelow(root, path);
		return own !== void 0 && matches(own);
	};
}

export { lazy as n, siteMatcher as t };