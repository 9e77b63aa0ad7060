// src/site/lazy.ts
/** A value that is made when it is first asked for, and once. */
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

export { lazy as t };