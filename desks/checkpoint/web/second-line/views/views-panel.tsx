import { blindViewTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { BlindView, Dossier } from '../../../api/types.ts';
import { StepReason } from '../../step-reason-text.tsx';
import { VerdictWord } from '../../verdict-word.tsx';

/** What the first line said, and beside it what colleagues said who had not seen it. */
export const ViewsPanel = ({ dossier }: { readonly dossier: Dossier }) => {
  const { item, check, blindViews } = dossier;
  const sent = check.decision?.steps.find(({ act }) => act === 'second-line');
  return (
    <section className="stack" aria-labelledby="views-title">
      <h2 id="views-title">
        <Trans>Views side by side</Trans>
      </h2>
      {blindViews.length === 0 ? (
        <p className="soft">
          <Trans>
            No colleague has judged blind. Somebody who has not seen the case opens it from the
            queue with “Judge blind”.
          </Trans>
        </p>
      ) : (
        <ul className="views">
          <li className="view">
            <p className="small soft">
              <Trans>First line, {item.referredBy}</Trans>
            </p>
            <p>
              <VerdictWord word={check.verdict.word} />
            </p>
            {sent === undefined ? null : <StepReason reason={sent.reason} check={check} />}
            <p className="small soft">
              <ClockTime at={item.referredAt} />
            </p>
          </li>
          {blindViews.map((view) => (
            <View key={view.id} view={view} />
          ))}
        </ul>
      )}
    </section>
  );
};

const View = ({ view }: { readonly view: BlindView }) => {
  const { i18n } = useLingui();
  const { word, verdict } = blindViewTexts[view.view];
  return (
    <li className="view">
      <p className="small soft">
        <Trans>Blind, {view.by}</Trans>
      </p>
      <p>
        <Badge verdict={verdict}>
          <strong>{i18n._(word)}</strong>
        </Badge>
      </p>
      <p>{view.reason}</p>
      <p className="small soft">
        <ClockTime at={view.at} />
      </p>
    </li>
  );
};
