import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the members of an entry are called. */
export const entryFieldTexts: Readonly<Record<string, MessageDescriptor>> = {
  names: msg`Names`,
  birthDates: msg`Dates of birth`,
  documents: msg`Documents`,
  document: msg`Document`,
  nationalities: msg`Nationalities`,
  places: msg`Places`,
  ground: msg`Ground`,
  instruction: msg`Where it is met`,
  reference: msg`Reference`,
  validFrom: msg`Counts from`,
  expires: msg`Counts until`,
  holder: msg`Holder`,
  object: msg`Kind of object`,
  registrations: msg`Registrations`,
  state: msg`State of registration`,
  label: msg`Name or make`,
  kind: msg`Kind`,
};
