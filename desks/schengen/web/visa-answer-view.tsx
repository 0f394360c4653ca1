import type { CivilDate } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import type { DatedRow } from '@amirani/schengen/data';
import type { VisaAnswer, VisaPeriod } from '@amirani/schengen/visa';
import { visaWordTexts } from '@amirani/web/src/texts/schengen.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { CertaintyBadge } from './certainty-badge.tsx';
import { useShownFact } from './shown-fact.ts';

/** The answer in one line, then its reason, exceptions, history and sources. */
export const VisaAnswerView = ({
  name,
  on,
  answer,
  history,
}: {
  readonly name: string;
  readonly on: CivilDate;
  readonly answer: VisaAnswer;
  readonly history: readonly VisaPeriod[];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const show = useShownFact();
  const { word, verdict } = visaWordTexts[answer.word];
  const { reason, exceptions, rows } = answer;
  return (
    <div className="stack">
      <section className="assessment" data-verdict={verdict} aria-live="polite">
        <h2 className="assessment-word">
          {name}, {format.date(on)}: <Badge verdict={verdict}>{i18n._(word)}</Badge>
        </h2>
        <p>{say(reason.code, reason.facts, show)}</p>
      </section>
      {exceptions.length === 0 ? null : (
        <section>
          <h2>
            <Trans>Conditions and exceptions</Trans>
          </h2>
          <ul className="exceptions">
            {exceptions.map(({ code, facts }) => (
              <li key={code}>{say(code, facts, show)}</li>
            ))}
          </ul>
        </section>
      )}
      {history.length === 0 ? null : <History periods={history} />}
      {rows.length === 0 ? null : (
        <section>
          <h2>
            <Trans>Source</Trans>
          </h2>
          {rows.map((row) => (
            <Source key={`${row.source} ${row.from}`} row={row} />
          ))}
        </section>
      )}
    </div>
  );
};

const Source = ({ row }: { readonly row: DatedRow }) => {
  const format = useFormat();
  return (
    <p>
      <span lang="en">{row.source}</span>{' '}
      <span className="small soft">
        <Trans>last checked on {format.date(row.checkedOn)}</Trans>
      </span>{' '}
      <CertaintyBadge row={row} />
    </p>
  );
};

/** Every change of the answer. A period without an end holds as far as its row was checked. */
const History = ({ periods }: { readonly periods: readonly VisaPeriod[] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const show = useShownFact();
  return (
    <section>
      <h2>
        <Trans>History</Trans>
      </h2>
      <ul className="visa-history">
        {periods.map(({ from, to, word, reason, exceptions, rows: [row] }) => (
          <li key={from}>
            <span>
              {to === undefined ? (
                <Trans context="first day of a period">from {format.date(from)}</Trans>
              ) : (
                <Trans>
                  {format.date(from)} to {format.date(to)}
                </Trans>
              )}
              {to !== undefined || row === undefined ? null : (
                <span className="small soft">
                  , <Trans>last checked on {format.date(row.checkedOn)}</Trans>
                </span>
              )}
            </span>
            <span>
              <strong>{i18n._(visaWordTexts[word].word)}</strong>
              <br />
              <span className="small">
                {[reason, ...exceptions]
                  .map(({ code, facts }) => say(code, facts, show))
                  .join('; ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
