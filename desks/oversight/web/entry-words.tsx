import type { LoggedEntry } from '@amirani/journal';
import { sayAct } from '@amirani/web/src/texts/journal-acts.ts';
import { sayReason, shownAgainText } from '@amirani/web/src/texts/journal-reasons.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import {
  operationTexts,
  outcomeTexts,
  purposeTexts,
  roleTexts,
} from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { isPasswordAsked, isShownAgain } from '@platform/api/journal-acts.ts';
import { utcText } from '@platform/web/platform/format.ts';

/** One entry of the journal in words: who, what, when, why, about how many, to whom. */
export const EntryWords = ({
  entry,
  accounts,
}: {
  readonly entry: LoggedEntry;
  /** Logins of accounts among the subjects, as the server tells them: the entry has only their hashes. */
  readonly accounts: readonly string[];
}) => {
  const { i18n } = useLingui();
  const { actor, role, action, outcome, purpose, reference, reason, recipients, subjects } = entry;
  return (
    <dl className="facts">
      <dt>
        <Trans>Who</Trans>
      </dt>
      <dd>
        {actor}
        {role === undefined ? null : <span className="soft"> {say(i18n, roleTexts, role)}</span>}
      </dd>
      <dt>
        <Trans>Act</Trans>
      </dt>
      <dd>
        <strong>{sayAct(i18n, action)}</strong>
      </dd>
      <dt>
        <Trans>Result</Trans>
      </dt>
      <dd>
        {isShownAgain(entry)
          ? i18n._(shownAgainText)
          : i18n._(outcomeTexts[isPasswordAsked(entry) ? 'asked' : outcome])}
      </dd>
      <dt>
        <Trans>Time (UTC)</Trans>
      </dt>
      <dd>
        <time dateTime={entry.at}>{utcText(entry.at)}</time>
      </dd>
      <dt>
        <Trans>Purpose</Trans>
      </dt>
      <dd>
        {purpose === undefined ? '–' : say(i18n, purposeTexts, purpose)}
        {reference === undefined ? null : <span className="soft"> {reference}</span>}
      </dd>
      {reason === undefined || isPasswordAsked(entry) || isShownAgain(entry) ? null : (
        <>
          <dt>
            <Trans>Reason</Trans>
          </dt>
          <dd>{sayReason(i18n, reason)}</dd>
        </>
      )}
      {accounts.length === 0 ? null : (
        <>
          <dt>
            <Trans>Account acted on</Trans>
          </dt>
          <dd>
            <strong>{accounts.join(', ')}</strong>
          </dd>
        </>
      )}
      {accounts.length > 0 && subjects.length === accounts.length ? null : (
        <>
          <dt>
            <Trans>Subjects</Trans>
          </dt>
          <dd>
            {subjects.length === accounts.length ? (
              '–'
            ) : (
              <Plural
                value={subjects.length - accounts.length}
                one="# subject, by its hash"
                other="# subjects, by their hashes"
              />
            )}
          </dd>
        </>
      )}
      {recipients.length === 0 ? null : (
        <>
          <dt>
            <Trans>Recipients</Trans>
          </dt>
          <dd>{recipients.join(', ')}</dd>
        </>
      )}
      <dt>
        <Trans>Class under the law</Trans>
      </dt>
      <dd>{say(i18n, operationTexts, entry.operation)}</dd>
    </dl>
  );
};
