import { wordTexts } from '@amirani/web/src/texts/hits.ts';
import { networkSay } from '@amirani/web/src/words/network.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { type Column, DataTable } from '@platform/web/ui/data-table.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { CategoryBadge } from '../entities/category-badge.tsx';
import { EntityLink } from '../entities/entity-link.tsx';

type Found = Output<(typeof investigationsEndpoints)['followJourneys']>;
type Finding = Pick<Found['together'][number], 'named' | 'apart'>;
type Keepable = Pick<Found['together'][number], 'id' | 'kept' | 'named'>;

const escortTexts: Readonly<Record<Found['escorts'][number]['kind'], MessageDescriptor>> = {
  escort: msg`Goes out with somebody else each time and comes back alone`,
  'look-alike-relay': msg`Goes out with the same document, which leaves again without having come back`,
};

const sharedTexts: Readonly<Record<Found['shared'][number]['kind'], MessageDescriptor>> = {
  phone: msg`Telephone number`,
  card: msg`Payment card`,
  address: msg`Address`,
};

/** What a finding is kept as, where its reader has no better words. */
const roleTexts: Readonly<
  Record<'known' | 'together' | Found['escorts'][number]['kind'], MessageDescriptor>
> = {
  known: msg`travelled`,
  together: msg`travel together`,
  escort: msg`goes out with others and comes back alone`,
  'look-alike-relay': msg`goes out with the document of the other`,
};

const tieTexts: Readonly<Record<Found['together'][number]['ties'][number], MessageDescriptor>> = {
  booking: msg`one booking`,
  card: msg`one payment card`,
  phone: msg`one telephone number`,
  minutes: msg`booked within an hour`,
};

/** A finding that is to be kept as statements. */
export interface Keeping {
  readonly finding: string;
  readonly title: string;
  readonly role: string;
  /** Whether it is facts of the lists alone, with nothing to be said of what they mean. */
  readonly isFact: boolean;
}

const doubtTexts: Readonly<Record<Found['shared'][number]['doubts'][number], MessageDescriptor>> = {
  returns: msg`most of them come back`,
  household: msg`most have one surname`,
};

/** What the disclosed lists show: each finding for a person to judge, victims counted and never named. */
export const JourneyFindings = ({
  caseId,
  found,
  onKeep,
}: {
  readonly caseId: string;
  readonly found: Found;
  readonly onKeep: (keeping: Keeping) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const count = <Row,>(id: string, title: ReactNode, value: (row: Row) => number): Column<Row> => ({
    id,
    title,
    align: 'end',
    cell: (row) => format.number(Math.round(value(row) * 10) / 10),
  });
  /** What may be kept: nothing of which nobody may be named. */
  const keep = (kind: keyof typeof roleTexts, least: number): Column<Keepable> => ({
    id: 'keep',
    title: <Trans>Statements</Trans>,
    cell: ({ id: finding, kept, named }) =>
      kept !== undefined ? (
        <Link to="/investigations/$id/imports" params={{ id: caseId }} search={{ run: kept }}>
          <Trans>Kept</Trans>
        </Link>
      ) : named.length < least ? (
        '–'
      ) : (
        <Button
          kind="quiet"
          onPress={() =>
            onKeep({
              finding,
              title: named.map(({ names }) => names.join(' / ')).join('; '),
              role: i18n._(roleTexts[kind]),
              isFact: kind === 'known',
            })
          }
        >
          <Trans>Keep</Trans>
        </Button>
      ),
  });
  return (
    <>
      <p role="status">
        <Plural
          value={found.rows}
          one="# row of the disclosed lists"
          other="# rows of the disclosed lists"
        />
        {', '}
        <Plural value={found.travellers} one="# traveller" other="# travellers" />
        {'. '}
        <Plural
          value={found.refused}
          one="# row of another list was refused."
          other="# rows of other lists were refused."
        />{' '}
        {found.incomplete === 0 ? null : (
          <Plural
            value={found.incomplete}
            one="# row lacks its list, its day or its name."
            other="# rows lack their list, their day or their name."
          />
        )}{' '}
        {say('network.note.victims-left-out')}
      </p>
      <p className="soft">
        <Trans>
          People who travel together have a link. The link does not show guilt. People who are
          brought are counted and not named: it is not an offence to be smuggled.
        </Trans>
      </p>
      <Section
        title={<Trans>Travel together</Trans>}
        all={found.counts.together}
        rows={found.together}
      >
        {(rows) => (
          <DataTable
            caption={t`Who travels together again and again`}
            groups={[{ id: 'all', rows }]}
            rowKey={({ id }) => id}
            headTitle={<Trans>Who</Trans>}
            head={(row) => <Parties caseId={caseId} finding={row} />}
            columns={[
              count(
                'lists',
                <Trans>Lists that both are on</Trans>,
                ({ lists }: Found['together'][number]) => lists,
              ),
              {
                id: 'tied',
                title: <Trans>Booked together</Trans>,
                cell: ({ tied, ties }) =>
                  [format.number(tied), ties.map((tie) => i18n._(tieTexts[tie])).join(', ')]
                    .filter(Boolean)
                    .join(': '),
              },
              count(
                'expected',
                <Trans>By chance</Trans>,
                ({ expected }: Found['together'][number]) => expected,
              ),
              keep('together', 2),
            ]}
          />
        )}
      </Section>
      <Section
        title={<Trans>Escorts and look-alikes</Trans>}
        all={found.counts.escorts}
        rows={found.escorts}
      >
        {(rows) => (
          <DataTable
            caption={t`Who goes out with others and comes back alone`}
            groups={[{ id: 'all', rows }]}
            rowKey={({ id }) => id}
            headTitle={<Trans>Who</Trans>}
            head={(row) => <Parties caseId={caseId} finding={row} />}
            columns={[
              {
                id: 'kind',
                title: <Trans>What</Trans>,
                cell: ({ kind }) => i18n._(escortTexts[kind]),
              },
              count(
                'journeys',
                <Trans>Journeys</Trans>,
                ({ journeys }: Found['escorts'][number]) => journeys,
              ),
              count(
                'brought',
                <Trans>Were brought</Trans>,
                ({ brought }: Found['escorts'][number]) => brought,
              ),
              {
                ...keep('escort', 1),
                cell: (row) => keep(row.kind, 1).cell(row),
              },
            ]}
          />
        )}
      </Section>
      <Section title={<Trans>Shared contacts</Trans>} all={found.counts.shared} rows={found.shared}>
        {(rows) => (
          <DataTable
            caption={t`Contacts in the bookings of many`}
            groups={[{ id: 'all', rows: rows.map((row, at) => ({ ...row, at })) }]}
            rowKey={({ at }) => String(at)}
            headTitle={<Trans>Contact</Trans>}
            head={({ kind, value }) => `${i18n._(sharedTexts[kind])}: ${value}`}
            columns={[
              {
                id: 'owner',
                title: <Trans>Person</Trans>,
                cell: (row) => <Parties caseId={caseId} finding={row} />,
              },
              count(
                'travellers',
                <Trans>Travellers</Trans>,
                ({ travellers }: Found['shared'][number]) => travellers,
              ),
              count(
                'one-way',
                <Trans>Without a way back</Trans>,
                ({ oneWay }: Found['shared'][number]) => oneWay,
              ),
              {
                id: 'doubts',
                title: <Trans>May be innocent</Trans>,
                cell: ({ doubts }) =>
                  doubts.map((one) => i18n._(doubtTexts[one])).join('; ') || '–',
              },
            ]}
          />
        )}
      </Section>
      <Section
        title={<Trans>Journeys of persons of the case</Trans>}
        all={found.counts.known}
        rows={found.known}
      >
        {(rows) => (
          <DataTable
            caption={t`Persons of the case on these lists`}
            groups={[{ id: 'all', rows }]}
            rowKey={({ id }) => id}
            headTitle={<Trans>Who</Trans>}
            head={(row) => <Parties caseId={caseId} finding={row} />}
            columns={[
              count('lists', <Trans>On lists</Trans>, ({ lists }: Found['known'][number]) => lists),
              keep('known', 1),
            ]}
          />
        )}
      </Section>
      <Section title={<Trans>Routes</Trans>} all={found.counts.routes} rows={found.routes}>
        {(rows) => (
          <DataTable
            caption={t`Routes, the most used first`}
            groups={[{ id: 'all', rows }]}
            rowKey={({ places }) => places.join(' ')}
            headTitle={<Trans>Route</Trans>}
            head={({ places }) => places.join(' → ')}
            columns={[
              count(
                'journeys',
                <Trans>Journeys</Trans>,
                ({ journeys }: Found['routes'][number]) => journeys,
              ),
              count(
                'travellers',
                <Trans>Travellers</Trans>,
                ({ travellers }: Found['routes'][number]) => travellers,
              ),
              {
                id: 'when',
                title: <Trans>When</Trans>,
                cell: ({ from, to }) => (
                  <span className="nowrap">
                    {format.date(from)} – {format.date(to)}
                  </span>
                ),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
};

const Section = <Row,>({
  title,
  all,
  rows,
  children,
}: {
  readonly title: ReactNode;
  readonly all: number;
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => ReactNode;
}) => {
  const format = useFormat();
  return (
    <section className="stack">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="soft">
          <Trans>None was found on these lists.</Trans>
        </p>
      ) : (
        children(rows)
      )}
      {all > rows.length ? (
        <p className="soft">
          <Trans>{format.number(all - rows.length)} more are not shown here.</Trans>
        </p>
      ) : null}
    </section>
  );
};

/** Those of a finding who may be named, with every spelling, and how many victims are kept apart. */
const Parties = ({
  caseId,
  finding: { named, apart },
}: {
  readonly caseId: string;
  readonly finding: Finding;
}) => (
  <span className="event-parties">
    {named.map(({ entity, names, category, spellings }) => (
      <span key={names.join()}>
        {entity === undefined ? (
          names.join(' / ')
        ) : (
          <EntityLink caseId={caseId} entity={entity}>
            {names.join(' / ')}
          </EntityLink>
        )}{' '}
        {entity === undefined ? null : <CategoryBadge category={category} />}
        <Spellings spellings={spellings} />
      </span>
    ))}
    {apart === 0 ? null : (
      <span className="soft">
        <Plural value={apart} one="# victim is kept apart." other="# victims are kept apart." />
      </span>
    )}
    {named.length + apart === 0 ? '–' : null}
  </span>
);

/** Why several names were held for one person's: how their words meet, and whether the document was the same. */
const Spellings = ({ spellings }: Pick<Finding['named'][number], 'spellings'>) => {
  const { i18n } = useLingui();
  return spellings.length === 0 ? null : (
    <ul className="plain-list small soft">
      {spellings.map(({ words, sameDocument }) => {
        const [reason = '', ...both] = words.split(' ');
        const text = isWordReason(reason) ? i18n._(wordTexts[reason]) : reason;
        return (
          <li key={words}>
            {both.join(' – ')}: {text},{' '}
            {sameDocument ? <Trans>same document</Trans> : <Trans>same date of birth</Trans>}
          </li>
        );
      })}
    </ul>
  );
};

const isWordReason = (text: string): text is keyof typeof wordTexts =>
  Object.hasOwn(wordTexts, text);
