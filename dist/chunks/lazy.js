// src/site/lazy.ts
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

export { lazy as t };