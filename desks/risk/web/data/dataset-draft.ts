import type { RiskDatasetTerms } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { cutToCode, hyphened } from '../code-words.ts';

/** What is known of a new data set while it is being described. */
export type DatasetDraft = RiskDatasetTerms & { readonly id: string };

/** A name that a data set may have, out of the name of a file: lower case, words joined by hyphens. */
export const datasetIdOf = (file: string): string => {
  const id = cutToCode(hyphened(file.replace(/\.[a-z0-9]{1,5}$/i, '')));
  if (id === '') return 'table';
  return /^[a-z]/.test(id) ? id : cutToCode(`table-${id}`);
};

const hints: readonly (readonly [RegExp, RiskDatasetTerms['indicator']])[] = [
  [/passenger|flow\b/, 'passenger-flow'],
  [/refus/, '4'],
  [/false|fraud|forg/, '6'],
  [/asyl/, '5'],
  [/facilit/, '2'],
  [/stay/, '3'],
  [/return/, '7B'],
  [/detect|ibc|crossing|1a/, '1A'],
];

/** A first description of a file by its name: a guess to be looked at, never more. */
export const draftOfFile = (file: string): DatasetDraft => {
  const id = datasetIdOf(file);
  const words = id.replaceAll('-', ' ');
  const indicator = hints.find(([word]) => word.test(words))?.[1] ?? 'other';
  return {
    id,
    title: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    source: '',
    indicator,
    unit: '',
    note: '',
    sums: [],
  };
};

/** A part of a description that cannot be kept as it is. */
export type DraftGap = 'id' | 'title' | 'source' | 'unit';

/** What is missing of a description, in the order of its fields. */
export const gapsOf = ({ id, title, source, unit }: DatasetDraft): readonly DraftGap[] => {
  const isName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60;
  return [
    ...(isName ? [] : (['id'] as const)),
    ...(title.trim().length >= 3 ? [] : (['title'] as const)),
    ...(source.trim().length >= 3 ? [] : (['source'] as const)),
    ...(unit.trim() === '' ? (['unit'] as const) : []),
  ];
};

/** Whether a description can be kept. */
export const isComplete = (draft: DatasetDraft): boolean =>
  gapsOf(draft).length === 0 && riskWords.indicators.includes(draft.indicator);
