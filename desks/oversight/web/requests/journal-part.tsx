import { sayAct } from '@amirani/web/src/texts/journal-acts.ts';
import { sayReason } from '@amirani/web/src/texts/journal-reasons.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { purposeTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import type { SubjectData } from '../../api/types.ts';

const shown = 12;

/** Who did what with the data, when, for what and why, and to whom it went. An answer tells neither name nor reason. */
export const JournalPart = ({ entries }: { readonly entries: SubjectData['journal'] }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const more = entries.length - shown;
  return (
    <>
      <ul className="held-lines" data-all={all ? '' : undefined}>
        {entries.map(({ at, by, action, purpose, reason: told, recipients }, place) => {
          const reason = told === undefined ? undefined : sayReason(i18n, told);
          return (
            <li key={`${at} ${action}`} className={place < shown ? undefined : 'held-more'}>
              <time dateTime={at} className="nowrap soft">
                {format.instant(at)}
              </time>{' '}
              <strong>{by}</strong> {sayAct(i18n, action)}
              {purpose === undefined ? null : (
                <span className="soft">, {say(i18n, purposeTexts, purpose)}</span>
              )}
              {recipients.length === 0 ? null : (
                <strong>
                  {' '}
                  <Trans>to {recipients.join(', ')}</Trans>
                </strong>
              )}
              {reason === undefined ? null : (
                <span className="note-text">
                  {' '}
                  <Trans>Reason: {reason}</Trans>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {more <= 0 || all ? null : (
        <Button onPress={() => setAll(true)}>
          <Plural value={more} one="Show # more entry" other="Show # more entries" />
        </Button>
      )}
    </>
  );
};
