import { dateParts, parseCivilDate } from '@amirani/core';
import { type RejectionReason, type StayRow, stateCode } from '@amirani/schengen';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { type FormEvent, useState } from 'react';
import { changeRow, type PlannedRow } from './plan.ts';
import { quickDay } from './quick-row.ts';

type Part = 'entry' | 'exit' | 'state';

/** What of a row its reason asks to be typed again; what is not here is chosen in the row, or the row is taken away. */
const asked: Partial<Readonly<Record<RejectionReason, readonly Part[]>>> = {
  'schengen.stay.row.entry-missing': ['entry', 'exit'],
  'schengen.stay.row.date-unreadable': ['entry', 'exit'],
  'schengen.stay.row.no-such-day': ['entry', 'exit'],
  'schengen.stay.row.exit-before-entry': ['entry', 'exit'],
  'schengen.stay.row.entry-after-question': ['entry', 'exit'],
  'schengen.stay.row.exit-missing': ['exit'],
  'schengen.stay.row.state-unknown': ['state'],
};

/** A row that cannot be used is corrected where it stands, as the stamps have it. */
export const MendForm = ({
  one,
  reason,
}: {
  readonly one: PlannedRow;
  readonly reason: RejectionReason;
}) => {
  const { t } = useLingui();
  const [typed, setTyped] = useState<Readonly<Record<Part, string>>>(() => ({
    entry: stamp(one.row.entry),
    exit: stamp(one.row.exit),
    state: one.row.state ?? '',
  }));
  const [wrong, setWrong] = useState<Part>();
  const parts = asked[reason];
  if (parts === undefined) return null;
  const labels = { entry: t`Day of entry`, exit: t`Day of exit`, state: t`State of the stay` };
  const mend = (event: FormEvent): void => {
    event.preventDefault();
    const bad = parts.find((part) => readPart(part, typed[part]) === undefined);
    setWrong(bad);
    if (bad !== undefined) return;
    const change = Object.fromEntries(parts.map((part) => [part, readPart(part, typed[part])]));
    changeRow(one.key, { row: { ...one.row, ...(change as Partial<StayRow>) } });
  };
  return (
    <form className="line-up mend-form" onSubmit={mend}>
      {parts.map((part) => (
        <Field
          key={part}
          label={labels[part]}
          value={typed[part]}
          onChange={(text) => {
            setTyped((now) => ({ ...now, [part]: text }));
            // A field that is marked as invalid keeps its form from being sent.
            setWrong(undefined);
          }}
          isInvalid={wrong === part}
          errorMessage={
            part === 'state' ? (
              <Trans>Not a known State</Trans>
            ) : (
              <Trans>Write the day as 20.3.26</Trans>
            )
          }
        />
      ))}
      <Button type="submit">
        <Trans>Correct the stay</Trans>
      </Button>
    </form>
  );
};

/** A day as it is typed from a stamp; any other text stays as it was written. */
const stamp = (text = ''): string => {
  const date = parseCivilDate(text);
  if (!date.ok) return text;
  const { year, month, day } = dateParts(date.value);
  return `${day}.${month}.${year}`;
};

/** What was typed, as the row holds it; undefined where it cannot be. An exit may stay empty. */
const readPart = (part: Part, text: string): string | undefined => {
  const typed = text.trim();
  if (part === 'state') return stateCode(typed);
  if (part === 'exit' && typed === '') return '';
  return quickDay(typed) ?? undefined;
};
