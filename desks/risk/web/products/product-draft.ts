import type { RiskDataset, RiskProductInput } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

/** A product to begin with: every data set that holds figures, for a day, inside the unit. */
export const newProduct = (
  at: RiskProductInput['at'],
  datasets: readonly string[],
): RiskProductInput => ({
  kind: 'monthly',
  at,
  datasets: datasets.slice(0, 10),
  remarks: [],
  risks: [],
  handling: 'amber',
  recipients: [],
  outside: false,
});

/** Lengths of periods that a kind of product can be made of, as in `@amirani/risk/products`; a test holds them equal. */
const frequencies: Readonly<Record<RiskProductInput['kind'], readonly string[]>> = {
  weekly: ['week'],
  monthly: ['month'],
  quarterly: ['month', 'quarter'],
  annual: ['month', 'quarter', 'year'],
  flash: riskWords.frequencies,
};

/** The data sets whose figures a kind of product can be made of: a monthly report has no weeks to add up. */
export const fitting = (
  kind: RiskProductInput['kind'],
  datasets: readonly RiskDataset[],
): readonly RiskDataset[] =>
  datasets.filter(
    ({ frequency }) => frequency !== undefined && frequencies[kind].includes(frequency),
  );

/** Whether a product can be composed: a day and a data set; and an assessment carries a likelihood and a confidence. */
export const isComplete = ({ at, datasets, remarks }: RiskProductInput): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(at) &&
  datasets.length > 0 &&
  remarks.every(
    ({ kind, text, likelihood, confidence }) =>
      text.trim() !== '' &&
      (kind !== 'assessment' || (likelihood !== undefined && confidence !== undefined)),
  );

/** Recipients as they are typed, one a line or parted by commas. */
export const recipientsOf = (text: string): string[] =>
  [...new Set(text.split(/[\n,;]+/).map((one) => one.trim()))]
    .filter((one) => one !== '')
    .slice(0, 50);
