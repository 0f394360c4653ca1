import { subjectPartTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { KeyHint } from '@platform/web/ui/key-hint.tsx';
import { useRef } from 'react';
import { type Chosen, isDoubted, partsLeftOut } from '../../api/subject-answers.ts';
import {
  isDiscreet,
  subjectOutcomes,
  untellableGrounds,
} from '../../api/subject-requests-shapes.ts';
import type { SubjectAnswer, SubjectData, SubjectRequest, Withheld } from '../../api/types.ts';
import {
  type AnswerDraft,
  answerOf,
  type GroundDraft,
  missingIn,
  noGround,
  openParts,
  sentAnswer,
} from './answer.ts';
import { GroundFields } from './ground-fields.tsx';
import { keepRequest } from './keep-request.ts';
import { LetterSender } from './letter-sender.tsx';
import { isMadeOf, type MadeReply, ReplyMaker } from './reply-maker.tsx';
import { StandingList } from './standing-list.tsx';

/**
 * The answer, or a refusal. What is withheld has a ground and a reason (R47), the written answer is read first, and a second officer
 * approves it.
 */
export const AnswerPanel = ({
  request,
  data,
  draft,
  made: last,
  onMade,
  onChange,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  /** What is held; undefined until it was gathered. */
  readonly data: SubjectData | undefined;
  readonly draft: AnswerDraft;
  readonly made: MadeReply | undefined;
  readonly onMade: (made: MadeReply) => void;
  readonly onChange: (draft: AnswerDraft) => void;
  readonly onLookAgain: () => void;
}) => {
  const form = useRef<HTMLFormElement>(null);
  const isAccess = request.kind === 'access';
  const given = answerOf(draft, request.kind, data);
  const made = isMadeOf(last, given, draft.language) ? last : undefined;
  const said = sentAnswer(given, draft.reason);
  const sent =
    said === undefined || made === undefined ? undefined : { ...said, reply: made.sha256 };
  const answer = useMutation({
    mutationFn: (body: NonNullable<typeof sent>) =>
      call('proposeSubjectAnswer', {
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
        {request.kind === 'erasure' ? (
          <StandingList
            data={data}
            withheld={draft.outcome === 'partly-answered' ? Object.keys(draft.withheld) : []}
            despite={draft.despite}
            onChange={
              draft.outcome === 'refused'
                ? undefined
                : (despite) => onChange({ ...draft, despite: [...despite] })
            }
          />
        ) : null}
        <fieldset className="choice-column">
          <legend className="visually-hidden">
            <Trans>The answer</Trans>
          </legend>
          {outcomesOf(isAccess).map((one) => (
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
        {draft.outcome === 'refused' ? (
          <GroundFields
            value={draft.refusal}
            onChange={(refusal) => onChange({ ...draft, refusal })}
          />
        ) : (
          <>
            {isAccess ? (
              <SilentParts
                data={data}
                chosen={draft}
                value={draft.silent}
                onChange={(silent) => onChange({ ...draft, silent })}
              />
            ) : null}
            {isAccess || draft.outcome === 'partly-answered' ? (
              <WithheldParts
                parts={openParts(request.kind)}
                isChange={!isAccess}
                withheld={draft.withheld}
                onChange={(withheld) => onChange({ ...draft, withheld })}
              />
            ) : null}
          </>
        )}
        {isAccess && data !== undefined && isDoubted(data) && draft.given.length > 0 ? (
          <Field
            label={<Trans>Why it is given although the identity disagrees</Trans>}
            rows={2}
            maxLength={4000}
            autoComplete="off"
            value={draft.identityReason}
            onChange={(identityReason) => onChange({ ...draft, identityReason })}
          />
        ) : null}
        <LetterSender />
        <ReplyMaker
          request={request}
          answer={given}
          missing={missingIn(draft, request.kind, data)}
          language={draft.language}
          onLanguage={(language) => onChange({ ...draft, language })}
          onMade={onMade}
        />
        <div className="answer-reason">
          <Field
            label={<Trans>Reason for this answer</Trans>}
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
              The letter says what was decided, and that it will be done by the due day. Record what
              was done in the data afterwards.
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
          <Trans>Propose the answer</Trans>
        </Button>
        <p className="small soft">
          {made === undefined ? (
            <Trans>Preview the written answer first.</Trans>
          ) : said === undefined ? (
            <Trans>Give the reason for this answer.</Trans>
          ) : (
            <Trans>A second officer approves it. Your password is asked for.</Trans>
          )}
        </p>
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
      return kind === 'access' ? <Trans>It is answered</Trans> : <Trans>Granted as asked</Trans>;
    case 'partly-answered':
      return <Trans>In part; not of some parts</Trans>;
    case 'refused':
      return <Trans>It is refused</Trans>;
  }
};

/** Of an access whether something is withheld follows from what is chosen. */
const outcomesOf = (isAccess: boolean): readonly SubjectAnswer['outcome'][] =>
  subjectOutcomes.filter((one) => !(isAccess && one === 'partly-answered'));

/** Why what is discreet and not told is not told: one ground, since one item would tell of the other. */
const SilentParts = ({
  data,
  chosen,
  value,
  onChange,
}: {
  readonly data: SubjectData | undefined;
  readonly chosen: Chosen;
  readonly value: GroundDraft;
  readonly onChange: (value: GroundDraft) => void;
}) => {
  const { i18n } = useLingui();
  if (data === undefined)
    return (
      <p className="small soft">
        <Trans>Gather what is held first.</Trans>
      </p>
    );
  const left = partsLeftOut(data, chosen);
  if (left.length === 0) return null;
  return (
    <fieldset className="choice-column">
      <legend>
        <Trans>Not told, and not said that it is withheld</Trans>
      </legend>
      <p className="small soft">{left.map((part) => i18n._(subjectPartTexts[part])).join(', ')}</p>
      <GroundFields grounds={untellableGrounds} value={value} onChange={onChange} />
    </fieldset>
  );
};

const WithheldParts = ({
  parts,
  isChange,
  withheld,
  onChange,
}: {
  readonly parts: readonly Withheld['part'][];
  /** Whether the data is to be changed: parts then stay as they are, and a discreet one without a word. */
  readonly isChange: boolean;
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
        {isChange ? (
          <Trans>Stays as it is, with the ground</Trans>
        ) : (
          <Trans>Withheld openly, with the ground</Trans>
        )}
      </legend>
      {parts.map((part) => {
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
            {ground === undefined ? null : isChange ? (
              <ChangeGround part={part} value={ground} onChange={(next) => set(part, next)} />
            ) : (
              <GroundFields value={ground} onChange={(next) => set(part, next)} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};

/** The ground of a part that stays as it is, and whether the letter says so: of a discreet part it never does. */
const ChangeGround = ({
  part,
  value,
  onChange,
}: {
  readonly part: Withheld['part'];
  readonly value: GroundDraft;
  readonly onChange: (value: GroundDraft) => void;
}) => {
  const isSilent = isDiscreet(part) || value.isSilent === true;
  return (
    <>
      <label className="choice small">
        <input
          type="checkbox"
          checked={isSilent}
          disabled={isDiscreet(part)}
          onChange={() => {
            const { isSilent: _, ...others } = value;
            onChange(isSilent ? others : { ...others, ground: undefined, isSilent: true });
          }}
        />
        <Trans>The letter does not say that this part stays</Trans>
      </label>
      <GroundFields
        {...(isSilent ? { grounds: untellableGrounds } : {})}
        value={value}
        onChange={onChange}
      />
    </>
  );
};
