import { languageOf } from '@amirani/core/languages';
import { systemTexts } from '@amirani/web/src/texts/hits.ts';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useNow } from '@platform/web/platform/clock.ts';
import { countdownText } from '@platform/web/platform/format.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Route } from '@platform/web/ui/route.tsx';
import { SpanText } from '@platform/web/ui/time/span-text.tsx';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Hit } from '../../../api/hits/types.ts';
import { isPurposeCode } from '../../code-text.ts';
import { hasCrossed, isUrgent } from './crossing.ts';

/** Who it is about, on which flight, and on what it rests. It takes the focus when a hit comes up, so that it is read aloud. */
export const HitHead = ({ hit }: { readonly hit: Hit }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { traveller, flight, evidence } = hit;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const name = [traveller.surname, traveller.given].filter(Boolean).join(', ');
  return (
    <header className="hit-head">
      <div className="hit-who">
        <h2 ref={heading} tabIndex={-1}>
          {name === '' ? <Trans>No name was sent</Trans> : name}
        </h2>
        <p className="line-up">
          <Link to="/travellers/$id" params={{ id: traveller.id }}>
            <Trans>What was sent of the traveller</Trans>
          </Link>
          <span className="soft small">{i18n._(systemTexts[hit.system])}</span>
        </p>
      </div>
      <div className="hit-flight">
        <p className="line-up">
          <Link to="/flights/$id" params={{ id: flight.id }}>
            {flight.designator}
          </Link>
          <Route stops={[flight.from, flight.to]} />
          <span className="soft">{format.date(flight.day)}</span>
        </p>
        <p className="line-up">
          <span className="soft small">
            <Trans>Border crossing</Trans>
          </span>
          <CrossesIn flight={flight} />
        </p>
      </div>
      <div className="hit-source">
        {evidence.kind === 'watch-list' ? (
          <>
            <p>
              <strong>{evidence.list.title}</strong>{' '}
              <span className="soft">
                {evidence.list.category === 'sought' ? (
                  <Trans>list of persons sought</Trans>
                ) : (
                  <Trans>list of alerts</Trans>
                )}
              </span>
            </p>
            <p className="small soft">
              <Trans>
                {evidence.list.source}; {format.number(evidence.list.size)} entries, version{' '}
                <span className="mono">{evidence.list.version}</span>; {evidence.list.owner} answers
                for it
              </Trans>
            </p>
          </>
        ) : (
          <>
            <p>
              <strong>{evidence.title}</strong>{' '}
              <span className="soft">
                <Trans>criterion, version {evidence.version}</Trans>
              </span>
            </p>
            <p className="small soft">
              <Trans>
                Against{' '}
                {isPurposeCode(evidence.purpose)
                  ? targetingSay(languageOf(i18n.locale))(`targeting.offence.${evidence.purpose}`)
                  : evidence.purpose}
                ; {evidence.owner} answers for it
              </Trans>
            </p>
          </>
        )}
      </div>
    </header>
  );
};

/** Time to the border crossing, or since it: the most urgent look then. It counts by itself and is not read aloud each second. */
export const CrossesIn = ({ flight }: { readonly flight: Hit['flight'] }) => {
  const at = flight.crossesAt === undefined ? undefined : Date.parse(flight.crossesAt);
  const now = useNow(15_000);
  if (at === undefined)
    return (
      <span className="soft">
        <Trans>zone not known</Trans>
      </span>
    );
  const left = countdownText(at, now);
  return (
    <span
      className="countdown"
      data-soon={isUrgent(at, now) ? '' : undefined}
      data-past={hasCrossed(at, now) ? '' : undefined}
    >
      {hasCrossed(at, now) ? (
        <Trans>
          crossed <SpanText ms={now - at} /> ago
        </Trans>
      ) : (
        <Trans>in {left}</Trans>
      )}
    </span>
  );
};
