import { formatCitation } from '@amirani/core';
import type { DocumentFinding, VerdictCheck } from '@amirani/documents/verdict';
import { checkName } from '@amirani/web/src/texts/checks.ts';
import { checkResultTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FindingView } from '@platform/web/ui/finding.tsx';
import { findingWords } from '../finding-words.ts';

/** The evidence that is being looked at. */
export interface ShownPlace {
  readonly document: string | undefined;
  readonly check: VerdictCheck;
  readonly finding: DocumentFinding;
}

/** One check: its name and word; opened, its reasons with the law, and the way to the bytes. */
export const CheckRow = ({
  check,
  document,
  shown,
  onShow,
}: {
  readonly check: VerdictCheck;
  readonly document: string | undefined;
  readonly shown: ShownPlace | undefined;
  readonly onShow: (place: ShownPlace) => void;
}) => {
  const { i18n } = useLingui();
  const { text, verdict, meaning } = checkResultTexts[check.result];
  const bad = check.result === 'failed' || check.result === 'undetermined';
  const missing =
    check.expected && (check.result === 'not-supported' || check.result === 'aborted');
  return (
    <li className="check" id={checkId(document, check.name)}>
      <details open={bad && check.findings.length > 0}>
        <summary data-check={check.name}>
          <span>{checkName(i18n, check.name)}</span>
          <Badge verdict={verdict}>{i18n._(text)}</Badge>
        </summary>
        <div className="check-body">
          {check.findings.length === 0 ? (
            <p className="soft">
              {i18n._(meaning)} <span lang="en">{formatCitation(check.rule)}</span>
            </p>
          ) : (
            <ul>
              {check.findings.map((finding, index) => (
                <CheckFinding
                  // biome-ignore lint/suspicious/noArrayIndexKey: a check may say the same of two places
                  key={index}
                  finding={finding}
                  isShown={shown?.finding === finding}
                  onShow={() => onShow({ document, check, finding })}
                />
              ))}
            </ul>
          )}
          {missing ? (
            <p className="small">
              <Badge verdict="not-checked">
                <Trans>It should have run on this document</Trans>
              </Badge>
            </p>
          ) : null}
          {check.defect === undefined ? null : (
            <p className="small">
              <Trans>A known defect of this state’s documents changed the result.</Trans>{' '}
              <code>
                {check.defect.list} {check.defect.id}
              </code>{' '}
              <Trans>It was:</Trans> {i18n._(checkResultTexts[check.defect.was].text)}
            </p>
          )}
        </div>
      </details>
    </li>
  );
};

/** The anchor of a check on the page. */
export const checkId = (document: string | undefined, name: string): string =>
  `check-${document ?? 'between'}-${name}`.replaceAll('.', '-');

const CheckFinding = ({
  finding,
  isShown,
  onShow,
}: {
  readonly finding: DocumentFinding;
  readonly isShown: boolean;
  readonly onShow: () => void;
}) => {
  const { i18n } = useLingui();
  const words = findingWords(finding, i18n.locale);
  const says = resultOf(finding);
  return (
    <FindingView
      severity={finding.severity}
      badge={
        says === undefined ? undefined : (
          <Badge verdict={checkResultTexts[says].verdict}>
            {i18n._(checkResultTexts[says].text)}
          </Badge>
        )
      }
      code={finding.code}
      rule={finding.rule}
      current={isShown}
      {...(finding.places.length === 0 ? {} : { onShow })}
    >
      <span lang={words.language}>{words.text}</span>
    </FindingView>
  );
};

/** The result of the check that a finding speaks for: a word of its own beside that one would be a second verdict. */
const resultOf = ({ severity, result }: DocumentFinding): 'failed' | 'undetermined' | undefined =>
  severity !== 'note' && (result === 'failed' || result === 'undetermined') ? result : undefined;
