import type { Difference } from './compare.ts';

/** Why this reader and a peer may differ; `docs/mrz-disagreements.md` explains each. */
export const reasons = [
  'lower-case',
  'blank',
  'foreign-character',
  'shape',
  'visa',
  'old-french-card',
  'unknown-state',
  'any-state',
  'number-in-parts',
  'rest-of-long-number',
  'long-number-to-the-end',
  'short-number-with-filler',
  'name-groups',
  'digits-in-names',
  'given-names-missing',
  'no-double-filler',
  'empty-name',
  'filler-inside',
  'leading-fillers',
  'partial-date',
  'calendar',
  'sex-x',
  'filler-digit-refused',
  'filler-digit-is-zero',
  'code-list',
  'empty-number',
  'former-state',
] as const;

/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number];

interface Case extends Difference {
  readonly peer: string;
  readonly lines: readonly string[];
  readonly text: string;
  readonly format: string | undefined;
}

/** The reason of a difference, or undefined where none is known. */
export const reasonFor = (
  peer: string,
  lines: readonly string[],
  difference: Difference,
  format: string | undefined,
): Reason | undefined => {
  const given: Case = { ...difference, peer, lines, text: lines.join(''), format };
  return rules.find(([, applies]) => applies(given))?.[0];
};

const MRZ = 'mrz 5.0.2';
const FAST = 'mrz-fast 1.0.9';

const plain = (text: string): string => text.replace(/[< ]+/g, ' ').trim();
const raw = ({ ours }: Case): string => ours.slice(ours.indexOf(' ') + 1);
const oursOk = ({ ours }: Case): boolean => ours.startsWith('true');

/** In this order: the first that applies is the reason. */
const rules: readonly (readonly [Reason, (given: Case) => boolean])[] = [
  ['shape', ({ item, theirs }) => item === 'thrown' && /number of|unrecognized/.test(theirs)],
  ['visa', ({ item, ours }) => item === 'format' && ours.startsWith('MRV')],
  [
    'old-french-card',
    ({ item, ours, theirs }) => item === 'format' && [ours, theirs].includes('FR-ID-old'),
  ],
  ['shape', ({ item }) => item === 'format'],
  ['lower-case', ({ text }) => /[a-z]/.test(text)],
  ['blank', ({ text }) => text.includes(' ')],
  ['foreign-character', ({ text }) => /[^A-Z0-9<]/.test(text)],
  [
    'number-in-parts',
    ({ item, format }) =>
      /^(ok|value) documentNumber$/.test(item) && (format === 'FR-ID-old' || format === 'CH-DL'),
  ],
  [
    'rest-of-long-number',
    ({ peer, item, ours, theirs }) =>
      peer === MRZ &&
      /^value optionalData1?$/.test(item) &&
      theirs.replace(/^\S+ ?/, '').trim() === ours,
  ],
  [
    'long-number-to-the-end',
    ({ peer, item, lines }) =>
      peer === MRZ && /(optionalData1?|documentNumber)$/.test(item) && continuationIsFull(lines),
  ],
  [
    'short-number-with-filler',
    ({ peer, item, lines }) =>
      peer === MRZ && /(optionalData1?|documentNumber)$/.test(item) && shortWithFiller(lines),
  ],
  ['empty-number', ({ item, ours }) => item === 'ok documentNumber' && /^false <+$/.test(ours)],
  [
    'unknown-state',
    (given) =>
      /^ok (issuingState|nationality)$/.test(given.item) && given.peer === MRZ && oursOk(given),
  ],
  [
    'former-state',
    (given) =>
      /^ok (issuingState|nationality)$/.test(given.item) && given.peer === MRZ && !oursOk(given),
  ],
  [
    'any-state',
    (given) =>
      /^ok (issuingState|nationality)$/.test(given.item) && given.peer === FAST && !oursOk(given),
  ],
  ['empty-name', ({ item, ours }) => item === 'ok primaryIdentifier' && /^false <+$/.test(ours)],
  ['code-list', ({ item }) => item === 'ok documentCode'],
  [
    'no-double-filler',
    ({ peer, item, ours }) => peer === MRZ && item === 'value secondaryIdentifier' && ours === '',
  ],
  [
    'name-groups',
    ({ item, ours, theirs }) =>
      /^value (primary|secondary)Identifier$/.test(item) && plain(ours) === plain(theirs),
  ],
  [
    'digits-in-names',
    (given) =>
      /^ok (primary|secondary)Identifier$/.test(given.item) &&
      !oursOk(given) &&
      /\d/.test(raw(given)),
  ],
  [
    'given-names-missing',
    ({ peer, item, ours }) => peer === MRZ && item === 'ok secondaryIdentifier' && ours === 'true ',
  ],
  [
    'filler-inside',
    ({ peer, item, ours, theirs }) =>
      peer === FAST && item.startsWith('value') && plain(ours) === plain(theirs),
  ],
  [
    'leading-fillers',
    ({ peer, item, ours, theirs }) =>
      peer === MRZ && item.startsWith('value') && plain(ours) === plain(theirs),
  ],
  [
    'partial-date',
    (given) => /^ok date/.test(given.item) && !oursOk(given) && raw(given).includes('<'),
  ],
  [
    'calendar',
    (given) => /^ok date/.test(given.item) && !oursOk(given) && /^\d{4,6}$/.test(raw(given)),
  ],
  ['sex-x', (given) => given.item === 'ok sex' && raw(given) === 'X'],
  [
    'filler-digit-refused',
    ({ peer, item, ours }) => peer === MRZ && item.startsWith('check') && ours === 'ok',
  ],
  [
    'filler-digit-is-zero',
    ({ peer, item, theirs }) => peer === FAST && item.startsWith('check') && theirs === 'ok',
  ],
];

const numberPart = (
  lines: readonly string[],
): { readonly number: string; readonly digit: string; readonly rest: string } => {
  const [first = '', second = ''] = lines;
  return lines.length === 3
    ? { number: first.slice(5, 14), digit: first.charAt(14), rest: first.slice(15, 30) }
    : { number: second.slice(0, 9), digit: second.charAt(9), rest: second.slice(28, 35) };
};

/** A long number whose second part runs to the end of the optional data. */
const continuationIsFull = (lines: readonly string[]): boolean => {
  const { digit, rest } = numberPart(lines);
  return digit === '<' && !rest.includes('<');
};

/** A filler stands for the digit although the number does not fill its field: nothing is continued. */
const shortWithFiller = (lines: readonly string[]): boolean => {
  const { number, digit, rest } = numberPart(lines);
  return digit === '<' && (number.includes('<') || rest.startsWith('<'));
};
