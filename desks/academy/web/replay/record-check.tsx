import { checkRecord, type RecordCheck, type SittingRecord } from '@amirani/academy/exercise';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';

/** Recomputes a downloaded file in this window: the seal, every score, and the results of objectives (R73). */
export const RecordCheckPart = () => {
  const [found, setFound] = useState<RecordCheck | 'unreadable'>();
  return (
    <div className="stack">
      <div>
        <FileTrigger
          acceptedFileTypes={['.json']}
          onSelect={(files) => void files?.[0]?.text().then((text) => setFound(checkedOf(text)))}
        >
          <Button>
            <Trans>Compute a file again</Trans>
          </Button>
        </FileTrigger>
      </div>
      <div role="status">
        {found === undefined ? null : found === 'unreadable' ? (
          <Badge verdict="aborted">
            <Trans>This is not a file of events and answers of a sitting</Trans>
          </Badge>
        ) : (
          <Outcome found={found} />
        )}
      </div>
    </div>
  );
};

/** What a text says of itself; nothing of it is sent anywhere. */
const checkedOf = (text: string): RecordCheck | 'unreadable' => {
  try {
    const record = JSON.parse(text) as SittingRecord;
    return record.format === 'amirani-academy-sitting/1' ? checkRecord(record) : 'unreadable';
  } catch {
    return 'unreadable';
  }
};

const Outcome = ({ found: { sealed, scores, objectives } }: { readonly found: RecordCheck }) => {
  const format = useFormat();
  const all = [...scores, ...objectives];
  const same = all.filter((one) => one.same).length;
  return (
    <ul className="stack">
      <li>
        <Badge verdict={sealed ? 'met' : 'obstacle'}>
          {sealed ? (
            <Trans>The truth is the one that was sealed beforehand</Trans>
          ) : (
            <Trans>The truth is not the one that was sealed</Trans>
          )}
        </Badge>
      </li>
      <li>
        <Badge verdict={same === all.length ? 'met' : 'obstacle'}>
          <Trans>
            {format.number(same)} of {format.number(all.length)} results are the same, digit for
            digit
          </Trans>
        </Badge>
      </li>
    </ul>
  );
};
