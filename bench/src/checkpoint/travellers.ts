import type { AlertAnswer, AlertAnswers, CarrierData, FirstLineInput } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';
import type { ChipEvidence } from '@amirani/documents/verdict';
import { worldVersion } from '@amirani/scenario';
import { type DocumentFactory, documentFactory } from '@amirani/scenario/documents';
import { createGate, type Gate, type GateTraveller } from '@amirani/scenario/gate';

/** The day of the gate. */
export const gateDay: CivilDate = '2026-11-26' as CivilDate;

const SEED = 20_261_126;

/** One traveller as the booth has them: everything read, everything asked, nothing judged. */
export interface BoothTraveller {
  readonly traveller: GateTraveller;
  readonly zone: string;
  /** The reader looked for a chip, whether the document has one or not. */
  readonly chip: ChipEvidence;
  readonly issued: CivilDate | undefined;
  readonly flight: CarrierData;
  readonly given: FirstLineInput['given'];
  readonly alerts: AlertAnswers;
}

/** Travellers of a gate, their chips signed, with the factory whose lists are the trust store. */
export const boothTravellers = (
  count: number,
): { readonly factory: DocumentFactory; readonly travellers: readonly BoothTraveller[] } => {
  const documents = { seed: SEED, referenceDate: gateDay };
  const gate = createGate({ version: worldVersion, seed: 1, referenceDate: gateDay, documents });
  const coming = gate.travellers.filter(({ truth }) => truth.comes);
  // By exhibit, which tells nothing: a fair sample of plants and states.
  const chosen = coming.slice(0, count);
  return {
    factory: documentFactory(documents),
    travellers: chosen.map((traveller) => ({
      traveller,
      zone: `${traveller.document.zone.join('\n')}\n`,
      chip: traveller.document.chip() ?? { state: 'absent', files: [] },
      issued: traveller.shown.document.issued,
      flight: carrierOf(gate, traveller),
      given: traveller.shown,
      alerts: alertsOf(gate, traveller),
    })),
  };
};

const carrierOf = ({ world }: Gate, { truth, shown }: GateTraveller): CarrierData => {
  const { destination } = shown;
  const sent = world.truth.messages
    .filter(({ kind, flight }) => kind === 'PAXLST' && flight === truth.flight)
    .flatMap(({ travellers }) => travellers)
    .find(({ person }) => person === truth.person);
  if (sent === undefined) return { state: 'not-on-list', destination };
  const [document] = sent.documents ?? [];
  return {
    state: 'listed',
    destination,
    traveller: {
      surname: sent.surname,
      givenNames: sent.given,
      dateOfBirth: sent.birthDate,
      nationality: sent.nationalities?.[0],
      documentNumber: document?.number,
      documentIssuer: document?.issuer,
      documentExpires: document?.expiry,
    },
  };
};

const alertsOf = ({ world, alerts }: Gate, { truth }: GateTraveller): AlertAnswers => {
  const person = world.truth.persons.find(({ id }) => id === truth.person);
  const [document] = person?.documents ?? [];
  const answer = (kind: (typeof alerts)[number]['kind']): AlertAnswer => {
    const found = alerts.filter(
      (alert) =>
        alert.kind === kind &&
        (alert.documentNumber === undefined
          ? alert.surname === (person?.surname ?? person?.given) &&
            alert.dateOfBirth === person?.birthDate
          : alert.documentNumber === document?.number && alert.documentIssuer === document.issuer),
    );
    return found.length === 0 ? { state: 'no-hit' } : { state: 'hit', alerts: found };
  };
  return {
    sis: answer('sis'),
    'lost-documents': answer('lost-documents'),
    national: answer('national'),
  };
};
