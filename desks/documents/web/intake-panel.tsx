import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useRef, useState } from 'react';

/** What was typed for which document and not yet read: looking at another desk meanwhile loses nothing. */
const drafts = new Map<string, string>();

/** The ways in: scan, drop, choose, paste or type. Small once something lies on the bench. */
export const IntakePanel = ({
  of,
  small,
  onFiles,
  onText,
  onExample,
}: {
  /** Tells what is typed for one document from what is typed for another. */
  readonly of: string;
  readonly small: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Whether the text was something: what was not stays where it was typed. */
  readonly onText: (text: string) => Promise<boolean>;
  /** Absent where something lies there already. */
  readonly onExample?: () => void;
}) => {
  const { t } = useLingui();
  const chooser = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState(false);
  const [text, setText] = useState(drafts.get(of) ?? '');
  const write = (next: string): void => {
    if (next === '') drafts.delete(of);
    else drafts.set(of, next);
    setText(next);
  };
  const read = async (): Promise<void> => {
    if (!(await onText(text))) return;
    write('');
    setTyping(false);
  };
  return (
    <section
      className="bench-intake"
      data-small={small ? '' : undefined}
      aria-label={t`Put something on the bench`}
    >
      {small ? null : (
        <>
          <p className="intake-title">
            <Trans>Scan the document, or drop what you have of it anywhere on this page</Trans>
          </p>
          <ul className="intake-ways soft">
            <li>
              <Trans>
                A machine readable zone: a scanner that types needs no click; or paste it, or type
                it.
              </Trans>
            </li>
            <li>
              <Trans>Files of a chip, or all of them in one ZIP.</Trans>
            </li>
            <li>
              <Trans>A digital seal: a picture of it, its bytes, or their base64.</Trans>
            </li>
            <li>
              <Trans>Pictures: pages, the portrait, the person before you, a specimen.</Trans>
            </li>
          </ul>
          <p className="soft">
            <Trans>
              Everything is read in this browser, with or without the server. Nothing leaves your
              machine until you store the examination.
            </Trans>
          </p>
        </>
      )}
      <div className="line-up">
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          data-testid="bench-files"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button kind={small ? 'plain' : 'primary'} onPress={() => chooser.current?.click()}>
          <Trans>Choose files</Trans>
        </Button>
        <Button aria-expanded={typing} onPress={() => setTyping(!typing)}>
          <Trans>Type or paste a zone or seal</Trans>
        </Button>
        {small ? (
          <span className="soft small">
            <Trans>Scan, paste or drop at any time: what comes is added.</Trans>
          </span>
        ) : onExample === undefined ? null : (
          <Button onPress={onExample}>
            <Trans>Try an invented example</Trans>
          </Button>
        )}
      </div>
      {!typing ? null : (
        <div className="stack">
          <Field
            label={t`Text of the zone or of the seal`}
            rows={4}
            value={text}
            onChange={write}
            autoFocus
            autoComplete="off"
            className="field mono-field"
          />
          <Button isDisabled={text.trim() === ''} onPress={() => void read()}>
            <Trans>Read this text</Trans>
          </Button>
        </div>
      )}
    </section>
  );
};
