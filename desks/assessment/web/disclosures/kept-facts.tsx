import { indicationTexts, legKindTexts } from '@amirani/web/src/texts/disclosures.ts';
import { travellerRoleTexts } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { ReactNode } from 'react';
import type { KeptRecord } from '../../api/disclosures/types.ts';
import { offenceText } from './offence-text.ts';

/** What stays readable of PNR beyond six months: the journey, never who made it; and why it is kept, until when (R12). */
export const KeptFacts = ({ record }: { readonly record: KeptRecord }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { role, legs, booked, ticketed, agency, bags, weightKg, indications } = record;
  const place = [agency?.carrier, agency?.location, agency?.number, agency?.country]
    .filter((part) => part !== undefined)
    .join(' ');
  const word = travellerRoleTexts[role as keyof typeof travellerRoleTexts];
  return (
    <dl className="facts">
      {role === undefined ? null : (
        <Row title={<Trans>Role</Trans>}>{word === undefined ? role : i18n._(word)}</Row>
      )}
      <Row title={<Trans>Journey</Trans>}>
        <ol>
          {legs.map((leg, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the legs of a journey have no other name
            <li key={at}>
              <span className="soft">{i18n._(legKindTexts[leg.kind])}</span>{' '}
              <strong>
                {leg.carrier}
                {leg.number}
              </strong>{' '}
              {leg.from ?? '?'}–{leg.to ?? '?'}
              {leg.departure === undefined ? null : `, ${format.date(leg.departure)}`}
              {leg.bookingClass === undefined ? null : (
                <span className="soft"> {leg.bookingClass}</span>
              )}
            </li>
          ))}
        </ol>
      </Row>
      {booked === undefined ? null : (
        <Row title={<Trans>Booked on</Trans>}>{format.date(booked)}</Row>
      )}
      {ticketed === undefined ? null : (
        <Row title={<Trans>Ticket issued on</Trans>}>{format.date(ticketed)}</Row>
      )}
      {place === '' ? null : <Row title={<Trans>Agency</Trans>}>{place}</Row>}
      {bags === undefined ? null : (
        <Row title={<Trans>Bags</Trans>}>
          {bags}
          {weightKg === undefined ? null : `, ${weightKg} kg`}
        </Row>
      )}
      {record.cancelled ? (
        <Row title={<Trans>Booking</Trans>}>
          <Badge verdict="attention">
            <Trans>Cancelled</Trans>
          </Badge>
        </Row>
      ) : null}
      <Row title={<Trans>Masked</Trans>}>
        <span className="soft">
          <Trans>
            Names, companions, contacts, payment, programmes, remarks, documents, seat, ticket and
            locator.
          </Trans>
        </span>
      </Row>
      <Row title={<Trans>Kept because of</Trans>}>
        <ul>
          {indications.map(({ source, sourceId, offence, at, by }) => (
            <li key={sourceId}>
              {offenceText(offence, i18n.locale)}:{' '}
              <span className="soft">
                {i18n._(indicationTexts[source])}, {format.instant(at)}, {by}
              </span>
            </li>
          ))}
        </ul>
      </Row>
      <Row title={<Trans>Erased on</Trans>}>
        {format.date(record.eraseOn)}{' '}
        <span className="soft small">
          <Trans>at the latest; sooner where its links fall</Trans>
        </span>
      </Row>
    </dl>
  );
};

const Row = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <div className="facts-row">
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);
