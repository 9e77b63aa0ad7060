/** The smallest valid images of each format, one by one pixel. */
const BASE64: Readonly<Record<string, string>> = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  gif: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  webp: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  jpg: '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
};

/** A tiny valid file for a path, by its ending; empty for what is no image. */
export function tinyFile(path: string): Uint8Array {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'svg')
    return new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n');
  return Buffer.from(BASE64[ending === 'jpeg' ? 'jpg' : ending] ?? '', 'base64');
}
