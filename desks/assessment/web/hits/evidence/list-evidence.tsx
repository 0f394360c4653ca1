import { relationTexts, wordTexts } from '@amirani/web/src/texts/hits.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ReactNode } from 'react';
import type { Hit, HitEvidenceView, HitReasonView } from '../../../api/hits/types.ts';
import { movedWords } from './moved-words.ts';
import { NameText } from './name-text.tsx';
import { Relation } from './relation.tsx';
import { type Side, valueSign } from './signs.ts';
import { EntryNames } from './sought-entry.tsx';

type Evidence = Extract<HitEvidenceView, { kind: 'watch-list' }>;

/** Side of a relation, decided by the server. */
export type SideOf = (code: string) => Side;

export const sideOf = (reasons: Hit['reasons']): SideOf => {
  const has = (list: readonly HitReasonView[], code: string): boolean =>
    list.some((one) => one.code === code);
  return (code) =>
    has(reasons.for, code) ? 'for' : has(reasons.against, code) ? 'against' : 'unknown';
};

/** The traveller and the entry side by side: word by word, then date of birth, document and nationality. */
export const ListEvidence = ({
  evidence,
  traveller,
  isBooking = false,
  side,
}: {
  /** What a score means is told apart from it. */
  readonly evidence: Omit<Evidence, 'score' | 'chance'>;
  readonly traveller: Hit['traveller'];
  /** Whether the traveller is known by a booking alone (R4). */
  readonly isBooking?: boolean;
  readonly side: SideOf;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const { entry, words } = evidence;
  const fullName = [traveller.surname, traveller.given].filter(Boolean).join(' ');
  const names = entry.names.map(({ full }) => full);
  const isMoved = movedWords(words, fullName, names);
  const dates = (values: readonly string[]): ReactNode => values.map(format.date).join(' · ');
  return (
    <table className="compare compare-persons">
      <caption className="visually-hidden">{t`Traveller and entry, side by side`}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Trans>The traveller</Trans>
          </th>
          <th scope="col">
            <Trans>How they meet</Trans>
          </th>
          <th scope="col">
            <Trans>The entry</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {entry.names.length === 0 ? null : (
          <tr>
            <th scope="row" className="soft">
              <Trans>Name in full</Trans>
            </th>
            <td colSpan={2}>
              <NameText name={fullName} />
            </td>
            <td>
              <EntryNames names={entry.names} />
            </td>
          </tr>
        )}
        {words.map(({ reason, query, entry: other }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two words of a name may be one, and never move
          <tr key={at}>
            <th scope="row" className="soft">
              {at === 0 ? <Trans>Name</Trans> : <span className="visually-hidden">{t`Name`}</span>}
            </th>
            <td>
              <Words words={query} />
            </td>
            <td>
              <Relation
                side={side(`targeting.hit.word.${reason}`)}
                word={wordTexts[reason]}
                sign={valueSign(side(`targeting.hit.word.${reason}`), reason)}
              />
              {isMoved[at] ? (
                <span className="small soft">
                  {' '}
                  <Trans>in another place</Trans>
                </span>
              ) : null}
            </td>
            <td>
              <Words words={other} />
            </td>
          </tr>
        ))}
        <Row
          title={<Trans>Born</Trans>}
          traveller={traveller.birthDate === undefined ? '' : format.date(traveller.birthDate)}
          entry={dates(entry.birthDates)}
          side={side(`targeting.hit.birth-date.${evidence.birthDate}`)}
          relation={evidence.birthDate}
          isOwn={entry.kind === 'person'}
        />
        {isBooking && entry.kind === 'person' && traveller.birthDate === undefined ? (
          <tr>
            <td />
            <td colSpan={3}>
              <Trans>
                A booking seldom says the date of birth. What the carrier sent apart from it is not
                compared here: look at what was sent of the traveller before you decide.
              </Trans>
            </td>
          </tr>
        ) : null}
        <Row
          title={<Trans>Document</Trans>}
          traveller={<Documents documents={traveller.documents} />}
          entry={<Documents documents={entry.documents} />}
          side={side(`targeting.hit.document.${evidence.document}`)}
          relation={evidence.document}
          isOwn
        />
        <Row
          title={<Trans>Nationality</Trans>}
          traveller={traveller.nationality ?? ''}
          entry={entry.nationalities.join(' · ')}
          side={side(`targeting.hit.nationality.${evidence.nationality}`)}
          relation={evidence.nationality}
          isOwn={entry.kind === 'person'}
        />
      </tbody>
    </table>
  );
};

const unnamed: MessageDescriptor = msg`nothing to compare`;

const Row = ({
  title,
  traveller,
  entry,
  side,
  relation,
  isOwn,
}: {
  readonly title: ReactNode;
  readonly traveller: ReactNode;
  readonly entry: ReactNode;
  readonly side: Side;
  readonly relation: string;
  /** Whether such an entry has this at all: a document that is sought has no date of birth. */
  readonly isOwn: boolean;
}) =>
  isOwn ? (
    <tr>
      <th scope="row" className="soft">
        {title}
      </th>
      <td>{traveller === '' ? <None /> : traveller}</td>
      <td>
        <Relation
          side={side}
          word={relationTexts[relation] ?? unnamed}
          sign={valueSign(side, relation)}
        />
      </td>
      <td>{entry === '' ? <None /> : entry}</td>
    </tr>
  ) : null;

const Words = ({ words }: { readonly words: readonly string[] }) =>
  words.length === 0 ? (
    <None />
  ) : (
    <span className="line-up">
      {words.map((word) => (
        <NameText key={word} name={word} />
      ))}
    </span>
  );

const Documents = ({ documents }: { readonly documents: Hit['traveller']['documents'] }) =>
  documents.length === 0 ? (
    <None />
  ) : (
    <ul>
      {documents.map(({ number, issuer }) => (
        <li key={`${number} ${issuer}`}>
          <span className="mono">{number}</span> <span className="soft">{issuer}</span>
        </li>
      ))}
    </ul>
  );

const None = () => (
  <span className="soft">
    <Trans>not given</Trans>
  </span>
);
