import type { Check } from '../../check/check.ts';
import type { ChipState } from '../examination.ts';
import { CheckDraft } from './check-draft.ts';

/**
 * Whether a chip answered, and whether it opened (BSI TR-03135-1, 5.6.1 and 5.6.2). Without a reader nobody can say. A
 * chip that is not there fails only where the document says that it has one.
 */
export const checkPresence = (
  state: ChipState | undefined,
  electronic: boolean | undefined,
): readonly [Check<'chip.presence'>, Check<'chip.access'>] => {
  const presence = new CheckDraft('chip.presence');
  const access = new CheckDraft('chip.access');
  if (state === undefined)
    return [
      presence.say('document.chip.reader.none').end('not-supported'),
      access.say('document.chip.reader.none').end('not-supported'),
    ];
  if (state === 'absent') {
    const closed = access.say('document.chip.presence.none').end('not-supported');
    if (electronic === true)
      return [presence.say('document.chip.presence.missing').end('failed'), closed];
    if (electronic === false)
      return [presence.say('document.chip.presence.none').end('not-supported'), closed];
    return [presence.say('document.chip.presence.unclear').end('undetermined'), closed];
  }
  if (state === 'aborted') access.say('document.chip.access.aborted');
  if (state === 'refused') access.say('document.chip.access.refused');
  return [presence.end('successful'), access.end(accessResults[state])];
};

const accessResults = { read: 'successful', aborted: 'aborted', refused: 'failed' } as const;
