import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Mapping } from './mapping.ts';

/** Ways to read an exhibit. */
export const importKindTexts: Readonly<Record<Mapping['kind'], MessageDescriptor>> = {
  statements: msg`A table of persons and things`,
  calls: msg`Call records`,
  ftm: msg`FollowTheMoney`,
  journeys: msg`Finding on disclosed passenger lists`,
};
