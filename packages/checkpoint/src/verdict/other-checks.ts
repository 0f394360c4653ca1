import type { CheckpointCode } from './codes.ts';
import type { OtherCheck } from './input.ts';
import type { VerdictReason } from './model.ts';
import { saying } from './saying.ts';

const say = saying('document');

const codes: Readonly<Record<OtherCheck['state'], CheckpointCode>> = {
  held: 'checkpoint.other.held',
  'second-line': 'checkpoint.other.second-line',
  passed: 'checkpoint.other.passed',
  refused: 'checkpoint.other.refused',
};

/** What other checks of the same document came to: each is the officer's to look at before anything is decided here. */
export const otherReasons = (others: readonly OtherCheck[]): readonly VerdictReason[] =>
  others.map(({ id, booth, state }) =>
    say(codes[state], 'attention', { facts: { booth }, locator: id }),
  );

/** Whether a reason says what another check of the same document came to. */
export const isOfOtherCheck = ({ code }: Pick<VerdictReason, 'code'>): boolean =>
  code.startsWith('checkpoint.other.');
