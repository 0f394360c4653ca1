import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { EntityHead } from '../api/types.ts';

/** What a person can be in a case. */
export type Category = NonNullable<EntityHead['category']>;

/** The category of a person in a case (Directive (EU) 2016/680, Art. 6); never suspect by default. */
export const categoryTexts: Readonly<Record<Category, MessageDescriptor>> = {
  uncategorised: msg`No category yet`,
  suspect: msg`Suspect`,
  convicted: msg`Convicted`,
  victim: msg`Victim`,
  witness: msg`Witness`,
  contact: msg`Contact`,
  associate: msg`Associate`,
};

/** Accused, to be protected, neither, or not yet decided: four shapes and colours beside the word. */
export const categorySigns: Readonly<Record<Category, Verdict>> = {
  uncategorised: 'not-checked',
  suspect: 'obstacle',
  convicted: 'obstacle',
  victim: 'attention',
  witness: 'met',
  contact: 'met',
  associate: 'met',
};
