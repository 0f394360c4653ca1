import { courseList } from '@amirani/academy/courses';
import type { MaterialKind } from '@amirani/scenario/items';
import { answerTexts, referralTexts } from '@amirani/web/src/texts/academy.ts';
import { evidencePlace, evidenceText } from '@amirani/web/src/texts/academy-evidence.ts';
import { lineText, partText, truthText } from '@amirani/web/src/texts/academy-feedback.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademySeenItem } from '../../api/types.ts';
import { useShare } from '../figures/use-share.ts';
import { useCourseLanguage } from '../use-academy.ts';
import { Fact } from './fact.tsx';
import { NetworkFacts } from './network-facts.tsx';
import { TrendFacts } from './trend-facts.tsx';

/**
 * The decision, and what is true where it may be known: what is wrong, where it shows and who can see it, against what was named
 * and opened; help that was due.
 */
export const TruthFacts = ({
  item,
  kind,
  ofAnother = false,
}: {
  readonly item: AcademySeenItem;
  readonly kind: MaterialKind;
  /** Somebody else decided than who reads. */
  readonly ofAnother?: boolean;
}) => {
  const { i18n } = useLingui();
  const { fixed } = useShare();
  const { truth, decision, hint, opened } = item;
  const there = new Set(truth?.evidence ?? []);
  const what = truth === undefined ? undefined : truthText(i18n, kind, truth);
  return (
    <dl className="facts">
      <Fact title={ofAnother ? <Trans>Decision</Trans> : <Trans>You said</Trans>}>
        {decision === undefined ? (
          <Trans>nothing yet</Trans>
        ) : (
          <>
            {i18n._(answerTexts[kind][decision.flagged ? 'flag' : 'pass'])}
            {decision.confidence === undefined ? null : `, ${decision.confidence} %`}
            {', '}
            <Trans>in {fixed(decision.seconds, 1)} seconds</Trans>
          </>
        )}
      </Fact>
      {decision === undefined || decision.named.length === 0 ? null : (
        <Fact title={ofAnother ? <Trans>Named as evidence</Trans> : <Trans>You named</Trans>}>
          <ul>
            {decision.named.map((code) => (
              <li key={code}>
                {truth === undefined ? (
                  evidenceText(i18n, code)
                ) : (
                  <Badge verdict={there.has(code) ? 'met' : 'not-checked'}>
                    {evidenceText(i18n, code)}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {opened.length === 0 ? null : (
        <Fact title={ofAnother ? <Trans>Opened by then</Trans> : <Trans>You opened</Trans>}>
          {opened.map(({ part }) => partText(i18n, part)).join(' · ')}
        </Fact>
      )}
      {what === undefined ? null : (
        <Fact
          title={
            truth?.target === true ? (
              <Trans>What is wrong</Trans>
            ) : (
              <Trans>Why nothing is wrong</Trans>
            )
          }
        >
          {what}
        </Fact>
      )}
      {truth === undefined || there.size === 0 ? null : (
        <>
          <Fact title={<Trans>What shows it, and where</Trans>}>
            <Evidence kind={kind} codes={truth.evidence} named={decision?.named ?? []} />
          </Fact>
          <Fact title={<Trans>Who can see it</Trans>}>{lineText(i18n, kind, truth.line)}</Fact>
        </>
      )}
      <NetworkFacts truth={truth?.network} named={decision?.network} />
      <TrendFacts truth={truth?.trend} decision={decision} />
      {truth?.referral === undefined && decision?.referred === undefined ? null : (
        <Fact title={<Trans>Help</Trans>}>
          {truth?.referral === undefined ? null : (
            <p>
              <Badge verdict={decision?.referred === truth.referral ? 'met' : 'obstacle'}>
                <Trans>due: {i18n._(referralTexts[truth.referral])}</Trans>
              </Badge>
            </p>
          )}
          {decision?.referred === undefined ? null : (
            <p>
              {ofAnother ? (
                <Trans>sent to: {i18n._(referralTexts[decision.referred])}</Trans>
              ) : (
                <Trans>you sent to: {i18n._(referralTexts[decision.referred])}</Trans>
              )}
            </p>
          )}
        </Fact>
      )}
      {hint === undefined || truth === undefined ? null : (
        <Fact title={<Trans>The machine</Trans>}>
          {(hint === 'target') === truth.target ? (
            <Trans>was right</Trans>
          ) : (
            <Trans>was wrong</Trans>
          )}
        </Fact>
      )}
    </dl>
  );
};

/** Evidence of the ledger: whether it was named, where it shows, and what the course says of it. */
const Evidence = ({
  kind,
  codes,
  named,
}: {
  readonly kind: MaterialKind;
  readonly codes: readonly string[];
  readonly named: readonly string[];
}) => {
  const { i18n } = useLingui();
  const { language } = useCourseLanguage();
  const course = courseList.find(({ material }) => material === kind)?.id ?? '';
  const { data } = useApi('getCourse', { params: { language, course } }, course !== '');
  const said = new Map(data?.evidence.map(({ code, text }) => [code, text]));
  return (
    <ul className="truth-evidence">
      {codes.map((code) => (
        <li key={code}>
          <Badge verdict={named.includes(code) ? 'met' : 'not-checked'}>
            {evidenceText(i18n, code)}
          </Badge>
          <p className="small">{evidencePlace(i18n, code)}</p>
          {said.has(code) ? (
            <p className="small soft" lang={language}>
              {said.get(code)}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
