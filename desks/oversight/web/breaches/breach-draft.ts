import type { Breach, BreachContent } from '../../api/types.ts';

const words = [
  ...(['happened', 'circumstances', 'data', 'people'] as const),
  ...(['consequences', 'measures', 'telling', 'contact'] as const),
];
type Words = (typeof words)[number];

/** Draft of a breach. Each field holds the text of its input. */
export type BreachDraft = Readonly<Record<Words, string>> & {
  /** Local time, `2026-11-26T16:40`. */
  readonly foundAt: string;
  readonly records: string;
  readonly persons: string;
  readonly types: Breach['content']['types'];
};

/** A breach of which nothing is known but that it was found now. */
export const newBreachDraft = (now: number): BreachDraft => ({
  ...{ foundAt: localTime(new Date(now)), records: '', persons: '', types: [] },
  ...(Object.fromEntries(words.map((field) => [field, ''])) as Record<Words, string>),
});

/** What is known of a breach, to be added to. */
export const breachDraftOf = (content: BreachContent): BreachDraft => ({
  foundAt: localTime(new Date(content.foundAt)),
  records: content.records === undefined ? '' : String(content.records),
  persons: content.persons === undefined ? '' : String(content.persons),
  types: content.types,
  ...(Object.fromEntries(words.map((field) => [field, content[field]])) as Record<Words, string>),
});

/**
 * Makes the content to send. Returns undefined if the time found is invalid or in the future, or a number is invalid. An
 * unchanged time keeps its seconds, because the 72 hours start there.
 */
export const breachContent = (
  draft: BreachDraft,
  now: number,
  before?: BreachContent,
): BreachContent | undefined => {
  const untouched = before !== undefined && breachDraftOf(before).foundAt === draft.foundAt;
  const found = new Date(untouched ? before.foundAt : draft.foundAt);
  const counts = [draft.records, draft.persons].map((text) => text.trim());
  if (Number.isNaN(found.getTime()) || found.getTime() > now) return undefined;
  if (counts.some((text) => !/^\d{0,12}$/.test(text))) return undefined;
  const [records = '', persons = ''] = counts;
  return {
    foundAt: found.toISOString(),
    types: draft.types,
    ...(records === '' ? {} : { records: Number(records) }),
    ...(persons === '' ? {} : { persons: Number(persons) }),
    ...(Object.fromEntries(words.map((field) => [field, draft[field].trim()])) as Record<
      Words,
      string
    >),
  };
};

/** The fields of the report that a draft leaves open, as the server counts them. */
export const isOpen = (draft: BreachDraft, field: Breach['missing'][number]): boolean =>
  field === 'types' ? draft.types.length === 0 : draft[field].trim() === '';

const localTime = (at: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
};
