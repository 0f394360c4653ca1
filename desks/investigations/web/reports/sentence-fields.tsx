import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Shape } from '@platform/web/ui/shape.tsx';
import type { Report, ReportSentence, TiedStatement } from '../../api/types.ts';
import { TiedList } from '../statements/tied-list.tsx';
import { reportProblemTexts } from './problem-text.ts';

/** One sentence of a report: its words, whether it is a fact, and the statements it rests on. */
export const SentenceFields = ({
  caseId,
  label,
  sentence,
  problems,
  known,
  numberOf,
  onKnow,
  onChange,
  onUp,
  onLeaveOut,
}: {
  readonly caseId: string;
  /** `1.2`: its section and its place in it. */
  readonly label: string;
  readonly sentence: ReportSentence;
  readonly problems: readonly Report['problems'][number]['code'][];
  readonly known: ReadonlyMap<string, TiedStatement>;
  readonly numberOf: (id: string) => string;
  readonly onKnow: (tied: TiedStatement) => void;
  readonly onChange: (change: Partial<ReportSentence>) => void;
  /** Absent of the first one. */
  readonly onUp: (() => void) | undefined;
  readonly onLeaveOut: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  return (
    <li className="report-sentence">
      <Field
        label={t`Sentence ${label}`}
        rows={2}
        maxLength={4000}
        value={sentence.text}
        onChange={(text) => onChange({ text })}
      />
      <div className="span-fields">
        <ChoiceField<ReportSentence['kind']>
          label={t`Sentence ${label} is`}
          value={sentence.kind}
          choices={[
            { id: 'fact', name: t`Fact` },
            { id: 'assessment', name: t`Assessment` },
          ]}
          onChange={(kind) => onChange({ kind })}
        />
        {onUp === undefined ? null : (
          <Button kind="quiet" onPress={onUp}>
            <Trans>Put it higher</Trans>
          </Button>
        )}
        <Button kind="quiet" onPress={onLeaveOut}>
          <Trans>Leave out</Trans>
        </Button>
      </div>
      <TiedList
        caseId={caseId}
        ids={sentence.statements}
        known={known}
        label={t`Sentence ${label}`}
        numberOf={numberOf}
        onKnow={onKnow}
        onChange={(statements) => onChange({ statements: [...statements] })}
      />
      {problems.map((code) => (
        <p key={code} className="report-problem">
          <Shape verdict="attention" /> {i18n._(reportProblemTexts[code])}
        </p>
      ))}
    </li>
  );
};
