import type { EntityHead } from '@amirani/contract/investigations';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a person is in a case (Directive (EU) 2016/680, Art. 6); nobody is a suspect by default. */
export const categoryTexts: Readonly<
  Record<NonNullable<EntityHead['category']>, MessageDescriptor>
> = {
  uncategorised: msg`No category yet`,
  suspect: msg`Suspect`,
  convicted: msg`Convicted`,
  victim: msg`Victim`,
  witness: msg`Witness`,
  contact: msg`Contact`,
  associate: msg`Associate`,
};
