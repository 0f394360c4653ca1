import type { CivilDate } from '@amirani/core';
import { type MrzReading, readMrz } from '@amirani/documents/mrz';

type Finding = MrzReading['findings'][number];

/** What a typed text is as a zone. */
export type TypedZone =
  | { readonly state: 'empty' }
  /** No zone of any format: how many characters each line has. */
  | { readonly state: 'incomplete'; readonly lengths: readonly number[] }
  /** A zone that does not compute: where a person typed it, it is perhaps mistyped. */
  | { readonly state: 'doubtful'; readonly findings: readonly Finding[] }
  | { readonly state: 'sound' };

const ofTyping = /^document\.mrz\.(?:check-digit|line\.length|character)\b/;

/** Reads what was typed, before anything is opened with it. */
export const typedZone = (text: string, on: CivilDate): TypedZone => {
  const typed = text.trim();
  if (typed === '') return { state: 'empty' };
  const { format, findings } = readMrz(typed, { referenceDate: on });
  if (format === undefined)
    return {
      state: 'incomplete',
      lengths: typed.split(/\r?\n/).map((line) => line.replaceAll(/\s/g, '').length),
    };
  const wrong = findings.filter(({ code, result }) => result === 'failed' && ofTyping.test(code));
  return wrong.length > 0 ? { state: 'doubtful', findings: wrong } : { state: 'sound' };
};
