import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A diagnostic as an editor gets it. Lines and characters from 0. */
export interface Diagnostic {
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly message: string;
  readonly severity: number;
  readonly source: string;
  readonly code: string;
  readonly data?: { readonly expected?: readonly string[] };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly diagnostics?: readonly Diagnostic[]; readonly items?: readonly unknown[] };
}

/** Opens a text in a language server over stdio, as an editor would, and waits for what is said of it. */
export async function diagnosticsOf(
  folder: string,
  path: string,
  text: string,
): Promise<readonly Diagnostic[]> {
  const script = fileURLToPath(new URL('server.ts', import.meta.url));
  const server = spawn(process.execPath, [script, '--stdio'], { cwd: folder });
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const root = pathToFileURL(folder).href;
  send({
    id: 1,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: root,
      capabilities: {},
      workspaceFolders: [{ uri: root, name: 'blog' }],
    },
  });
  const textDocument = { uri: pathToFileURL(path).href, languageId: 'markdown', version: 1, text };
  try {
    for await (const message of messagesOf(server.stdout)) {
      if (message.id === 1) {
        send({ method: 'initialized', params: {} });
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      } else if (message.id !== undefined && message.method !== undefined) {
        send({ id: message.id, result: (message.params?.items ?? []).map(() => null) });
      } else if (message.method === 'textDocument/publishDiagnostics')
        return message.params?.diagnostics ?? [];
    }
  } finally {
    server.kill();
  }
  return [];
}

async function* messagesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = Buffer.concat([rest, chunk]);
    for (let next = splitMessage(rest); next !== undefined; next = splitMessage(rest)) {
      rest = next.rest;
      yield JSON.parse(next.body) as Message;
    }
  }
}

function splitMessage(
  bytes: Buffer<ArrayBuffer>,
): { readonly body: string; readonly rest: Buffer<ArrayBuffer> } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const length = Number(/Content-Length: (\d+)/iu.exec(bytes.subarray(0, Math.max(0, end)).toString())?.[1]);
  if (end === -1 || bytes.length < end + 4 + length) return undefined;
  return {
    body: bytes.subarray(end + 4, end + 4 + length).toString(),
    rest: bytes.subarray(end + 4 + length),
  };
}
