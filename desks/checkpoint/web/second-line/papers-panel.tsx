import { colourTexts } from '@amirani/web/src/texts/documents.ts';
import { profileTexts } from '@amirani/web/src/texts/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Link } from '@tanstack/react-router';
import type { Check } from '../../api/types.ts';
import { PresentedList } from './presented-list.tsx';

/** The traveller and the papers, with the way to the examination. */
export const PapersPanel = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const { examination, flight } = check;
  const colour = examination.colour === undefined ? undefined : colourTexts[examination.colour];
  const rules = i18n._(profileTexts[check.profile]);
  return (
    <section className="stack" aria-labelledby="papers-title">
      <h2 id="papers-title">
        <Trans>Traveller and papers</Trans>
      </h2>
      <PresentedList presented={check.presented} />
      <p className="line-up">
        <Link to="/documents/examinations/$id" params={{ id: examination.id }}>
          <Trans>Examination of the document</Trans>
        </Link>
        <Badge verdict={colour?.verdict ?? 'not-checked'}>
          {colour === undefined ? <Trans>Not examined yet</Trans> : i18n._(colour.word)}
        </Badge>
      </p>
      <p className="small">
        <Trans>Rules: {rules}</Trans>
        {flight === undefined ? null : (
          <>
            {' · '}
            <Link to="/flights/$id" params={{ id: flight.id }}>
              {flight.designator}
            </Link>
          </>
        )}
        {' · '}
        <Trans>Booth {check.booth}</Trans>
      </p>
    </section>
  );
};
