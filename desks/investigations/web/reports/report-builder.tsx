import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Report } from '../../api/types.ts';
import { useKnown } from '../statements/use-known.ts';
import {
  changed,
  draftOf,
  isWritten,
  movedUp,
  newReport,
  type ReportDraft,
  tiedIds,
  withHeading,
  withoutSection,
  withoutSentence,
  withSection,
  withSentence,
} from './report-draft.ts';
import { SentenceFields } from './sentence-fields.tsx';

/** A draft: sections, sentences, and the statements on which each rests. Obstacles to issuing it are shown at the sentence. */
export const ReportBuilder = ({
  caseId,
  id,
  report,
  onSaved,
  onTouched,
}: {
  readonly caseId: string;
  readonly id: string;
  /** As it was saved last; absent of a new one. */
  readonly report: Report | undefined;
  readonly onSaved: () => void;
  /** Whether there is something that is not saved. */
  readonly onTouched: (touched: boolean) => void;
}) => {
  const { t } = useLingui();
  const [draft, setDraft] = useState<ReportDraft>(() =>
    report === undefined ? newReport : draftOf(report),
  );
  const [touched, setTouched] = useState(report === undefined);
  const { known, know } = useKnown(report?.tied ?? []);
  const order = tiedIds(draft);
  const numberOf = (statement: string): string => `S${order.indexOf(statement) + 1}`;
  const change = (next: ReportDraft): void => {
    setDraft(next);
    setTouched(true);
    onTouched(true);
  };
  const save = useMutation({
    mutationFn: () =>
      call('saveReport', {
        params: { id: caseId },
        body: {
          id,
          version: report?.version ?? 0,
          title: draft.title,
          sections: draft.sections.map(({ heading, sentences }) => ({
            heading,
            sentences: [...sentences],
          })),
        },
      }),
    onSuccess: onSaved,
  });
  const problemsAt = (section: number, sentence: number) =>
    touched
      ? []
      : (report?.problems ?? [])
          .filter((one) => one.section === section && one.sentence === sentence)
          .map(({ code }) => code);
  return (
    <section className="stack" aria-label={t`The draft`}>
      <Field
        label={<Trans>Title of the report</Trans>}
        isRequired
        maxLength={300}
        value={draft.title}
        onChange={(title) => change({ ...draft, title })}
      />
      {draft.sections.map((section, at) => {
        const number = String(at + 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a section is known by its place, as in print
          <fieldset key={at} className="item-group report-section">
            <legend>{t`Section ${number}`}</legend>
            <div className="span-fields">
              <Field
                label={t`Heading of section ${number}`}
                maxLength={300}
                value={section.heading}
                onChange={(heading) => change(withHeading(draft, at, heading))}
              />
              <Button kind="quiet" onPress={() => change(withoutSection(draft, at))}>
                <Trans>Leave the section out</Trans>
              </Button>
            </div>
            <ol className="report-sentences">
              {section.sentences.map((sentence, place) => (
                <SentenceFields
                  // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place, as in print
                  key={place}
                  caseId={caseId}
                  label={`${number}.${place + 1}`}
                  sentence={sentence}
                  problems={problemsAt(at, place)}
                  known={known}
                  numberOf={numberOf}
                  onKnow={know}
                  onChange={(more) => change(changed(draft, at, place, more))}
                  onUp={place === 0 ? undefined : () => change(movedUp(draft, at, place))}
                  onLeaveOut={() => change(withoutSentence(draft, at, place))}
                />
              ))}
            </ol>
            <div>
              <Button kind="quiet" onPress={() => change(withSentence(draft, at))}>
                <Trans>Add a sentence</Trans>
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button kind="quiet" onPress={() => change(withSection(draft))}>
          <Trans>Add a section</Trans>
        </Button>
      </div>
      {save.error === null ? null : <ActError error={save.error} onLookAgain={onSaved} />}
      <div className="line-up">
        <Button
          kind="primary"
          isDisabled={!touched || !isWritten(draft)}
          isPending={save.isPending}
          onPress={() => save.mutate()}
        >
          <Trans>Save the draft</Trans>
        </Button>
        {isWritten(draft) ? null : (
          <span className="soft small">
            <Trans>Title, headings and sentences need their words.</Trans>
          </span>
        )}
      </div>
    </section>
  );
};
