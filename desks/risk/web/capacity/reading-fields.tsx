import { languageOf } from '@amirani/core/languages';
import {
  scoreReading,
  type VulnerabilityCode,
  vulnerabilityAreas,
  vulnerabilityIndicators,
} from '@amirani/risk/ciram/vulnerability';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { type CapacityDraft, type ReadingDraft, readingsOf } from './capacity-draft.ts';

const empty = (): ReadingDraft => ({
  actual: '',
  target: '',
  tolerance: '',
  source: '',
  on: today(),
});

/** Readings of vulnerability against their targets, scored from 1 to 5 as they are typed. */
export const ReadingFields = ({
  draft,
  onChange,
}: {
  readonly draft: CapacityDraft;
  readonly onChange: (draft: CapacityDraft) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const risk = riskSay(languageOf(i18n.locale));
  const chosen = vulnerabilityIndicators.filter(({ code }) => draft.readings[code] !== undefined);
  const left = vulnerabilityAreas.flatMap((area) =>
    vulnerabilityIndicators
      .filter((one) => one.area === area && draft.readings[one.code] === undefined)
      .map(({ code }) => ({
        id: code,
        name: `${risk(`ciram.vulnerability-area.${area}`)}: ${risk(`ciram.vulnerability.${code}`)}`,
      })),
  );
  const set = (code: VulnerabilityCode, reading: ReadingDraft): void =>
    onChange({ ...draft, readings: { ...draft.readings, [code]: reading } });
  return (
    <>
      {chosen.map(({ code }) => (
        <Reading
          key={code}
          code={code}
          name={risk(`ciram.vulnerability.${code}`)}
          draft={draft}
          onChange={(reading) => set(code, reading)}
        />
      ))}
      <div className="risk-choices">
        <ChoiceField
          label={t`Measure something more`}
          value={undefined}
          choices={left}
          onChange={(code) => set(code, empty())}
        />
      </div>
    </>
  );
};

const Reading = ({
  code,
  name,
  draft,
  onChange,
}: {
  readonly code: VulnerabilityCode;
  readonly name: string;
  readonly draft: CapacityDraft;
  readonly onChange: (reading: ReadingDraft) => void;
}) => {
  const { t } = useMacro();
  const format = useFormat();
  const reading = draft.readings[code] ?? empty();
  const whole = readingsOf(draft).find((one) => one.code === code);
  const better = vulnerabilityIndicators.find((one) => one.code === code)?.better ?? 'higher';
  const found = whole === undefined ? undefined : scoreReading({ ...whole, better });
  const field = (part: 'actual' | 'target' | 'tolerance', label: string) => (
    <Field
      label={label}
      inputMode="decimal"
      maxLength={12}
      value={reading[part]}
      onChange={(value) => onChange({ ...reading, [part]: value })}
    />
  );
  return (
    <fieldset className="stack reading">
      <legend>{name}</legend>
      <div className="risk-fields">
        {field('actual', t`Is`)}
        {field('target', t`Should be`)}
        {field('tolerance', t`Tolerated, and a step of the score`)}
        <Field
          label={<Trans>Source</Trans>}
          maxLength={200}
          value={reading.source}
          onChange={(source) => onChange({ ...reading, source })}
        />
        <Field
          label={<Trans>Day</Trans>}
          type="date"
          value={reading.on}
          onChange={(on) => onChange({ ...reading, on })}
        />
      </div>
      {found === undefined ? (
        <p className="soft small">
          <Trans>Not known is not met: a number, its source or its day is missing.</Trans>
        </p>
      ) : (
        <p>
          <Badge verdict={found.score === 1 ? 'met' : found.score > 3 ? 'obstacle' : 'attention'}>
            <Trans>{format.number(found.score)} of 5</Trans>
          </Badge>{' '}
          {found.gap > 0 ? (
            <Trans>{format.number(found.gap)} is missing to the target.</Trans>
          ) : null}
        </p>
      )}
    </fieldset>
  );
};
