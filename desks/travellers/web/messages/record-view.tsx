import type { Locator, MessageRecord, TravellerRecord } from '@amirani/messages';
import { fieldLabel } from '@amirani/web/src/texts/field-label.ts';
import { travellerRoleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { FieldValue } from '@platform/web/ui/field-value.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { type ReactNode, useState } from 'react';
import { DiagnosticsList } from './diagnostics-list.tsx';
import { Mentions } from './mentions.tsx';
import { recordValues } from './record-values.ts';
import { Unassigned } from './unassigned.tsx';

/** Lights a place in the message, and dots others of the same person. */
export type Show = (at: readonly Locator[], related?: readonly Locator[]) => void;

/** What a message says: flight, travellers, bookings, answers, and what the reader noticed. */
export const RecordView = ({
  record,
  onShow,
}: {
  readonly record: MessageRecord;
  readonly onShow: Show;
}) => {
  const { t } = useMacro();
  return (
    <div className="stack record">
      <FlightLine record={record} />
      <section className="stack" aria-label={t`Travellers`}>
        <h2>
          <Plural value={record.travellers.length} one="# traveller" other="# travellers" />
        </h2>
        {record.travellers.length === 0 ? null : (
          <Travellers travellers={record.travellers} onShow={onShow} />
        )}
      </section>
      {record.bookings.length === 0 ? null : (
        <section className="stack" aria-label={t`Bookings`}>
          <h2>
            <Plural value={record.bookings.length} one="# booking" other="# bookings" />
          </h2>
          {record.bookings.map((booking, index) => (
            <details key={booking.locator ?? index} className="booking">
              <summary>
                <span className="mono">{booking.locator ?? t`without locator`}</span>{' '}
                <span className="soft">
                  <Plural
                    value={booking.travellers.length}
                    one="# traveller"
                    other="# travellers"
                  />
                </span>
                {booking.cancelled === true ? (
                  <Badge verdict="aborted">
                    <Trans>Cancelled</Trans>
                  </Badge>
                ) : null}
              </summary>
              <ValueList
                values={recordValues(
                  { ...booking, legs: undefined, travellers: undefined, source: undefined },
                  booking.source,
                )}
                onShow={onShow}
              />
            </details>
          ))}
        </section>
      )}
      {record.mentions === undefined ? null : (
        <Mentions mentions={record.mentions} onShow={onShow} />
      )}
      {record.unassigned === undefined ? null : (
        <Unassigned unassigned={record.unassigned} onShow={onShow} />
      )}
      {record.answers === undefined ? null : <Answers answers={record.answers} />}
      <section className="stack">
        <h2>
          <Trans>What the reader noticed</Trans>
        </h2>
        <DiagnosticsList diagnostics={record.diagnostics} onShow={(at) => onShow([at])} />
      </section>
    </div>
  );
};

const FlightLine = ({ record }: { readonly record: MessageRecord }) => {
  const { flight, legs } = record;
  return (
    <div className="stack">
      <p className="record-kind">
        <span className="mono">
          {record.type} {record.function} {record.status}
        </span>
        <span className="soft">
          {' '}
          {record.version}
          {record.part === undefined ? null : (
            <>
              {' · '}
              <Trans>part {record.part}</Trans>
            </>
          )}
          {record.sender === undefined ? null : (
            <>
              {' · '}
              <Trans>from {record.sender}</Trans>
            </>
          )}
        </span>
      </p>
      {flight === undefined ? (
        <Badge verdict="attention">
          <Trans>The message names no flight</Trans>
        </Badge>
      ) : (
        <p className="flight-line">
          <strong className="designator">{flight.designator}</strong>
          <Route
            stops={
              legs.length > 1 && record.type === 'PAXLST'
                ? [legs[0]?.from, ...legs.map((leg) => leg.to)]
                : [flight.from, flight.to]
            }
          />
          <span className="nowrap">{flight.departure?.replace('T', ' ')}</span>
        </p>
      )}
    </div>
  );
};

const Travellers = ({
  travellers,
  onShow,
}: {
  readonly travellers: readonly TravellerRecord[];
  readonly onShow: Show;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const format = useFormat();
  const [open, setOpen] = useState<number>();
  const traveller = open === undefined ? undefined : travellers[open];
  const columns: readonly [ReactNode, string][] = [
    [<Trans key="n">Name</Trans>, 'name'],
    [<Trans key="b">Born</Trans>, 'birthDate'],
    [<Trans key="s">Sex</Trans>, 'sex'],
    [<Trans key="a">Nationality</Trans>, 'nationalities'],
    [<Trans key="d">Document</Trans>, 'documents'],
    [<Trans key="t">Seat</Trans>, 'seats'],
  ];
  return (
    <>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t`Travellers of the message`}</caption>
          <thead>
            <tr>
              {columns.map(([title, key]) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {travellers.map((one, index) => {
              const all = Object.values(one.source);
              const show = (...paths: string[]): void =>
                onShow(
                  paths.flatMap((path) => one.source[path] ?? []),
                  all,
                );
              const document = one.documents?.[0];
              return (
                <tr
                  // biome-ignore lint/suspicious/noArrayIndexKey: travellers of a message have no id and never move
                  key={index}
                  data-row=""
                  data-current={index === open ? '' : undefined}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className="row-link"
                      aria-expanded={index === open}
                      onClick={() => {
                        setOpen(index === open ? undefined : index);
                        show('surname', 'given');
                      }}
                    >
                      {[one.surname, one.given].filter(Boolean).join(', ') || t`No name`}
                    </button>
                    {one.role === 'passenger' ? null : (
                      <span className="soft"> {i18n._(travellerRoleTexts[one.role])}</span>
                    )}
                  </th>
                  <Cell onPress={() => show('birthDate')}>
                    {one.birthDate === undefined ? (
                      one.birthDateCandidates?.map((date) => (
                        <span key={date} className="nowrap">
                          {format.date(date)}?{' '}
                        </span>
                      ))
                    ) : (
                      <span className="nowrap">{format.date(one.birthDate)}</span>
                    )}
                  </Cell>
                  <Cell onPress={() => show('sex')}>{one.sex}</Cell>
                  <Cell onPress={() => show('nationalities', 'nationalities.0')}>
                    {one.nationalities?.join(', ')}
                  </Cell>
                  <Cell
                    onPress={() =>
                      show('documents.0.number', 'documents.0.type', 'documents.0.issuer')
                    }
                  >
                    {document === undefined ? undefined : (
                      <span className="mono">
                        {[document.type, document.issuer, document.number]
                          .filter(Boolean)
                          .join(' ')}
                      </span>
                    )}
                  </Cell>
                  <Cell onPress={() => show('seats.0.seat', 'seats.0')}>
                    {one.seats?.[0]?.seat}
                  </Cell>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {traveller === undefined ? null : (
        <ValueList values={recordValues(traveller, traveller.source)} onShow={onShow} all />
      )}
    </>
  );
};

const Cell = ({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) => (
  <td>
    {children === undefined || children === '' ? (
      <span className="soft">–</span>
    ) : (
      <button type="button" className="value-button" onClick={onPress}>
        <span>{children}</span>
      </button>
    )}
  </td>
);

/** Values with their names; each lights its place. */
const ValueList = ({
  values,
  onShow,
  all = false,
}: {
  readonly values: ReturnType<typeof recordValues>;
  readonly onShow: Show;
  readonly all?: boolean;
}) => {
  const { i18n } = useLingui();
  const related = all ? values.flatMap(({ at }) => at ?? []) : [];
  return (
    <dl className="facts value-list">
      {values.map(({ path, text, at }) => (
        <div key={path} className="facts-row">
          <dt>{fieldLabel(i18n, path)}</dt>
          <dd>
            {at === undefined ? (
              <FieldValue field={path} text={text} />
            ) : (
              <button type="button" className="value-button" onClick={() => onShow([at], related)}>
                <FieldValue field={path} text={text} />
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Answers = ({ answers }: { readonly answers: NonNullable<MessageRecord['answers']> }) => (
  <section className="stack">
    <h2>
      <Trans>Answers of the authority</Trans>
    </h2>
    <ul>
      {answers.map((answer, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: answers have no id and never move
          key={index}
          className="line-up"
        >
          <span className="mono">{answer.uniqueReference ?? answer.booking ?? index + 1}</span>
          {answer.board === undefined ? (
            <Badge verdict="not-checked">
              <Trans>Unknown answer {answer.code}</Trans>
            </Badge>
          ) : answer.board ? (
            <Badge verdict="met">
              <Trans>May board</Trans>
            </Badge>
          ) : (
            <Badge verdict="obstacle">
              <Trans>Do not board</Trans>
            </Badge>
          )}
          {answer.codes === undefined ? null : (
            <span className="mono soft">{answer.codes.join(' ')}</span>
          )}
          <span>{answer.text}</span>
        </li>
      ))}
    </ul>
  </section>
);
