import { figureText } from '../../code-text.ts';

/** On which side a comparison speaks. */
export type Side = 'for' | 'against' | 'unknown';

/** Of two values: one value, nearly one, not one, not one but for the order of day and month, not known. */
export const valueSign = (side: Side, relation: string): string => {
  if (side === 'unknown') return '·';
  if (relation === 'swapped') return '⇄';
  if (side === 'against') return '≠';
  return relation === 'same' ? '=' : '≈';
};

/** Of a condition: it speaks for the criterion, against it, or it is not known. */
export const conditionSign = (side: Side): string =>
  ({ for: '+', against: '−', unknown: '·' })[side];

/** A likeness from 0 to 1 in two figures, never rounded up: what is not quite 1 is not shown as 1. */
export const likenessText = (score: number, locale: string): string =>
  figureText(Math.floor(score * 100) / 100, locale);
