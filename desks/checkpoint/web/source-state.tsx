import {
  askedShortTexts,
  notAskedTexts,
  sourceStateTexts,
  verdictWordTexts,
} from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { factAt } from '@platform/web/platform/fact-tree.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import type { Check } from '../api/types.ts';
import { askedShort, sourceSays } from './source-words.ts';

type Source = Check['verdict']['sources'][number];

/** How far a source was asked and what it says. What was not asked, or not told to the booth, never looks like a clearance. */
export const SourceState = ({
  source,
  check,
}: {
  readonly source: Source;
  readonly check: Check;
}) => {
  const { i18n } = useLingui();
  const { state, word } = source;
  switch (isTicketNotAsked(check, source) ? 'not-asked' : sourceSays(check, source)) {
    case 'not-asked':
      return (
        <Badge verdict="not-checked">
          <Trans>not asked of this traveller</Trans>
        </Badge>
      );
    case 'nothing-against':
      return (
        <Badge verdict="met">
          <Trans>nothing against</Trans>
        </Badge>
      );
    case 'no-alert':
      return (
        <span>
          <Trans>asked: no alert of its own</Trans>
        </span>
      );
    case 'released-only':
      return (
        <span>
          <Trans>compared; the booth sees only what the unit released</Trans>
        </span>
      );
    case 'carrier-alone':
      return (
        <Badge verdict="attention">
          <Trans>compared with what the carrier sent, not with this document</Trans>
        </Badge>
      );
    case 'hit-released':
      return (
        <Badge verdict="attention">
          <Trans>hit released by the unit</Trans>
          {state === 'checked' ? null : <>, {i18n._(sourceStateTexts[state])}</>}
        </Badge>
      );
    case 'word':
      return (
        <Badge verdict={verdictWordTexts[word].verdict}>
          {i18n._(verdictWordTexts[word].word)}
        </Badge>
      );
    case 'state':
      return (
        <NotToTheEnd
          {...{ source }}
          alerts={check.alerts}
          short={askedShort(check, source.source)}
        />
      );
  }
};

const NotToTheEnd = ({
  source: { source, state, word },
  alerts,
  short,
}: {
  readonly source: Source;
  readonly alerts: Check['alerts'];
  readonly short: ReturnType<typeof askedShort>;
}) => {
  const { i18n } = useLingui();
  const why = whyNotAsked(source, alerts);
  return (
    <Badge verdict={shapeOf(state, word)}>
      {state === 'partly' && word !== 'not-checked' && word !== 'clear' ? (
        <>{i18n._(verdictWordTexts[word].word)}, </>
      ) : null}
      {i18n._(sourceStateTexts[state])}
      {short.map((one) => (
        <span key={one} className="soft">
          : {i18n._(askedShortTexts[one])}
        </span>
      ))}
      {why === undefined || why === 'not-connected' ? null : (
        <span className="soft">: {i18n._(notAskedTexts[why])}</span>
      )}
    </Badge>
  );
};

/** No ticket was shown and no rule asks for one: that is not a ticket that was looked at. */
const isTicketNotAsked = ({ verdict }: Check, { source, state }: Source): boolean =>
  source === 'ticket' &&
  state === 'checked' &&
  factAt(verdict.facts, 'journey.returnTicket') === undefined;

const shapeOf = (state: Source['state'], word: Source['word']): Verdict =>
  state === 'not-connected' || state === 'not-checked' || (state === 'partly' && word === 'clear')
    ? 'not-checked'
    : verdictWordTexts[word].verdict;

const whyNotAsked = (source: Source['source'], alerts: Check['alerts']) => {
  if (!source.startsWith('alerts.')) return undefined;
  const answer = alerts[source.slice('alerts.'.length) as keyof Check['alerts']];
  return answer.state === 'not-asked' ? answer.why : undefined;
};
