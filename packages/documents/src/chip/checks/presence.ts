import type { Check } from '../../check/check.ts';
import type { ChipState } from '../examination.ts';
import type { AccessAttempt } from '../transcript/transcript.ts';
import { CheckDraft } from './check-draft.ts';

/**
 * Whether a chip answered, and whether it opened (BSI TR-03135-1, 5.6.1 and 5.6.2). Without a reader this is unknown. A
 * missing chip fails only if the document says that it has one. A transcript's record of the opening replaces a silent reader:
 * one success is enough (table 5.18).
 */
export const checkPresence = (
  told: ChipState | undefined,
  electronic: boolean | undefined,
  attempts: readonly AccessAttempt[] = [],
): readonly [Check<'chip.presence'>, Check<'chip.access'>] => {
  const presence = new CheckDraft('chip.presence');
  const access = new CheckDraft('chip.access');
  const state = told ?? stateBy(attempts);
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
  sayAttempts(access, attempts);
  if (state === 'aborted') access.say('document.chip.access.aborted');
  if (state === 'refused') access.say('document.chip.access.refused');
  return [presence.end('successful'), access.end(accessResults[state])];
};

const stateBy = (attempts: readonly AccessAttempt[]): ChipState | undefined => {
  const ended = (how: AccessAttempt['outcome']): boolean =>
    attempts.some(({ outcome }) => outcome === how);
  if (ended('opened')) return 'read';
  if (ended('aborted')) return 'aborted';
  return ended('refused') ? 'refused' : undefined;
};

/**
 * A chip that opens by another key than that of its zone, or by the old protocol where the new one failed, is opened; both are
 * what an altered zone and a copied chip look like as well, so they are put before a person.
 */
const sayAttempts = (
  access: CheckDraft<'chip.access'>,
  attempts: readonly AccessAttempt[],
): void => {
  for (const { protocol, password, outcome, statusWord = '' } of attempts)
    access.say('document.chip.access.attempt', {
      facts: { protocol, password, outcome, status: statusWord },
    });
  const has = (part: Partial<AccessAttempt>): boolean =>
    attempts.some((one) =>
      Object.entries(part).every(([name, value]) => one[name as keyof AccessAttempt] === value),
    );
  if (has({ protocol: 'PACE', outcome: 'refused' }) && has({ protocol: 'BAC', outcome: 'opened' }))
    access.say('document.chip.access.fallback');
  if (has({ password: 'mrz', outcome: 'refused' }) && has({ password: 'can', outcome: 'opened' }))
    access.say('document.chip.access.zone-key');
};

const accessResults = { read: 'successful', aborted: 'aborted', refused: 'failed' } as const;
