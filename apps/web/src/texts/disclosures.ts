import type { Disclosure, Indication, KeptRecord } from '@desk/assessment/api/disclosures/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Where a request for PNR stands. */
export const disclosureStateTexts: Readonly<Record<Disclosure['state'], MessageDescriptor>> = {
  asked: msg`Waits for an approval`,
  approved: msg`Approved`,
  refused: msg`Refused`,
  answered: msg`Answered`,
};

/** Who approves outside. */
export const approverKindTexts: Readonly<
  Record<NonNullable<Disclosure['approval']>['kind'], MessageDescriptor>
> = {
  judicial: msg`A court or a judge`,
  'other-competent': msg`Another competent authority`,
};

/** What the data protection officer finds afterwards. */
export const reviewTexts: Readonly<
  Record<NonNullable<Disclosure['review']>['found'], MessageDescriptor>
> = {
  lawful: msg`Lawful`,
  unlawful: msg`Unlawful`,
};

/** Whence the link comes for which PNR is kept. */
export const indicationTexts: Readonly<Record<Indication['source'], MessageDescriptor>> = {
  hit: msg`a hit that two persons confirmed`,
  request: msg`an approved request`,
};

/** What part of a journey is. */
export const legKindTexts: Readonly<Record<KeptRecord['legs'][number]['kind'], MessageDescriptor>> =
  {
    flight: msg`Flight`,
    surface: msg`On the ground`,
    open: msg`Open`,
  };
