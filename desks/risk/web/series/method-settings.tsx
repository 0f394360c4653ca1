import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { RiskSeries } from '../../api/types.ts';
import { usePeriodText } from '../period-text.ts';

/** Options by their names in R surveillance's control list. */
export type MethodOptions = Readonly<Record<string, unknown>>;

/** Names that are shown elsewhere, or are the method itself. */
const elsewhere: ReadonlySet<string> = new Set(['mode', 'method', 'range']);

/** Number of differing periods that are named. */
const NAMED = 8;

/** What a method ran with, to be read and changed; and where it would say otherwise without the errors of R. */
export const MethodSettings = ({
  series: { method, options, otherMode },
  given,
  isOpen,
  onToggle,
  onUse,
}: {
  readonly series: RiskSeries;
  /** What was changed already. */
  readonly given: MethodOptions;
  /** Stays open while the method runs again. */
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onUse: (options: MethodOptions) => void;
}) => {
  const { t } = useLingui();
  const own = Object.entries(options).filter(([name]) => !elsewhere.has(name));
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>({});
  const mode =
    otherMode === undefined ? undefined : otherMode.mode === 'as-r' ? 'corrected' : 'as-r';
  const use = (next: typeof mode): void =>
    onUse({ ...given, ...changed(own, draft), ...(next === undefined ? {} : { mode: next }) });
  if (method === undefined) return null;
  return (
    <details
      className="method-settings"
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <Trans>Options of the method</Trans>
      </summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          use(mode);
        }}
      >
        <div className="risk-fields">
          {mode === undefined ? null : (
            <ChoiceField
              label={t`Mode`}
              value={mode}
              choices={[
                { id: 'as-r', name: t`exactly as R has it` },
                { id: 'corrected', name: t`corrected: without the errors of R` },
              ]}
              onChange={use}
            />
          )}
          {own.map(([name, value]) => (
            <Field
              key={name}
              label={<code>{name}</code>}
              value={draft[name] ?? JSON.stringify(value)}
              onChange={(text) => setDraft({ ...draft, [name]: text })}
            />
          ))}
        </div>
        <p className="soft small">
          <Trans>
            The names are those of R surveillance. The reference on detection explains each.
          </Trans>
        </p>
        <div className="line-up">
          <Button type="submit" kind="primary">
            <Trans>Judge by these options</Trans>
          </Button>
          <Button
            onPress={() => {
              setDraft({});
              onUse({});
            }}
          >
            <Trans>As it is usual</Trans>
          </Button>
        </div>
      </form>
      {otherMode === undefined ? null : <OtherMode otherMode={otherMode} />}
    </details>
  );
};

const OtherMode = ({
  otherMode: { mode, differs },
}: {
  readonly otherMode: NonNullable<RiskSeries['otherMode']>;
}) => {
  const format = useFormat();
  const periodText = usePeriodText();
  const shown = differs.slice(-NAMED).map((period) => periodText(period));
  return (
    <p className="soft">
      {differs.length === 0 ? (
        mode === 'corrected' ? (
          <Trans>The corrected mode gives the same alarms.</Trans>
        ) : (
          <Trans>R gives the same alarms.</Trans>
        )
      ) : (
        <>
          {mode === 'corrected' ? (
            <Trans>
              The corrected mode says otherwise in {format.number(differs.length)} periods:
            </Trans>
          ) : (
            <Trans>R says otherwise in {format.number(differs.length)} periods:</Trans>
          )}{' '}
          {differs.length > NAMED ? '… ' : ''}
          {shown.join('; ')}
        </>
      )}
    </p>
  );
};

/** Only what was changed, as JSON where it is such, else as text. */
const changed = (
  own: readonly (readonly [string, unknown])[],
  draft: Readonly<Record<string, string>>,
): MethodOptions =>
  Object.fromEntries(
    own.flatMap(([name, value]) => {
      const text = draft[name]?.trim();
      if (text === undefined || text === '' || text === JSON.stringify(value)) return [];
      return [[name, jsonOrText(text)]];
    }),
  );

const jsonOrText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
