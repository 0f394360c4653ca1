import type { CivilDate } from '@amirani/core';
import type { StateCode } from '../../geography/states.ts';
import type { DocumentKind } from '../states/document-kind.ts';
import { issuerOf } from '../states/issuer.ts';
import { stateFacts } from '../states/profiles.ts';
import type { KindFacts, ModelFacts, StateFacts } from '../states/state-facts.ts';
import { addYears } from './validity.ts';

/** Which documents will do. */
export interface Wish {
  readonly states?: readonly StateCode[];
  readonly kinds?: readonly DocumentKind[];
  readonly electronic?: boolean;
  /** The state's facts must fulfil it. */
  readonly only?: (facts: StateFacts, kind: KindFacts, model: ModelFacts) => boolean;
}

/** A model of a kind of document of a state. */
export interface Choice {
  readonly facts: StateFacts;
  readonly kind: KindFacts;
  readonly model: ModelFacts;
}

/** Every choice that fulfils a wish and of which valid documents can exist on a day. */
export const choices = (wish: Wish, on: CivilDate): readonly Choice[] =>
  stateFacts.flatMap((facts) =>
    wish.states?.includes(facts.state) === false
      ? []
      : facts.kinds
          .filter(({ kind }) => wish.kinds?.includes(kind) !== false)
          .flatMap((kind) =>
            kind.models
              .filter((model) => fits(wish, facts, kind, model, on))
              .map((model) => ({ facts, kind, model })),
          ),
  );

/** Whether the chips of a state can prove that they are not copies. */
export const isProtected = ({ state }: StateFacts): boolean => {
  const { activeAuthentication, chipAuthentication } = issuerOf(state);
  return activeAuthentication !== undefined || chipAuthentication !== undefined;
};

const fits = (
  { electronic, only }: Wish,
  facts: StateFacts,
  kind: KindFacts,
  model: ModelFacts,
  on: CivilDate,
): boolean => {
  if (electronic !== undefined && model.electronic !== electronic) return false;
  if (model.issuedFrom > on) return false;
  // Half a year at least, so that days of issue can be drawn.
  const years = (kind.longest[0]?.years ?? 0) - 0.5;
  const oldest = addYears(on, -Math.ceil(years));
  if (model.issuedUntil !== undefined && model.issuedUntil < oldest) return false;
  return only?.(facts, kind, model) !== false;
};
