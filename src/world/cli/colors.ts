import { styleText } from 'node:util';
import { noPaint, type Paint } from '../../report/terminal.ts';

/** Whether colours are wanted: by option, else on a terminal that neither `NO_COLOR` nor `TERM=dumb` forbids. */
export function isColored(wanted: boolean | undefined, stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const isForbidden = NO_COLOR !== undefined && NO_COLOR !== '';
  const isDefault = !isForbidden && (isForced || (stream.isTTY === true && TERM !== 'dumb'));
  return wanted ?? isDefault;
}

export function paintFor(wanted: boolean | undefined, stream: NodeJS.WriteStream): Paint {
  return isColored(wanted, stream)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : noPaint;
}
