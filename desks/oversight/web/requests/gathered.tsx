import { checkStateTexts, helpTexts, verdictWordTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { colourTexts } from '@amirani/web/src/texts/documents.ts';
import { hitStateText } from '@amirani/web/src/texts/hits.ts';
import { noteHeldTexts, subjectPartTexts } from '@amirani/web/src/texts/oversight.ts';
import { pieceKindTexts, pieceStateTexts } from '@amirani/web/src/texts/pieces.ts';
import { DisclosureState, KeptFacts, offenceText, Sides } from '@desk/assessment/web/parts.ts';
import { ReasonLine } from '@desk/checkpoint/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Fragment, type ReactNode } from 'react';
import { type Chosen, entryItem, givenItems } from '../../api/subject-answers.ts';
import { isDiscreet } from '../../api/subject-requests-shapes.ts';
import type { Named, SubjectData, SubjectPerson } from '../../api/types.ts';
import { revealing } from './answer.ts';
import { FlightFacts } from './flight-facts.tsx';
import { JournalPart } from './journal-part.tsx';
import { NamedNote } from './named-note.tsx';
import { CaseHeld, EntryHeld } from './searched.tsx';

type Part = keyof SubjectData;

/** Everything that is held of a person, part by part; nothing discreet is told to the person unless it is chosen. */
export const Gathered = ({
  data,
  named,
  person,
  chosen,
  onToggle,
}: {
  readonly data: SubjectData;
  readonly named: Named;
  readonly person: SubjectPerson;
  /** What is told and what is left out. */
  readonly chosen: Chosen;
  /** Tells an item, or no longer; absent where nothing can be chosen any more. */
  readonly onToggle: ((id: string) => void) | undefined;
}) => {
  const told = givenItems(data, chosen);
  const blocked = revealing(data, chosen);
  const show = (part: Part, content: ReactNode) => (
    <PartSection part={part} count={data[part].length}>
      {content}
    </PartSection>
  );
  const choice = (
    part: Part,
    id: string,
    content: ReactNode,
    doubted = false,
    isWhole = doubted || isDiscreet(part),
  ) => (
    <Choice
      key={id}
      {...{ isWhole, doubted, isTold: told.has(id), isBlocked: blocked.has(id) }}
      onToggle={onToggle === undefined ? undefined : () => onToggle(id)}
    >
      {content}
    </Choice>
  );
  return (
    <>
      <NamedNote named={named} person={person} />
      {show(
        'travellers',
        <FlightFacts flights={data.travellers} chosen={chosen} onToggle={onToggle} />,
      )}
      {show(
        'kept',
        data.kept.map((record) =>
          choice(
            'kept',
            record.id,
            <article className="held">
              <h4>
                {record.flight.designator}, <Day day={record.flight.day} />
              </h4>
              <KeptFacts record={record} />
            </article>,
          ),
        ),
      )}
      {show(
        'checks',
        data.checks.map((check) => (
          <Fragment key={check.id}>
            {choice('checks', check.id, <CheckHeld check={check} />, check.doubted)}
            {check.notes.map((note) =>
              choice('checks', note.id, <NoteHeld note={note} />, check.doubted, true),
            )}
          </Fragment>
        )),
      )}
      {show(
        'examinations',
        data.examinations.map((one) =>
          choice('examinations', one.id, <ExaminationHeld one={one} />, one.doubted),
        ),
      )}
      {show(
        'hits',
        data.hits.map((hit) => choice('hits', hit.id, <HitHeld hit={hit} />)),
      )}
      {show(
        'entries',
        data.entries.map((one) => choice('entries', entryItem(one), <EntryHeld one={one} />)),
      )}
      {show(
        'cases',
        data.cases.map((one) => choice('cases', one.id, <CaseHeld one={one} />)),
      )}
      {show(
        'referrals',
        data.referrals.map((one) => choice('referrals', one.id, <ReferralHeld one={one} />)),
      )}
      {show(
        'disclosures',
        data.disclosures.map((one) => choice('disclosures', one.id, <DisclosureHeld one={one} />)),
      )}
      {show('journal', <JournalPart entries={data.journal} />)}
    </>
  );
};

const PartSection = ({
  part,
  count,
  children,
}: {
  readonly part: Part;
  readonly count: number;
  readonly children: ReactNode;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <section className="held-part" aria-labelledby={`held-${part}`}>
      <div className="held-head">
        <h3 id={`held-${part}`}>{i18n._(subjectPartTexts[part])}</h3>
        <span className="soft small">{format.number(count)}</span>
      </div>
      {count === 0 ? (
        <p className="soft">
          <Trans>Nothing was found by what was searched.</Trans>
        </p>
      ) : (
        children
      )}
    </section>
  );
};

/** Something discreet with whether it is told. What would tell of an item that is not told cannot be chosen. */
const Choice = ({
  isWhole,
  doubted,
  isTold,
  isBlocked,
  onToggle,
  children,
}: {
  /** Whether the traveller is told nothing of it, or when and where it was without the outcome. */
  readonly isWhole: boolean;
  /** Whether it may be another person's: then nothing of it is told unless it is chosen. */
  readonly doubted: boolean;
  readonly isTold: boolean;
  readonly isBlocked: boolean;
  readonly onToggle: (() => void) | undefined;
  readonly children: ReactNode;
}) => (
  <div className="held-item" data-told={isTold ? '' : undefined}>
    {children}
    {doubted ? (
      <Badge verdict="obstacle">
        <Trans>May be another person’s: the stated identity disagrees</Trans>
      </Badge>
    ) : null}
    {onToggle === undefined ? (
      <p className="small soft">
        {isTold ? <Trans>Told to the traveller</Trans> : <NotTold isWhole={isWhole} />}
      </p>
    ) : (
      <label className="choice small">
        <input type="checkbox" checked={isTold} disabled={isBlocked} onChange={onToggle} />
        {isWhole ? (
          <Trans>Tell the traveller of this</Trans>
        ) : (
          <Trans>Tell the traveller the outcome</Trans>
        )}
        {isBlocked ? (
          <span className="soft">
            <Trans>It would tell of an item that is not told.</Trans>
          </span>
        ) : null}
      </label>
    )}
  </div>
);

const NotTold = ({ isWhole }: { readonly isWhole: boolean }) =>
  isWhole ? (
    <Trans>Not told to the traveller</Trans>
  ) : (
    <Trans>The traveller is not told the outcome</Trans>
  );

const CheckHeld = ({ check }: { readonly check: SubjectData['checks'][number] }) => {
  const { i18n } = useLingui();
  const { at, booth, word, state, reasons } = check;
  const shaped = verdictWordTexts[word as keyof typeof verdictWordTexts];
  const stands = checkStateTexts[state as keyof typeof checkStateTexts];
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={at} />
        <span>{booth}</span>
        {shaped === undefined ? (
          word
        ) : (
          <Badge verdict={shaped.verdict}>{i18n._(shaped.word)}</Badge>
        )}
        <span className="soft">{stands === undefined ? state : i18n._(stands.word)}</span>
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li key={`${reason.source} ${reason.code} ${reason.locator}`}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
      {check.refusal === undefined ? null : (
        <p>
          <Trans>Refusal proposed on {check.refusal.grounds.join(', ')}</Trans>{' '}
          <span className="note-text">{check.refusal.reason}</span>
        </p>
      )}
    </article>
  );
};

/** What an officer wrote about a check. */
const NoteHeld = ({ note }: { readonly note: SubjectData['checks'][number]['notes'][number] }) => {
  const { i18n } = useLingui();
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={note.at} />
        <span>{i18n._(noteHeldTexts[note.about])}</span>
      </h4>
      <p className="note-text">{note.text}</p>
    </article>
  );
};

const ExaminationHeld = ({ one }: { readonly one: SubjectData['examinations'][number] }) => {
  const { i18n } = useLingui();
  const { at, place, document, colour, pieces } = one;
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={at} />
        <span>{place}</span>
        <span className="mono">{document}</span>
        {colour === undefined ? null : (
          <Badge verdict={colourTexts[colour].verdict}>{i18n._(colourTexts[colour].word)}</Badge>
        )}
      </h4>
      <ul>
        {pieces.map(({ kind, addedAt, erased }) => (
          <li key={`${kind} ${addedAt}`}>
            {i18n._(pieceKindTexts[kind])} <Instant at={addedAt} />
            {erased ? <span className="soft"> {i18n._(pieceStateTexts.erased)}</span> : null}
          </li>
        ))}
      </ul>
    </article>
  );
};

const ReferralHeld = ({ one }: { readonly one: SubjectData['referrals'][number] }) => {
  const { i18n } = useLingui();
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={one.at} />
        <span>{i18n._(helpTexts[one.kind])}</span>
      </h4>
      <p className="note-text">{one.seen}</p>
      <ul>
        {one.steps.map(({ at, what }) => (
          <li key={`${at} ${what}`}>
            <Instant at={at} /> {what}
          </li>
        ))}
      </ul>
      {one.outcome === undefined ? null : <p>{one.outcome}</p>}
    </article>
  );
};

const HitHeld = ({ hit }: { readonly hit: SubjectData['hits'][number] }) => {
  const { i18n } = useLingui();
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={hit.at} />
        <span>{hit.title}</span>
        <span className="soft">{i18n._(hitStateText(hit))}</span>
      </h4>
      <Sides reasons={hit.reasons} kind={hit.kind} />
    </article>
  );
};

const DisclosureHeld = ({ one }: { readonly one: SubjectData['disclosures'][number] }) => {
  const { i18n } = useLingui();
  return (
    <article className="held">
      <h4 className="line-up">
        <Instant at={one.askedAt} />
        <span>{one.authority}</span>
        <DisclosureState disclosure={one} />
      </h4>
      <p>
        {offenceText(one.offence, i18n.locale)}{' '}
        {one.answer === undefined ? null : (
          <span className="soft">
            <Trans>Sent to {one.answer.recipients.join(', ')}</Trans>
          </span>
        )}
      </p>
    </article>
  );
};

const Instant = ({ at }: { readonly at: string }) => {
  const format = useFormat();
  return (
    <time dateTime={at} className="nowrap">
      {format.instant(at)}
    </time>
  );
};

const Day = ({ day }: { readonly day: string }) => {
  const format = useFormat();
  return <time dateTime={day}>{format.date(day)}</time>;
};
