import { say } from '@amirani/web/src/texts/say.ts';
import { stepTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { Check, Dossier } from '../../api/types.ts';
import { StepReason } from '../step-reason-text.tsx';
import { type SinceEvent, sinceReferral } from './since-referral.ts';

/** What changed since the first line sent the traveller here. */
export const SincePanel = ({ dossier }: { readonly dossier: Dossier }) => {
  const events = sinceReferral(dossier);
  return (
    <section className="stack" aria-labelledby="since-title">
      <h2 id="since-title">
        <Trans>Since the referral</Trans>
      </h2>
      {events.length === 0 ? (
        <p className="soft">
          <Trans>Nothing yet.</Trans>
        </p>
      ) : (
        <ol className="decision-steps">
          {events.map((event) => (
            <li key={`${event.kind} ${event.at}`}>
              <span className="soft small">
                <ClockTime at={event.at} />
              </span>
              <EventText event={event} check={dossier.check} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

const EventText = ({ event, check }: { readonly event: SinceEvent; readonly check: Check }) => {
  const { i18n } = useLingui();
  switch (event.kind) {
    case 'step':
      return (
        <div>
          <strong>{say(i18n, stepTexts, event.act)}</strong>, {event.by}:{' '}
          <StepReason reason={event.reason} check={check} />
        </div>
      );
    case 'taken':
      return (
        <span>
          <Trans>Taken by {event.by}</Trans>
        </span>
      );
    case 'judged':
      return (
        <span>
          <Trans>The verdict was updated: the first line saw a different one.</Trans>
        </span>
      );
  }
};
