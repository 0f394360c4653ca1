import type { Say } from '@amirani/core/words';
import type { z } from 'zod';
import type { PlatformWord } from './words.gen.ts';

/** What is wrong with a form, by the key of the field; under `''` what belongs to no field. */
export type Faults = ReadonlyMap<string, z.core.$ZodIssue>;

/** The body that a form sends, as the schema has read it, or what is wrong with it: the first issue of each field. */
export const readForm = <S extends z.ZodType>(
  schema: S,
  input: unknown,
  keys: readonly string[],
): { readonly body?: z.output<S>; readonly faults: Faults } => {
  const read = schema.safeParse(input);
  if (read.success) return { body: read.data, faults: new Map() };
  const faults = new Map<string, z.core.$ZodIssue>();
  for (const issue of read.error.issues) {
    // A form may be flat where its body is nested: the innermost name that is a field counts.
    const key = issue.path.findLast((part) => keys.includes(String(part))) ?? '';
    if (!faults.has(String(key))) faults.set(String(key), issue);
  }
  return { faults };
};

/** Whether nothing has been filled in. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Returns the most exact text that there is for an issue of zod, `form.<code>`, with its numbers. */
export const issueText = (
  say: Say<PlatformWord>,
  issue: z.core.$ZodIssue,
  value: unknown,
): string => {
  if (isEmpty(value)) return say('form.required');
  const parts: Record<string, unknown> = { ...issue, ...('params' in issue ? issue.params : {}) };
  const kind = parts['rule'] ?? parts['format'] ?? parts['origin'] ?? parts['expected'];
  const bound = parts['inclusive'] === false ? '-exclusive' : '';
  const code = `form.${issue.code.replaceAll('_', '-')}`;
  const known = [`${code}.${kind}${bound}`, code].find(say.has);
  return say(known ?? 'form.custom', {
    minimum: Number(parts['minimum']),
    maximum: Number(parts['maximum']),
    divisor: Number(parts['divisor']),
  });
};

/** Says which fields have to be filled in or corrected before a form can be sent; undefined if none. */
export const missingText = (
  say: Say<PlatformWord>,
  faults: Faults,
  draft: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  if (faults.size === 0) return undefined;
  const named = [...faults.keys()].flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [{ label, isNeeded: isEmpty(draft[key]) }];
  });
  const list = (isNeeded: boolean): string =>
    named
      .filter((one) => one.isNeeded === isNeeded)
      .map(({ label }) => label)
      .join(', ');
  const [needed, wrong] = [list(true), list(false)];
  const sentences = [
    ...(needed === '' ? [] : [say('form.needed', { fields: needed })]),
    ...(wrong === '' ? [] : [say('form.wrong', { fields: wrong })]),
  ];
  return sentences.length === 0 ? say('form.incomplete') : sentences.join(' ');
};
