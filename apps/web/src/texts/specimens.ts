import type { Specimen } from '@desk/documents/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Result for a reference picture. */
export const specimenStateTexts: Readonly<Record<Specimen['state'], MessageDescriptor>> = {
  'awaiting-picture': msg`its picture is missing`,
  standing: msg`on hand`,
  withdrawn: msg`withdrawn, its picture erased`,
};
