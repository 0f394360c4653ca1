import { languageOf } from '@amirani/core/languages';
import { describeCondition } from '@amirani/schengen/texts';
import { sourceTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { factTexts } from '@amirani/web/src/texts/schengen.ts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { Check } from '../../api/types.ts';
import { SourceState } from '../source-state.tsx';
import { VerdictWord } from '../verdict-word.tsx';
import { CaseReason } from './case-reason.tsx';

/** The verdict of the first line as it stands: the word, every reason with its evidence, every source with how far it was asked. */
export const VerdictPanel = ({ check }: { readonly check: Check }) => {
  const { i18n } = useLingui();
  const { word, all, sources, needs, attests, at } = check.verdict;
  const language = languageOf(i18n.locale);
  return (
    <section className="stack" aria-labelledby="verdict-title">
      <h2 id="verdict-title">
        <Trans>Verdict of the system</Trans>
      </h2>
      <div className="line-up">
        <VerdictWord word={word} large />
        <span className="small soft">
          <ClockTime at={at} />
        </span>
      </div>
      <p className="small soft">
        <Trans>
          Amirani made this verdict for the first line. It is not the officer’s decision.
        </Trans>
      </p>
      {all.length === 0 ? (
        <p className="soft">
          <Trans>No reason: everything was asked and nothing speaks against it.</Trans>
        </p>
      ) : (
        <ul className="case-reasons">
          {all.map((reason) => (
            <CaseReason
              key={`${reason.source} ${reason.code} ${reason.locator}`}
              reason={reason}
              check={check}
            />
          ))}
        </ul>
      )}
      <details>
        <summary>
          <Trans>Who was asked</Trans>
        </summary>
        <dl className="facts">
          {sources.map((one) => (
            <div key={one.source} className="facts-row">
              <dt>{i18n._(sourceTexts[one.source])}</dt>
              <dd>
                <SourceState source={one} check={check} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {needs.length === 0 ? null : (
        <details>
          <summary>
            <Plural value={needs.length} one="# fact is needed" other="# facts are needed" />
          </summary>
          <ul className="needs">
            {needs.map((fact) => {
              const text = factTexts[fact];
              return <li key={fact}>{text === undefined ? fact : i18n._(text)}</li>;
            })}
          </ul>
        </details>
      )}
      {attests.length === 0 ? null : (
        <p className="small">
          <Trans>Who passes the traveller attests</Trans>:{' '}
          {attests.map((code) => describeCondition(code, schengenSay(language))).join(' · ')}
        </p>
      )}
    </section>
  );
};
