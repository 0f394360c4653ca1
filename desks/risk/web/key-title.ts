import { refusalLetterTexts } from '@amirani/web/src/texts/risk.ts';
import type { I18n } from '@lingui/core';
import type { RiskSeriesKey } from '../api/types.ts';
import { membersOf } from './series-key.ts';

/** A member as it is read: a letter of Annex V with its words, everything else as the file writes it. */
export const memberText = (i18n: I18n, dimension: string, member: string): string => {
  const letter = dimension === 'reason' ? refusalLetterTexts[member] : undefined;
  return letter === undefined ? member : `${member} ${i18n._(letter)}`;
};

/** What a series counts, in one line. */
export const keyTitle = (i18n: I18n, key: RiskSeriesKey, total: string): string => {
  const members = membersOf(key);
  return members.length === 0
    ? total
    : members.map(([dimension, member]) => memberText(i18n, dimension, member)).join(' · ');
};
