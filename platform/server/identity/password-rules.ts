import { passwordMinimum } from '@platform/api/identity-shapes.ts';
import { Problem } from '../http/problems.ts';

/**
 * Checks a password that a person chose: at least 12 characters, not common, no login in it (NIST SP 800-63B, 3.1.1.2;
 * ASVS 5.0, 6.2.4). Common is one of 49,000 leaked passwords, also in capitals, with digits or signs at its ends, or
 * repeated; and any text repeated or in one run of the alphabet or the digits.
 * @throws Problem `identity.password.short`, `identity.password.common`, `identity.password.login`
 */
export const mustBeGoodPassword = async (password: string, login: string): Promise<void> => {
  if ([...password].length < passwordMinimum)
    throw new Problem('identity.password.short', { least: passwordMinimum });
  const text = password.normalize('NFKC').toLowerCase();
  if (text.includes(login.toLowerCase())) throw new Problem('identity.password.login');
  if (isCommon(text, await commonPasswords())) throw new Problem('identity.password.common');
};

const isCommon = (text: string, known: ReadonlySet<string>): boolean => {
  // Digits and signs at the ends are what people add to a common word.
  const word = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return (
    known.has(text) ||
    word.length < SHORTEST_WORD ||
    (known.has(word) && text.length - word.length < OWN_PART) ||
    isRepeated(text) ||
    isRun(text) ||
    known.has(text.replace(/[\s_.-]+/g, ''))
  );
};

/** Fewer letters than this are digits with decoration. */
const SHORTEST_WORD = 3;
/** With this number of further characters a password with a common word is allowed. */
const OWN_PART = passwordMinimum;

/** A shorter text, again and again: `passwordpassword`, `abcabcabcabc`. */
const isRepeated = (text: string): boolean => /^(.{1,11}?)\1+$/u.test(text);

/** Each character next to the one before it, up or down: `abcdefghijkl`, `987654321098`. */
const isRun = (text: string): boolean => {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  const regular = steps.filter((step) => step === steps[0] && Math.abs(step) <= 1).length;
  return regular >= steps.length - 2;
};

let cached: Promise<ReadonlySet<string>> | undefined;
/** Read once, at the first password that is chosen: a server that starts needs none. */
const commonPasswords = (): Promise<ReadonlySet<string>> => {
  cached ??= import('@zxcvbn-ts/language-common').then(
    ({ default: { dictionary } }) => new Set(dictionary['passwords-common']),
  );
  return cached;
};
