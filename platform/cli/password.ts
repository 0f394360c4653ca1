import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/**
 * The password of an account: from AMIRANI_PASSWORD, or typed unseen. It is never taken as an argument,
 * which every other account of the machine could read.
 * @throws Refusal where neither is possible.
 */
export const askPassword = async (
  { env, stdin, err }: Pick<Terminal, 'env' | 'stdin' | 'err'>,
  login: string,
): Promise<string> => {
  const given = env['AMIRANI_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  if (!stdin.isTTY)
    throw new Refusal(
      1,
      `no password for ${login}, and no terminal to ask on`,
      'nothing was changed.',
      'set AMIRANI_PASSWORD.',
    );
  err(`Password of ${login}: `);
  const password = await typed(stdin);
  err('\n');
  if (password === undefined)
    throw new Refusal(1, 'no password was given', 'nothing was changed.', 'try again.');
  return password;
};

const ENTER = '\r\n';
/** Ctrl-C and Ctrl-D. */
const CANCEL = '\u0003\u0004';
const RUBOUT = '\u0008\u007f';

/** Reads a line without showing it; undefined when it is broken off. */
const typed = async (stdin: NodeJS.ReadStream): Promise<string | undefined> => {
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  let text = '';
  try {
    for await (const chunk of stdin.iterator({ destroyOnReturn: false }))
      for (const character of String(chunk)) {
        if (ENTER.includes(character)) return text;
        if (CANCEL.includes(character)) return undefined;
        text = RUBOUT.includes(character) ? text.slice(0, -1) : text + character;
      }
    return undefined;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
};
