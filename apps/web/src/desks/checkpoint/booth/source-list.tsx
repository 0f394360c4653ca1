import type { Check } from '@amirani/contract/checkpoint';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { factAt } from '../../../platform/fact-tree.ts';
import {
  notAskedTexts,
  sourceStateTexts,
  sourceTexts,
  verdictWordTexts,
} from '../../../texts/checkpoint.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { Verdict } from '../../../ui/shape.tsx';

type Source = Check['verdict']['sources'][number];

/** Every source with how far it was asked. What was not asked never looks like an answer. */
export const SourceList = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  return (
    <section className="sources" aria-label={t`Who was asked`}>
      <ul>
        {check.verdict.sources.map((source) => (
          <li key={source.source} data-source={source.source}>
            <span>{i18n._(sourceTexts[source.source])}</span>
            {source.source === 'ticket' && isNotAskedFor(check, source) ? (
              <Badge verdict="not-checked">
                <Trans>not asked of this traveller</Trans>
              </Badge>
            ) : (
              <SourceState source={source} alerts={check.alerts} />
            )}
          </li>
        ))}
      </ul>
      <p className="small soft">
        <Trans>PNR is not shown here: the border desk has no access to it.</Trans>
      </p>
    </section>
  );
};

/** No ticket was shown and no rule asks for one: that is not a ticket that was looked at. */
const isNotAskedFor = ({ verdict }: Check, { state }: Source): boolean =>
  state === 'checked' && factAt(verdict.facts, 'journey.returnTicket') === undefined;

const SourceState = ({
  source: { source, state, word },
  alerts,
}: {
  readonly source: Source;
  readonly alerts: Check['alerts'];
}) => {
  const { i18n } = useLingui();
  const why = whyNotAsked(source, alerts);
  const isAsked = state === 'checked';
  return (
    <Badge verdict={shapeOf(state, word)}>
      {isAsked && word === 'clear' ? (
        <Trans>nothing against</Trans>
      ) : isAsked ? (
        i18n._(verdictWordTexts[word].word)
      ) : (
        <>
          {state === 'partly' && word !== 'not-checked' && word !== 'clear' ? (
            <>{i18n._(verdictWordTexts[word].word)}, </>
          ) : null}
          {i18n._(sourceStateTexts[state])}
          {why === undefined || why === 'not-connected' ? null : (
            <span className="soft">: {i18n._(notAskedTexts[why])}</span>
          )}
        </>
      )}
    </Badge>
  );
};

const shapeOf = (state: Source['state'], word: Source['word']): Verdict =>
  state === 'not-connected' || state === 'not-checked' || (state === 'partly' && word === 'clear')
    ? 'not-checked'
    : verdictWordTexts[word].verdict;

const whyNotAsked = (source: Source['source'], alerts: Check['alerts']) => {
  if (!source.startsWith('alerts.')) return undefined;
  const answer = alerts[source.slice('alerts.'.length) as keyof Check['alerts']];
  return answer.state === 'not-asked' ? answer.why : undefined;
};
