import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { MoneyPattern } from '../../api/types.ts';

/** How money moves in a pattern. */
export const moneyPatternTexts: Readonly<Record<MoneyPattern['kind'], MessageDescriptor>> = {
  'fan-in': msg`Gathered from many and passed on`,
  'fan-out': msg`Handed out to many`,
  chain: msg`Passed on whole, less a fee`,
  'round-trip': msg`Came back to where it began`,
};

/** Why a pattern may be what many innocent people do. */
export const moneyDoubtTexts: Readonly<Record<MoneyPattern['doubts'][number], MessageDescriptor>> =
  {
    once: msg`it happened once`,
    regular: msg`it is regular, as wages and standing orders are`,
    'equal-shares': msg`all gave the same, as to a common purse`,
    acquainted: msg`those who paid know each other`,
  };
