import { checkStateTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Check } from '../../api/types.ts';
import { StepReason } from '../step-reason-text.tsx';

/** A check that is decided, or that somebody else is to decide: what stands, step by step. */
export const DecidedColumn = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const { word, verdict } = checkStateTexts[check.state];
  return (
    <section className="booth-column act-side" aria-label={t`Decision`}>
      <p className="decided-word">
        <Badge verdict={verdict}>
          <strong>{i18n._(word)}</strong>
        </Badge>
      </p>
      <ol className="decision-steps">
        {check.decision?.steps.map(({ at, by, to, reason }) => (
          <li key={`${at} ${to}`}>
            <span>{i18n._(checkStateTexts[to].word)}</span>
            <span className="soft small">
              {format.instant(at)}, {by}
            </span>
            {reason === '' ? null : <StepReason {...{ reason, check }} />}
          </li>
        ))}
      </ol>
      <p className="small soft">
        <Trans>A scan opens the next traveller.</Trans>
      </p>
    </section>
  );
};
