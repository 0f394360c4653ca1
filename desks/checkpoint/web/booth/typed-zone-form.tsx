import { findingWords } from '@desk/documents/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { type FormEvent, useState } from 'react';
import { typedZone } from './typed-zone.ts';

/** Without a scanner: the zone is typed, looked through before a check is opened, and corrected in its field. */
export const TypedZoneForm = ({ onZone }: { readonly onZone: (zone: string) => void }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const [text, setText] = useState('');
  // The text that was to be opened although it does not compute.
  const [doubted, setDoubted] = useState<string>();
  const read = typedZone(text, today());
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (read.state === 'sound') onZone(text.trim());
    if (read.state === 'doubtful') setDoubted(text);
  };
  return (
    <form className="stack typed-zone" onSubmit={send}>
      <Field
        label={t`Without a scanner: type or paste the zone`}
        rows={3}
        value={text}
        onChange={setText}
        autoComplete="off"
        className="field zone-field"
      />
      {read.state === 'incomplete' ? (
        <p className="small" role="status">
          <Lengths lengths={read.lengths} />{' '}
          <Trans>
            If the zone cannot be read, drop the chip files here, or open a check without it and
            send the traveller to the second line.
          </Trans>
        </p>
      ) : null}
      {read.state === 'doubtful' && doubted === text ? (
        <Notice urgent verdict="attention" title={<Trans>The zone is perhaps mistyped</Trans>}>
          <ul>
            {read.findings.map(({ code, facts }) => {
              const words = findingWords({ code, facts }, i18n.locale);
              return (
                <li key={code} lang={words.language}>
                  {words.text}
                </li>
              );
            })}
          </ul>
          <p>
            <Trans>
              Compare it with the document and correct it in the field. No check is open.
            </Trans>
          </p>
          <Button onPress={() => onZone(text.trim())}>
            <Trans>The document says so: open the check</Trans>
          </Button>
        </Notice>
      ) : null}
      <div className="line-up">
        <Button type="submit" isDisabled={read.state === 'empty' || read.state === 'incomplete'}>
          <Trans>Open the check</Trans>
        </Button>
        {read.state === 'incomplete' ? (
          <Button kind="quiet" onPress={() => onZone('')}>
            <Trans>Open a check without the zone</Trans>
          </Button>
        ) : null}
      </div>
    </form>
  );
};

const Lengths = ({ lengths }: { readonly lengths: readonly number[] }) => {
  const typed = lengths.join(' + ');
  return (
    <Trans>
      A zone has two lines of 44 characters (passport), two of 36 or three of 30 (card). Typed:{' '}
      {typed}.
    </Trans>
  );
};
