import type { StayRow } from '@amirani/schengen';
import { readStayCsv } from '@amirani/schengen';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { type FormEvent, useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { addRows, plan } from './plan.ts';
import { readQuickRow } from './quick-row.ts';

/** No history of one person fills more. */
const MOST_BYTES = 4 << 20;

/** What could not be used of what was typed or dropped. */
interface Refused {
  readonly lines: readonly string[];
  readonly whole?: 'large' | 'unreadable';
}

/** Stays come in as they are typed, one a line, or as a file of rows. */
export const StayIntake = () => {
  const { t } = useLingui();
  const format = useFormat();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const input = useRef<HTMLFormElement>(null);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    const rows: StayRow[] = [];
    const left: string[] = [];
    for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
      const read = readQuickRow(line);
      if (read.ok) rows.push(read.row);
      else left.push(line);
    }
    addRows(rows);
    setText(left.join('\n'));
    setRefused(left.length === 0 ? undefined : { lines: left });
    input.current?.querySelector('textarea')?.focus();
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return setRefused({ lines: [], whole: 'large' });
    const { rows, rejected } = readStayCsv(await file.text());
    addRows(rows);
    setRefused(
      rejected.length > 0
        ? { lines: rejected.map(({ line }) => t`line ${line ?? 0}`) }
        : rows.length === 0
          ? { lines: [], whole: 'unreadable' }
          : undefined,
    );
  };
  return (
    <form ref={input} className="stack" onSubmit={take}>
      <Field
        label={<Trans>Type the stamps, one stay a line</Trans>}
        description={
          <Trans>
            Entry, exit, State: 10.3.26 20.3.26 FR. No exit: still inside. Enter adds it.
          </Trans>
        }
        rows={3}
        value={text}
        onChange={setText}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) take(event as unknown as FormEvent);
        }}
      />
      <div className="line-up">
        <Button type="submit" kind="primary">
          <Trans>Add</Trans>
        </Button>
        <FileTrigger
          acceptedFileTypes={['.csv', 'text/csv']}
          onSelect={(files) => void takeFile(files?.[0])}
        >
          <Button>
            <Trans>Open a file of stays</Trans>
          </Button>
        </FileTrigger>
      </div>
      <DayAsked />
      {refused === undefined ? null : (
        <Notice
          urgent
          verdict="attention"
          title={
            refused.whole === 'large' ? (
              <Trans>The file is larger than {format.bytes(MOST_BYTES)}</Trans>
            ) : refused.whole === 'unreadable' ? (
              <Trans>The file has no row with a stay</Trans>
            ) : (
              <Plural
                value={refused.lines.length}
                one="# line was not understood"
                other="# lines were not understood"
              />
            )
          }
        >
          <p>
            <Trans>Everything else was added. Correct the line and add it again.</Trans>
          </p>
          <ul className="mono small">
            {refused.lines.slice(0, 10).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat
              <li key={index}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </form>
  );
};

/** The day asked about. */
const DayAsked = () => {
  const now = plan.get();
  return (
    <Field
      label={<Trans>Day asked about</Trans>}
      type="date"
      defaultValue={now.on}
      onChange={(value) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value))
          plan.update((old) => ({ ...old, on: value as typeof old.on }));
      }}
    />
  );
};
