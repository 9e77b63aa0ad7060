import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in a real browser. */
export interface Page {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): void;
}

export const CHROMIUM = '/usr/bin/chromium';

/** Opens a file in Chromium without a window, driven by its DevTools protocol. */
export async function openPage(url: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'postproof-chromium-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(CHROMIUM, [...flags, url], { stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await portOf(browser.stderr);
  const socket = new WebSocket(await socketOf(port, url));
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  let last = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    last += 1;
    const answer = answerTo(socket, last);
    const params = { expression, returnByValue: true, userGesture: true };
    socket.send(JSON.stringify({ id: last, method: 'Runtime.evaluate', params }));
    return await answer;
  };
  while ((await evaluate('document.readyState')) !== 'complete') await pause();
  return {
    evaluate,
    close: () => {
      socket.close();
      browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
      browser.kill();
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function portOf(errors: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of errors) {
    text += chunk.toString();
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//u.exec(text)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error(`Chromium did not start: ${text}`);
}

async function socketOf(port: string, url: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly {
      readonly url: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const target = targets.find((one) => one.url === url);
    if (target !== undefined) return target.webSocketDebuggerUrl;
    await pause();
  }
  throw new Error(`Chromium did not open ${url}`);
}

function answerTo(socket: WebSocket, id: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent): void => {
      const answer = JSON.parse(String(data));
      if (answer.id !== id) return;
      socket.removeEventListener('message', listen);
      const problem = answer.result?.exceptionDetails;
      if (problem === undefined) resolve(answer.result?.result?.value);
      else reject(new Error(JSON.stringify(problem)));
    };
    socket.addEventListener('message', listen);
  });
}
