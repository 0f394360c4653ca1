import type { SubjectData } from '@amirani/contract/oversight';
import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { utcText } from '../../../platform/format.ts';
import { sayAct } from '../../../texts/journal-acts.ts';
import { say } from '../../../texts/say.ts';
import { purposeTexts } from '../../../texts/words.ts';
import { Button } from '../../../ui/button.tsx';

const shown = 12;

/** Who did what with the data, for what, and to whom it went: act and purpose, never the officer. */
export const JournalPart = ({ entries }: { readonly entries: SubjectData['journal'] }) => {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const more = entries.length - shown;
  return (
    <>
      <ul className="held-lines" data-all={all ? '' : undefined}>
        {entries.map(({ at, action, purpose, recipients }, place) => (
          <li key={`${at} ${action}`} className={place < shown ? undefined : 'held-more'}>
            <time dateTime={at} className="nowrap soft">
              {utcText(at)}
            </time>{' '}
            {sayAct(i18n, action)}
            {purpose === undefined ? null : (
              <span className="soft">, {say(i18n, purposeTexts, purpose)}</span>
            )}
            {recipients.length === 0 ? null : (
              <strong>
                {' '}
                <Trans>to {recipients.join(', ')}</Trans>
              </strong>
            )}
          </li>
        ))}
      </ul>
      {more <= 0 || all ? null : (
        <Button kind="quiet" onPress={() => setAll(true)}>
          <Plural value={more} one="# more entry" other="# more entries" />
        </Button>
      )}
    </>
  );
};
