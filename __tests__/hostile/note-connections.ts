import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/** Loaded before a program: notes where it connects to, whatever library does it, in the file that the variable names. */
const file = process.env.NOTE_CONNECTIONS ?? '';
const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [first] = args.flat();
  const {
    host = '',
    port = '',
    path = '',
  } = (typeof first === 'object' ? (first ?? {}) : {}) as Readonly<Record<string, unknown>>;
  appendFileSync(file, `${String(host ?? '')}:${String(port ?? '')}${String(path ?? '')}\n`);
  return connect.apply(this, args);
} as typeof Socket.prototype.connect;
