import { languageOf } from '@amirani/core/languages';
import type { RejectedRow, StayRow } from '@amirani/schengen';
import { readStayCsv } from '@amirani/schengen';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
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

/** Why a file as a whole was not taken. */
type WholeFile = 'large' | 'unreadable';

/** Stays come in as they are typed, one a line, or as a file of rows. */
export const StayIntake = () => {
  const { typed = '', refused = [] } = useStore(plan);
  const [whole, setWhole] = useState<WholeFile>();
  const [repeated, setRepeated] = useState(0);
  const input = useRef<HTMLFormElement>(null);
  const setTyped = (text: string): void =>
    plan.update((now) => ({
      ...now,
      typed: text,
      // Lines that were taken out of the field are no longer to be corrected.
      ...(text.trim() === '' ? { refused: refused.filter(({ line }) => line !== undefined) } : {}),
    }));
  const take = (event: FormEvent): void => {
    event.preventDefault();
    const rows: StayRow[] = [];
    const left: RejectedRow[] = [];
    for (const line of typed.split('\n').filter((one) => one.trim() !== '')) {
      const read = readQuickRow(line);
      if (read.ok) rows.push(read.row);
      else left.push({ ...read, row: { entry: line.trim() }, line: undefined });
    }
    setRepeated(addRows(rows));
    plan.update((now) => ({
      ...now,
      typed: left.map(({ row }) => row.entry).join('\n'),
      refused: [...refused.filter(({ line }) => line !== undefined), ...left],
    }));
    setWhole(undefined);
    input.current?.querySelector('textarea')?.focus();
  };
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) return setWhole('large');
    const { rows, rejected } = readStayCsv(await file.text());
    setRepeated(addRows(rows));
    plan.update((now) => ({
      ...now,
      refused: [...(now.refused ?? []).filter(({ line }) => line === undefined), ...rejected],
    }));
    setWhole(rows.length + rejected.length === 0 ? 'unreadable' : undefined);
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
        value={typed}
        onChange={setTyped}
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
      <div role="status">
        {repeated === 0 ? null : (
          <p className="small">
            <Plural
              value={repeated}
              one="# stay was on the table already and counts once"
              other="# stays were on the table already and count once"
            />
          </p>
        )}
      </div>
      {whole === undefined ? null : <RefusedFile why={whole} />}
      {refused.length === 0 ? null : <RefusedLines lines={refused} />}
    </form>
  );
};

const RefusedFile = ({ why }: { readonly why: WholeFile }) => {
  const format = useFormat();
  return (
    <Notice
      urgent
      verdict="attention"
      title={
        why === 'large' ? (
          <Trans>The file is larger than {format.bytes(MOST_BYTES)}</Trans>
        ) : (
          <Trans>The file has no row with a stay</Trans>
        )
      }
    />
  );
};

/** Lines that were not understood: each with its reason, and the way to do without them. */
const RefusedLines = ({ lines }: { readonly lines: readonly RejectedRow[] }) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const say = schengenSay(languageOf(i18n.locale));
  return (
    <Notice
      verdict="attention"
      title={
        <Plural
          value={lines.length}
          one="# line was not understood"
          other="# lines were not understood"
        />
      }
    >
      <ul className="small">
        {lines.slice(0, 10).map(({ row, line, reason, facts }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat
          <li key={index}>
            {line === undefined ? <span className="mono">{row.entry}</span> : t`line ${line}`}
            {' · '}
            {say(reason, facts)}
          </li>
        ))}
      </ul>
      <p>
        <Trans>Everything else was added. Correct the line and add it again.</Trans>
      </p>
      <Button kind="quiet" onPress={() => plan.update(({ typed: _, refused: __, ...now }) => now)}>
        <Trans>Leave these lines out</Trans>
      </Button>
    </Notice>
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
