import { Pt as basename } from "./review.js";

// src/site/page-files.ts
const FEW = 50;
function indexPageFiles(list, owners) {
	let groups;
	return { at(address) {
		groups ??= groupByName(list());
		const group = groups.get(basename(address));
		if (group === void 0) return void 0;
		const isLikely = (file) => isNamedIn(file, address);
		const isRead = (file) => owners.isRead(file.owner);
		for (const isAsked of [
			isLikely,
			isRead,
			() => group.waiting.size <= FEW
		]) {
			if (group.served.has(address)) break;
			settle(group, isAsked, owners);
		}
		return group.served.get(address);
	} };
}
function settle(group, isAsked, owners) {
	for (const file of [...group.waiting].filter(isAsked)) {
		const folder = owners.folderOf(file.owner);
		const address = folder === void 0 ? void 0 : folder + file.name;
		if (address !== void 0 && !group.served.has(address)) group.served.set(address, file.path);
		if (address !== void 0 || owners.isRead(file.owner)) group.waiting.delete(file);
	}
}
function groupByName(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = basename(file.name);
		const group = groups.get(name) ?? {
			served: /* @__PURE__ */ new Map(),
			waiting: /* @__PURE__ */ new Set()
		};
		group.waiting.add(file);
		groups.set(name, group);
	}
	return groups;
}
function isNamedIn(file, address) {
	const own = basename(file.path.slice(0, -file.name.length - 1)).toLowerCase();
	const asked = basename(address.slice(0, -file.name.length - 1)).toLowerCase();
	return asked !== "" && (own.includes(asked) || asked.includes(own));
}

export { indexPageFiles as t };