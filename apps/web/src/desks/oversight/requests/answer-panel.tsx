import type { SubjectRequest, Withheld } from '@amirani/contract/oversight';
import { subjectDataParts } from '@amirani/contract/oversight';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../platform/api.ts';
import { keysOf } from '../../../platform/shortcut-list.ts';
import { useShortcut } from '../../../platform/shortcuts.ts';
import { subjectPartTexts } from '../../../texts/oversight.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { ActError } from '../../checkpoint/parts.ts';
import { type AnswerDraft, answerOf, type GroundDraft, noGround, sentAnswer } from './answer.ts';
import { GroundFields } from './ground-fields.tsx';
import { keepRequest } from './keep-request.ts';
import { type MadeReply, ReplyMaker } from './reply-maker.tsx';

const outcomes = ['answered', 'partly-answered', 'refused'] as const;

/** The answer: in full, without some parts, or a refusal; each part that is withheld has its own ground and reason (R47). */
export const AnswerPanel = ({
  request,
  draft,
  onChange,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  readonly draft: AnswerDraft;
  readonly onChange: (draft: AnswerDraft) => void;
  readonly onLookAgain: () => void;
}) => {
  const form = useRef<HTMLFormElement>(null);
  const [last, setLast] = useState<MadeReply>();
  const given = answerOf(draft);
  // Of another outcome or other grounds than are chosen now, it is not the answer that is given.
  const made = JSON.stringify(last?.of) === JSON.stringify(given) ? last : undefined;
  const said = sentAnswer(draft);
  const sent =
    said === undefined || made === undefined ? undefined : { ...said, reply: made.sha256 };
  const answer = useMutation({
    mutationFn: (body: NonNullable<typeof sent>) =>
      call('answerSubjectRequest', {
        params: { id: request.id },
        body: { version: request.version, ...body },
      }),
    onSuccess: ({ request: next }) => keepRequest(next),
  });
  useShortcut('files.answer', () =>
    form.current?.querySelector<HTMLElement>('input:checked')?.focus(),
  );
  return (
    <form
      ref={form}
      className="panel"
      aria-labelledby="answer-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (sent !== undefined && !answer.isPending) answer.mutate(sent);
      }}
    >
      <div className="panel-head">
        <h2 id="answer-title">
          <Trans>The answer</Trans>
        </h2>
        <KeyHint keys={keysOf('files.answer')} />
      </div>
      <div className="panel-body">
        <fieldset className="choice-column">
          <legend className="visually-hidden">
            <Trans>The answer</Trans>
          </legend>
          {outcomes.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="outcome"
                checked={draft.outcome === one}
                onChange={() => onChange({ ...draft, outcome: one })}
              />
              <OutcomeWords outcome={one} kind={request.kind} />
            </label>
          ))}
        </fieldset>
        {draft.outcome === 'partly-answered' ? (
          <WithheldParts
            withheld={draft.withheld}
            onChange={(withheld) => onChange({ ...draft, withheld })}
          />
        ) : draft.outcome === 'refused' ? (
          <GroundFields
            value={draft.refusal}
            onChange={(refusal) => onChange({ ...draft, refusal })}
          />
        ) : null}
        <ReplyMaker request={request} answer={given} made={made} onMade={setLast} />
        <div className="answer-reason">
          <Field
            label={<Trans>What was answered, and how it was sent</Trans>}
            rows={3}
            maxLength={4000}
            autoComplete="off"
            value={draft.reason}
            onChange={(reason) => onChange({ ...draft, reason })}
          />
        </div>
        {request.kind === 'access' ? null : (
          <p className="small soft">
            <Trans>
              The decision is recorded here. What is then done in the data is recorded after it.
            </Trans>
          </p>
        )}
        {answer.error === null ? null : <ActError error={answer.error} onLookAgain={onLookAgain} />}
        <Button
          type="submit"
          kind="primary"
          isDisabled={sent === undefined}
          isPending={answer.isPending}
        >
          <Trans>Record the answer</Trans>
        </Button>
        {draft.outcome === 'answered' ? null : (
          <p className="small soft">
            <Trans>Each ground needs a reason of its own. Your password is asked for.</Trans>
          </p>
        )}
      </div>
    </form>
  );
};

const OutcomeWords = ({
  outcome,
  kind,
}: {
  readonly outcome: AnswerDraft['outcome'];
  readonly kind: SubjectRequest['kind'];
}) => {
  switch (outcome) {
    case 'answered':
      return kind === 'access' ? <Trans>All of it is given</Trans> : <Trans>As was asked</Trans>;
    case 'partly-answered':
      return kind === 'access' ? (
        <Trans>Some parts are withheld</Trans>
      ) : (
        <Trans>In part; not of some parts</Trans>
      );
    case 'refused':
      return <Trans>It is refused</Trans>;
  }
};

const WithheldParts = ({
  withheld,
  onChange,
}: {
  readonly withheld: AnswerDraft['withheld'];
  readonly onChange: (withheld: AnswerDraft['withheld']) => void;
}) => {
  const { i18n } = useLingui();
  const set = (part: Withheld['part'], ground: GroundDraft | undefined): void => {
    const { [part]: _, ...others } = withheld;
    onChange(ground === undefined ? others : { ...others, [part]: ground });
  };
  return (
    <fieldset className="choice-column">
      <legend>
        <Trans>What is withheld</Trans>
      </legend>
      {subjectDataParts.map((part) => {
        const ground = withheld[part];
        return (
          <div key={part} className="withheld-part">
            <label className="choice">
              <input
                type="checkbox"
                checked={ground !== undefined}
                onChange={() => set(part, ground === undefined ? noGround : undefined)}
              />
              {i18n._(subjectPartTexts[part])}
            </label>
            {ground === undefined ? null : (
              <GroundFields part={part} value={ground} onChange={(next) => set(part, next)} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
