import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '@platform/web/platform/session.ts';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useState } from 'react';
import { DiagnosticsList } from './diagnostics-list.tsx';
import { HandIn } from './hand-in.tsx';
import { Intake } from './intake.tsx';
import { type Reading, readHere } from './read-message.ts';
import { ReadingView } from './reading-view.tsx';

/** What was taken in, kept while the window lives: leaving the desk and coming back loses nothing. */
interface Taken {
  readonly original: Uint8Array;
  readonly name?: string | undefined;
  readonly reading: Reading;
}
let kept: Taken | undefined;

/** More messages than this are chosen from a list. */
const buttonsUpTo = 8;

/** The reader: gate first, then what the message says, each value with its place. */
export const ReaderScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const { data: session } = useSession();
  const [taken, setTaken] = useState(kept);
  const [message, setMessage] = useState(0);
  const take = (original: Uint8Array, name?: string): void => {
    kept = { original, name, reading: readHere(original, today()) };
    setMessage(0);
    setTaken(kept);
  };
  const again = (): void => {
    kept = undefined;
    setTaken(undefined);
  };
  const mayHandIn = session?.roles.some((role) => role === 'operator' || role === 'pnr-analyst');
  return (
    <div className="page">
      <PageHead title={<Trans>Read a message</Trans>} windowTitle={t`Messages`}>
        {taken === undefined ? null : (
          <div className="line-up">
            <span className="soft">
              {taken.name} {format.bytes(taken.original.length)}
            </span>
            <Button onPress={again}>
              <Trans>Read another</Trans>
            </Button>
          </div>
        )}
      </PageHead>
      {taken === undefined ? (
        <Intake onBytes={take} />
      ) : (
        <>
          {mayHandIn === true ? <HandIn bytes={taken.original} /> : null}
          {taken.reading.records.length === 0 ? (
            <Notice verdict="obstacle" title={<Trans>No message was found in this text</Trans>}>
              <p>
                <Trans>
                  A message begins with UNA, UNB or UNH. A text without them is not a message.
                </Trans>
              </p>
            </Notice>
          ) : null}
          {taken.reading.diagnostics.length === 0 ? null : (
            <DiagnosticsList diagnostics={taken.reading.diagnostics} />
          )}
          {taken.reading.records.length <= buttonsUpTo ? null : (
            <ChoiceField
              label={t`Messages of the file`}
              value={String(message)}
              choices={taken.reading.records.map((record, index) => ({
                id: String(index),
                name: `${index + 1} ${record.type} ${record.function ?? ''}`,
              }))}
              onChange={(index) => setMessage(Number(index))}
            />
          )}
          {taken.reading.records.length < 2 || taken.reading.records.length > buttonsUpTo ? null : (
            <section className="line-up" aria-label={t`Messages of the file`}>
              <span className="soft">
                <Plural value={taken.reading.records.length} one="# message" other="# messages" />
              </span>
              {taken.reading.records.map((record, index) => (
                <Button
                  key={record.offset}
                  aria-pressed={index === message}
                  data-selected={index === message ? '' : undefined}
                  onPress={() => setMessage(index)}
                >
                  <span className="mono">
                    {index + 1} {record.type} {record.function}
                  </span>
                </Button>
              ))}
            </section>
          )}
          <ReadingView key={message} reading={taken.reading} message={message} />
        </>
      )}
    </div>
  );
};
