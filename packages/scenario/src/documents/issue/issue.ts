import type { CivilDate } from '@amirani/core';
import type { StateCode } from '../../geography/states.ts';
import type { Stream } from '../../random/stream.ts';
import { personalise } from '../chip/personalise.ts';
import { lazy } from '../encoding/lazy.ts';
import type { Authority } from '../pki/authority.ts';
import type { Keyring } from '../pki/keyring.ts';
import { visaSeal } from '../seal/visa-seal.ts';
import type { DocumentKind } from '../states/document-kind.ts';
import { drawParticulars, drawPermit, drawVisa } from './draw.ts';
import type { Making, Makings } from './making.ts';
import type { Particulars } from './particulars.ts';
import { printOf, zoneOf } from './particulars.ts';
import type { Choice, Wish } from './wish.ts';
import { choices } from './wish.ts';

/** All offices of the world. */
export interface Offices {
  readonly referenceDate: CivilDate;
  readonly keys: Keyring;
  readonly authority: (state: StateCode) => Authority;
}

/** Draws what a traveller shows: one document, or a visa or permit and the passport that it goes with. */
export const draw = (offices: Offices, wish: Wish, source: Stream): Makings => {
  const { referenceDate: on } = offices;
  const choice = pick(choices(wish, on), source);
  const { kind } = choice.kind;
  if (kind !== 'visa' && kind !== 'residence-permit')
    return [issue(offices, drawParticulars(choice, on, source.child('document')))];
  const passport = drawPassport(offices, choice.facts.state, source.child('passport'));
  const second = (kind === 'visa' ? drawVisa : drawPermit)(
    choice,
    passport,
    on,
    source.child('document'),
  );
  return [issue(offices, passport), issue(offices, second)];
};

/** A passport of another state than one. */
export const drawPassport = (offices: Offices, than: StateCode, source: Stream): Particulars => {
  const wish: Wish = { kinds: ['passport'], only: ({ state }) => state !== than };
  const choice = pick(choices(wish, offices.referenceDate), source);
  return drawParticulars(choice, offices.referenceDate, source.child('particulars'));
};

/** Prints, writes and signs a document. */
export const issue = (offices: Offices, particulars: Particulars): Making => {
  const { model, kind, facts, visa, issued } = particulars;
  const authority = offices.authority(facts.state);
  const zone = zoneOf(particulars);
  return {
    id: ids[kind.kind],
    particulars,
    zone,
    print: printOf(particulars),
    portrait: particulars.bearer.portrait,
    ...(model.electronic
      ? { chip: lazy(() => personalise(particulars, { authority, keys: offices.keys })) }
      : {}),
    ...(visa === undefined
      ? {}
      : {
          seal: () =>
            visaSeal({
              state: facts.state,
              issued,
              format: kind.format === 'MRV-A' ? 'MRV-A' : 'MRV-B',
              zone,
              visa,
              signer: authority.sealSigner(issued),
            }),
        }),
  };
};

/** States are as likely as one another, and so are the kinds of document of a state. */
const pick = (all: readonly Choice[], source: Stream): Choice => {
  const state = source.pick([...new Set(all.map(({ facts }) => facts))]);
  const here = all.filter(({ facts }) => facts === state);
  const kind = source.pick([...new Set(here.map((choice) => choice.kind))]);
  return source.pick(here.filter((choice) => choice.kind === kind));
};

const ids: Readonly<Record<DocumentKind, string>> = {
  passport: 'passport',
  'service-passport': 'passport',
  'emergency-passport': 'passport',
  'identity-card': 'card',
  'residence-permit': 'permit',
  visa: 'visa',
};
